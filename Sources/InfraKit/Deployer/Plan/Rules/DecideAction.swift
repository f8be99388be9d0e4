import InfraGraph

/// Brings together what the rules before found: one action, and why.
struct DecideAction: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        if !draft.replacementReasons.isEmpty {
            draft.step.action = .replace(.createFirst)
            draft.step.awaitsCreation = false
            draft.step.sendsAllProperties = false
            draft.step.reasons = draft.replacementReasons + causes(of: draft, in: plan)
        } else if !draft.step.changes.isEmpty || draft.step.sendsAllProperties {
            draft.step.action = .update
            draft.step.reasons = causes(of: draft, in: plan) + draft.updateReasons
        } else if draft.step.formerAddress != nil {
            draft.step.action = .move
        } else {
            draft.step.changesLifecycle =
                draft.step.resource?.lifecycle != draft.step.record?.lifecycle
        }
        if let former = draft.step.formerAddress {
            draft.step.reasons.append("It has moved from `\(former)`")
        }
    }

    private func causes(of draft: StepDraft, in plan: PlanDraft) -> [String] {
        var reasons: [String] = []
        let own = draft.step.changes.filter { $0.cause == .program && !$0.isSecret }.map(\.path)
        if !own.isEmpty { reasons.append("The program changes \(Suggestion.list(own))") }
        reasons += references(of: draft, in: plan)
        if draft.step.changes.contains(where: { $0.cause == .drift }) {
            reasons.append("It was changed outside InfraKit")
        }
        return reasons
    }

    private func references(of draft: StepDraft, in plan: PlanDraft) -> [String] {
        let names = Set(
            draft.step.changes.lazy.filter { $0.cause == .reference }
                .map { String(PropertyPath.first(of: $0.path)) })
        var reasons: Set<String> = []
        for name in names {
            draft.step.resource?.properties[name]?.forEachReference { reference in
                guard let index = plan.positions[reference.address] else { return }
                switch plan.steps[index].step.action {
                case .create: reasons.insert("`\(reference.address)` is new")
                case .replace: reasons.insert("`\(reference.address)` is replaced")
                case .update: reasons.insert("`\(reference.address)` changes")
                case .delete, .forget, .move, .none: break
                }
            }
        }
        return reasons.sorted()
    }
}

extension PropertyChange {
    /// Says whether old and new are the same secret, with another content.
    fileprivate var isSecret: Bool { old == new }
}
