import InfraGraph

/// Applies rules to each resource after everything that it depends on.
struct DecideInOrder: PlanRule {
    private let rules: [any StepRule]

    init(_ rules: [any StepRule]) { self.rules = rules }

    func apply(to plan: inout PlanDraft) {
        for address in plan.order {
            guard let index = plan.positions[address], !plan.steps[index].isSettled
            else { continue }
            var draft = plan.steps[index]
            for rule in rules where !draft.isSettled { rule.apply(to: &draft, in: plan) }
            for diagnostic in draft.diagnostics { plan.diagnostics.add(diagnostic) }
            plan.steps[index] = draft
        }
    }
}
