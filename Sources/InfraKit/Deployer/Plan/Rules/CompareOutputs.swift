import InfraGraph

/// Finds the outputs that a deploy would give another value, add or take away.
struct CompareOutputs: PlanRule {
    func apply(to plan: inout PlanDraft) {
        let wanted = plan.options.isDestroy ? [:] : plan.graph.outputs
        for (address, output) in wanted {
            let old = plan.state.outputs[address]?.value
            let new = output.value.resolving(plan.resolve)
            if new == old || !canChange(new, old, in: plan) { continue }
            plan.outputChanges[address] = Plan.OutputChange(old: old, new: new)
        }
        for (address, output) in plan.state.outputs where wanted[address] == nil {
            plan.outputChanges[address] = Plan.OutputChange(old: output.value, new: nil)
        }
    }

    /// A value that is not known is a change only if something that it refers to changes.
    private func canChange(_ new: Value, _ old: Value?, in plan: PlanDraft) -> Bool {
        var refers = false
        var changes = false
        new.forEachReference { reference in
            refers = true
            guard let index = plan.positions[reference.address] else {
                changes = changes || old == nil
                return
            }
            let draft = plan.steps[index]
            if draft.isNew || draft.step.action == .update { changes = true }
        }
        return !refers || changes
    }
}
