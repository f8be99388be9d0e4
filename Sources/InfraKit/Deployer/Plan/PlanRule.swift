/// One job of the planner over the whole of a plan. The order of the rules is in ``Planner``.
protocol PlanRule: Sendable {
    /// Does the job.
    func apply(to plan: inout PlanDraft)
}

/// One job of the planner on one resource, whose dependencies have been decided before.
protocol StepRule: Sendable {
    /// Does the job; `plan` tells what was decided for the others.
    func apply(to draft: inout StepDraft, in plan: PlanDraft)
}
