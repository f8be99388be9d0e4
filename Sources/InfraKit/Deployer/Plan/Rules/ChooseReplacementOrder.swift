import InfraGraph

/// Creates before it deletes, so that nothing is missing in between, unless that can't be done.
struct ChooseReplacementOrder: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        let dependencies = draft.step.resource?.allDependencies ?? []
        draft.followsDeletion = dependencies.contains { dependency in
            plan.positions[dependency.address].map { plan.steps[$0].followsDeletion } ?? false
        }
        guard case .replace = draft.step.action, let resource = draft.step.resource else { return }
        let asked = resource.lifecycle.replacementOrder
        let obstacle = obstacle(draft, resource, in: plan)
        var order = asked ?? .createFirst
        if let obstacle {
            if asked == .createFirst {
                draft.diagnostics.append(.replacementOrder(draft.place(), obstacle))
            }
            if asked != .deleteFirst { draft.step.reasons.append(obstacle) }
            order = .deleteFirst
        }
        draft.step.action = .replace(order)
        if order == .deleteFirst { draft.followsDeletion = true }
    }

    /// Why old and new can't exist side by side; nil if they can.
    private func obstacle(
        _ draft: StepDraft, _ resource: Resource, in plan: PlanDraft
    ) -> String? {
        if draft.schema.traits.replacesAfterDelete {
            return "AWS takes the new one only when the old one is gone"
        }
        if let name = fixedName(draft, resource) {
            return "Old and new would both have the same `\(name)`"
        }
        guard draft.followsDeletion else { return nil }
        return draft.step.record?.dependencies.lazy.compactMap { dependency -> String? in
            guard let index = plan.positions[dependency.address],
                plan.steps[index].step.action == .replace(.deleteFirst)
            else { return nil }
            return "`\(dependency.address)` must be deleted before it can be replaced"
        }.first
    }

    /// The property by which old and new would collide.
    private func fixedName(_ draft: StepDraft, _ resource: Resource) -> String? {
        guard let record = draft.step.record, record.type == resource.type,
            record.account == resource.account,
            record.region == resource.region || draft.schema.traits.isGlobal
        else { return nil }
        func stays(_ name: String) -> Bool {
            let top = PropertyPath.first(of: name)
            return resource.properties[String(top)] != nil
                && !draft.step.changes.contains { PropertyPath.first(of: $0.path) == top }
        }
        if let name = draft.schema.traits.nameProperty, stays(name) { return name }
        let identifier = draft.schema.primaryIdentifier
        return !identifier.isEmpty && identifier.allSatisfy(stays)
            ? identifier.joined(separator: ", ") : nil
    }
}
