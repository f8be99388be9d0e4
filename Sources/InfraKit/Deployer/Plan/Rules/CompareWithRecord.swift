import InfraGraph

/// Finds what the program, or something that it refers to, wants otherwise than deployed.
struct CompareWithRecord: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard let resource = draft.step.resource, let record = draft.step.record,
            record.type == resource.type, record.properties != draft.wanted
        else { return }
        var diff = PropertyDiff(.program, schema: draft.schema, lookedUp: plan.lookedUp)
        draft.step.changes = diff.changes(from: record.properties, to: draft.wanted)
        let properties = Value.object(resource.properties)
        for index in draft.step.changes.indices {
            let path = draft.step.changes[index].path
            guard let value = properties.member(at: path) else { continue }
            if refersToChange(value, in: plan) { draft.step.changes[index].cause = .reference }
        }
    }

    /// Says whether a known value comes from a resource that this plan changes.
    private func refersToChange(_ value: Value, in plan: PlanDraft) -> Bool {
        var found = false
        value.forEachReference { reference in
            guard let index = plan.positions[reference.address] else { return }
            let action = plan.steps[index].step.action
            if action != .none, action != .move { found = true }
        }
        return found
    }
}
