/// Puts in what is known of other resources; what they will only have after the deploy stays open.
struct ResolveReferences: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        draft.wanted = plan.resolve(draft.step.resource?.properties ?? [:])
    }
}
