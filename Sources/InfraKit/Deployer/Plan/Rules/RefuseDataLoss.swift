/// Refuses to delete or replace what holds data, unless that was allowed for the very resource.
struct RefuseDataLoss: PlanRule {
    func apply(to plan: inout PlanDraft) {
        if plan.options.isDestroy { return }
        let allowed = plan.options.allowedDataLoss
        var lost: [StepDraft] = []
        for draft in plan.steps where draft.step.action.destroys {
            guard let record = draft.step.record,
                plan.schema(ofType: record.type).traits.isStateful,
                !allowed.contains(where: { draft.isWithin($0) })
            else { continue }
            lost.append(draft)
        }
        if lost.isEmpty { return }
        plan.diagnostics.add(
            .dataLoss(
                lost.map { $0.place($0.summary) }, addresses: lost.map(\.step.address),
                environment: plan.graph.environment))
    }
}
