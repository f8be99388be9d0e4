import InfraGraph

/// Gives a resource the record of an address that it had before: a move calls nothing in AWS.
struct TakeOverMovedRecords: PlanRule {
    func apply(to plan: inout PlanDraft) {
        var taken: Set<Address> = []
        var waiting = plan.steps.indices.filter {
            plan.steps[$0].step.record == nil
                && plan.steps[$0].step.resource?.formerAddresses.isEmpty == false
        }[...]
        while let index = waiting.popFirst() {
            guard let former = takeOver(index, in: &plan, taken: taken) else { continue }
            taken.insert(former)
            // A chain of moves: the resource that now stands where this one was may have one too.
            if let freed = plan.positions[former], plan.steps[freed].step.resource != nil {
                release(freed, in: &plan)
                waiting.append(freed)
            }
        }
        if taken.isEmpty { return }
        plan.steps.removeAll { $0.step.resource == nil && taken.contains($0.step.address) }
        plan.sort()
    }

    private func takeOver(
        _ index: Int, in plan: inout PlanDraft, taken: Set<Address>
    ) -> Address? {
        guard let resource = plan.steps[index].step.resource else { return nil }
        for former in resource.formerAddresses where !taken.contains(former) {
            guard let record = plan.state.resources[former], record.type == resource.type else {
                continue
            }
            var step = plan.steps[index].step
            step.record = record
            step.formerAddress = former
            plan.steps[index] = plan.makeDraft(step)
            return former
        }
        return nil
    }

    private func release(_ index: Int, in plan: inout PlanDraft) {
        var step = plan.steps[index].step
        step.record = nil
        plan.steps[index] = plan.makeDraft(step)
    }
}
