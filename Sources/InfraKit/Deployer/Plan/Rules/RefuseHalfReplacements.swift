import InfraGraph

/// Refuses a plan that replaces something whose users it leaves alone: AWS would not delete the old
/// one, or the users would break.
struct RefuseHalfReplacements: PlanRule {
    func apply(to plan: inout PlanDraft) {
        var users: [Address: [Address]] = [:]
        for draft in plan.steps where draft.step.isLeftAlone {
            for dependency in draft.step.record?.dependencies ?? [] {
                guard let index = plan.positions[dependency.address],
                    case .replace = plan.steps[index].step.action
                else { continue }
                users[dependency.address, default: []].append(draft.step.address)
            }
        }
        for (address, users) in users.sorted(by: { $0.key < $1.key }) {
            guard let index = plan.positions[address] else { continue }
            plan.diagnostics.add(
                .halfReplacement(plan.steps[index].place(), address, users: users))
        }
    }
}
