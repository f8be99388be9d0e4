import InfraGraph

/// Leaves alone what targets and exclusions leave out, with all that can't be done without the
/// other.
struct LimitToScope: PlanRule {
    func apply(to plan: inout PlanDraft) {
        let (targets, exclusions) = (plan.options.targets, plan.options.exclusions)
        if targets.isEmpty, exclusions.isEmpty { return }
        for address in targets + exclusions
        where !plan.steps.contains(where: { $0.isWithin(address) }) {
            plan.diagnostics.add(.unknownAddress(address, among: plan.steps.map(\.step.address)))
        }
        let prerequisites = prerequisites(in: plan)
        var isKept = plan.steps.map { draft in
            targets.isEmpty || targets.contains { draft.isWithin($0) }
        }
        if !targets.isEmpty { spread(&isKept, along: prerequisites) }
        var isExcluded = plan.steps.map { draft in exclusions.contains { draft.isWithin($0) } }
        spread(&isExcluded, along: reversed(prerequisites))
        leaveAlone(plan.steps.indices.filter { !isKept[$0] || isExcluded[$0] }, in: &plan)
    }

    /// For each step the steps that must be done with it: what it refers to, and for a deletion all
    /// that still depends on the resource.
    private func prerequisites(in plan: PlanDraft) -> [[Int]] {
        var edges = [[Int]](repeating: [], count: plan.steps.count)
        var owners = plan.positions
        for (index, draft) in plan.steps.enumerated() {
            if let former = draft.step.formerAddress { owners[former] = index }
        }
        for (index, draft) in plan.steps.enumerated() {
            for dependency in draft.step.resource?.allDependencies ?? [] {
                if let other = plan.positions[dependency.address] { edges[index].append(other) }
            }
            // A chain of moves is done as a whole or not at all.
            if let former = draft.step.formerAddress, let other = plan.positions[former] {
                edges[index].append(other)
                edges[other].append(index)
            }
            for dependency in draft.step.record?.dependencies ?? [] {
                guard let other = owners[dependency.address], other != index,
                    plan.steps[other].step.resource == nil
                else { continue }
                edges[other].append(index)
            }
        }
        return edges
    }

    private func reversed(_ edges: [[Int]]) -> [[Int]] {
        var result = [[Int]](repeating: [], count: edges.count)
        for (index, others) in edges.enumerated() {
            for other in others { result[other].append(index) }
        }
        return result
    }

    private func spread(_ marks: inout [Bool], along edges: [[Int]]) {
        var waiting = marks.indices.filter { marks[$0] }
        while let index = waiting.popLast() {
            for other in edges[index] where !marks[other] {
                marks[other] = true
                waiting.append(other)
            }
        }
    }

    private func leaveAlone(_ indices: [Int], in plan: inout PlanDraft) {
        if indices.isEmpty { return }
        let places = indices.prefix(6).map { plan.steps[$0].step.address.rawValue }
        plan.diagnostics.add(
            .partialPlan(leftOut: indices.count, of: plan.steps.count, first: Array(places)))
        undoMoves(indices, in: &plan)
        for index in indices {
            plan.steps[index].step.isLeftAlone = true
            plan.steps[index].settle(.none)
        }
        plan.sort()
    }

    /// The records stay at their old addresses until the moves are in scope.
    private func undoMoves(_ indices: [Int], in plan: inout PlanDraft) {
        var records: [ResourceRecord] = []
        for index in indices where plan.steps[index].step.formerAddress != nil {
            if let record = plan.steps[index].step.record { records.append(record) }
            plan.steps[index].step.record = nil
            plan.steps[index].step.formerAddress = nil
        }
        for record in records {
            if let place = plan.positions[record.address] {
                plan.steps[place].step.record = record
            } else {
                plan.append(resource: nil, record: record)
                plan.steps[plan.steps.count - 1].step.isLeftAlone = true
                plan.steps[plan.steps.count - 1].settle(.none)
            }
        }
    }
}

extension StepDraft {
    /// Says whether the step is at the address or below it, now or before a move.
    func isWithin(_ address: Address) -> Bool {
        step.address.isWithin(address) || step.formerAddress?.isWithin(address) == true
    }
}
