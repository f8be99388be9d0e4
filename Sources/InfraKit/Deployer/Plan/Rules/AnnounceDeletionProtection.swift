import InfraGraph

/// Tells that a protection by AWS is turned off before a deletion: it was turned on for a reason.
struct AnnounceDeletionProtection: PlanRule {
    func apply(to plan: inout PlanDraft) {
        for index in plan.steps.indices {
            let step = plan.steps[index].step
            guard step.action.destroys, let record = step.record,
                let path = plan.schema(ofType: record.type).traits.deletionProtection,
                isOn(path, in: record.properties)
            else { continue }
            plan.steps[index].step.reasons.append("Deletion protection is turned off first")
            if !plan.options.isDestroy {
                plan.diagnostics.add(.deletionProtection(plan.steps[index].place(), path))
            }
        }
    }

    private func isOn(_ path: String, in properties: [String: Value]) -> Bool {
        let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
        guard let value = parts.first.flatMap({ properties[$0] }) else { return false }
        guard parts.count == 2 else { return value.scalarText == "true" }
        let entry = value.listValue?.first { $0["Key"]?.stringValue == parts[1] }?["Value"]
        return (entry ?? value.member(at: parts[1]))?.scalarText == "true"
    }
}
