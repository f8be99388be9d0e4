/// Replaces what is of another type, or in another region or account: nothing in AWS can move
/// there.
struct ReplaceWhatIsElsewhere: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard let resource = draft.step.resource, let record = draft.step.record else { return }
        let facts = [
            ("type", record.type, resource.type),
            ("region", record.region, resource.region),
            (
                "account", record.account ?? "that of the credentials",
                resource.account ?? "that of the credentials"
            ),
        ]
        for (name, old, new) in facts where old != new {
            draft.replacementReasons.append("Its \(name) changes from \(old) to \(new)")
        }
    }
}
