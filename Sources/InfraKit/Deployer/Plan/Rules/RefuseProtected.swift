/// Refuses to delete or replace what the program protects, or protected when it was last deployed.
struct RefuseProtected: PlanRule {
    func apply(to plan: inout PlanDraft) {
        let protected = plan.steps.filter { draft in
            draft.step.action.destroys
                && (draft.step.record?.lifecycle.isProtected == true
                    || plan.graph[draft.step.address]?.lifecycle.isProtected == true)
        }
        if !protected.isEmpty {
            plan.diagnostics.add(.protectedResources(protected.map { $0.place($0.summary) }))
        }
    }
}
