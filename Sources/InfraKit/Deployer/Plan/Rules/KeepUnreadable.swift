/// Leaves alone what could not be read: that says nothing about the resource.
struct KeepUnreadable: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard case .unreadable(let error)? = draft.observation else { return }
        draft.diagnostics.append(.unreadable(draft.place(), error))
        draft.step.isLeftAlone = true
        draft.settle(
            draft.step.formerAddress == nil ? .none : .move, because: "It could not be read")
    }
}
