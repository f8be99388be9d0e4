import InfraGraph

/// Changes of the record that need no call: moves, what is left alone, life cycles, outputs.
enum RecordEdits {
    /// What must be recorded before the first call of a plan.
    static func before(_ plan: Plan) -> [StateEdit] {
        var edits: [StateEdit] = []
        var moves: [Address: Address] = [:]
        for step in plan.steps {
            if let former = step.formerAddress { moves[former] = step.address }
        }
        if !moves.isEmpty { edits.append(.moves(moves)) }
        for step in plan.steps {
            // It is gone from the cloud, so there is nothing to replace.
            if step.action == .create, step.record != nil { edits.append(.forget(step.address)) }
            if step.action == .forget { edits.append(.forget(step.address)) }
            if let edit = metadata(of: step) { edits.append(edit) }
        }
        return edits
    }

    /// A record whose life cycle or dependencies the program changed without changing a property.
    private static func metadata(of step: Step) -> StateEdit? {
        guard step.action == .none || step.action == .move, var record = step.record,
            let resource = step.resource, !step.isLeftAlone
        else { return nil }
        let dependencies = resource.allDependencies
        guard record.lifecycle != resource.lifecycle || record.dependencies != dependencies else {
            return nil
        }
        record.address = step.address
        record.lifecycle = resource.lifecycle
        record.dependencies = dependencies
        return .put(record)
    }

    /// What must be recorded after the last call: the outputs, as far as they are known.
    static func after(_ planned: Deployment.Planned, _ session: StateSession) async -> [StateEdit] {
        let state = await session.state
        var outputs: [Address: ResourceGraph.Output] = [:]
        for (address, output) in planned.plan.graph.outputs {
            let resolved = await session.resolve(["value": output.value], lookups: planned.lookups)
            guard let value = resolved["value"], value.isKnown else {
                outputs[address] = state.outputs[address]
                continue
            }
            outputs[address] = ResourceGraph.Output(value, summary: output.summary)
        }
        return outputs == state.outputs ? [] : [.outputs(outputs)]
    }
}
