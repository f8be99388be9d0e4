/// Creates again what somebody deleted. The record stays in the step: it tells the generation.
struct CreateWhatIsAbsent: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard case .absent? = draft.observation else { return }
        draft.settle(.create, because: "It was deleted outside InfraKit")
    }
}
