/// Creates what the state does not have.
struct CreateWhatIsNew: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        if draft.step.record == nil { draft.settle(.create, because: "It is new") }
    }
}
