import InfraGraph

/// Finds what somebody changed in AWS, and plans the deployed value again.
struct CompareWithCloud: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard case .found(let properties, _)? = draft.observation,
            let resource = draft.step.resource, let record = draft.step.record,
            record.type == resource.type
        else { return }
        let schema = draft.schema
        var diff = PropertyDiff(
            .cloud, schema: schema,
            ignored: schema.readOnly + schema.writeOnly + resource.lifecycle.ignoredDrift)
        let own = draft.step.changes.map(\.path)
        for change in diff.changes(from: properties, to: record.properties)
        where !own.contains(where: {
            PropertyPath.covers($0, change.path) || PropertyPath.covers(change.path, $0)
        }) && !isWithinLimits(change, resource.lifecycle) {
            draft.step.changes.append(change)
        }
    }

    private func isWithinLimits(_ change: PropertyChange, _ lifecycle: Lifecycle) -> Bool {
        guard let limits = lifecycle.driftLimits[change.path], let found = change.old?.intValue
        else { return false }
        return limits.contains(found)
    }
}
