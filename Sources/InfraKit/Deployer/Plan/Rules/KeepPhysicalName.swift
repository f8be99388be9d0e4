/// Keeps the name that a resource has when the program gives none.
struct KeepPhysicalName: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard let name = draft.schema.traits.nameProperty, draft.wanted[name] == nil else { return }
        draft.wanted[name] = draft.step.record?.properties[name]
    }
}
