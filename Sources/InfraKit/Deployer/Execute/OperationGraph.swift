import InfraGraph

/// The operations of a plan and what each waits for.
///
/// Creations and updates follow the program's references, deletions the recorded ones in reverse. A
/// replacement that creates first deletes the old one after every dependant has let go of it.
struct OperationGraph: Sendable {
    private(set) var operations: [Operation] = []
    /// The creation, update or wait at an address.
    private var making: [Address: Int] = [:]
    /// The deletion of a physical resource.
    private var deleting: [Physical: Int] = [:]
    private let plan: Plan

    /// A moved record may have the generation of a leftover at its new address.
    private struct Physical: Hashable {
        let address: Address
        let generation: Int
        let identifier: String

        init(_ record: ResourceRecord) {
            address = record.address
            generation = record.generation
            identifier = record.identifier
        }
    }

    init(_ plan: Plan, typicalSeconds: (String, Operation.Kind) -> Double) {
        self.plan = plan
        for step in plan.steps { addOperations(of: step) }
        for record in plan.leftovers { addDeletion(of: record, step: nil) }
        connectMaking()
        noteAwaited()
        connectDeleting()
        for index in operations.indices {
            operations[index].seconds = typicalSeconds(
                operations[index].type, operations[index].kind)
        }
        rank()
    }

    private mutating func add(_ kind: Operation.Kind, _ step: Step?, _ record: ResourceRecord?)
        -> Int
    {
        let id = operations.count
        operations.append(
            Operation(
                id: id, kind: kind, address: step?.address ?? record?.address ?? "",
                type: kind == .delete || kind == .unprotect
                    ? record?.type ?? "" : step?.type ?? record?.type ?? "",
                step: step, record: record))
        return id
    }

    private mutating func addOperations(of step: Step) {
        switch step.action {
        case .create: making[step.address] = add(.create, step, nil)
        case .update:
            let first = step.awaitsCreation ? add(.wait, step, step.record) : nil
            let id = add(.update, step, step.record)
            if let first { operations[id].dependencies.append((first, .ready)) }
            making[step.address] = id
        case .replace:
            making[step.address] = add(.create, step, step.record)
            if let record = step.record { addDeletion(of: record, step: step) }
        case .delete:
            if let record = step.record { addDeletion(of: record, step: step) }
        case .none, .move:
            if step.awaitsCreation { making[step.address] = add(.wait, step, step.record) }
        case .forget: break
        }
    }

    private mutating func addDeletion(of record: ResourceRecord, step: Step?) {
        let schema = plan.schema(ofType: record.type)
        var first: Int?
        if DeletionProtection.isOn(record, schema) { first = add(.unprotect, step, record) }
        let id = add(.delete, step, record)
        if let first { operations[id].dependencies.append((first, .ready)) }
        deleting[Physical(record)] = id
    }

    private mutating func connectMaking() {
        for (address, id) in making {
            guard let resource = plan.graph[address] else { continue }
            for dependency in resource.allDependencies {
                guard let first = making[dependency.address] else { continue }
                operations[id].dependencies.append((first, dependency.need))
            }
        }
    }

    /// Finds which attributes others refer to: what they wait for.
    private mutating func noteAwaited() {
        var awaited: [Address: Set<String>] = [:]
        func note(_ value: Value) {
            value.forEachReference { awaited[$0.address, default: []].insert($0.attribute) }
        }
        for resource in plan.graph.resources { resource.properties.values.forEach(note) }
        for output in plan.graph.outputs.values { note(output.value) }
        for (address, id) in making { operations[id].awaited = awaited[address] ?? [] }
    }

    private mutating func connectDeleting() {
        var dependants: [Address: [ResourceRecord]] = [:]
        for record in Array(plan.state.resources.values) + plan.state.deposed {
            for dependency in record.dependencies {
                dependants[dependency.address, default: []].append(record)
            }
        }
        for (key, id) in deleting {
            for dependant in dependants[key.address] ?? [] {
                if let before = deleting[Physical(dependant)] {
                    operations[id].dependencies.append((before, .ready))
                }
                if let change = making[dependant.address], operations[change].kind == .update {
                    operations[id].dependencies.append((change, .ready))
                }
            }
            connectReplacement(of: key, deletion: id)
        }
    }

    private mutating func connectReplacement(of key: Physical, deletion id: Int) {
        guard let creation = making[key.address], operations[creation].kind == .create,
            let action = operations[creation].step?.action
        else { return }
        if action == .replace(.deleteFirst), operations[id].step != nil {
            operations[creation].dependencies.append((id, .ready))
        } else {
            operations[id].dependencies.append((creation, .ready))
        }
    }

    /// Finds the longest chain behind each operation, so that the longest is started first.
    private mutating func rank() {
        var dependants = [[Int]](repeating: [], count: operations.count)
        var waiting = [Int](repeating: 0, count: operations.count)
        for operation in operations {
            waiting[operation.id] = operation.dependencies.count
            for dependency in operation.dependencies {
                dependants[dependency.id].append(operation.id)
            }
        }
        var order = operations.indices.filter { waiting[$0] == 0 }
        var next = 0
        while next < order.count {
            for dependant in dependants[order[next]] {
                waiting[dependant] -= 1
                if waiting[dependant] == 0 { order.append(dependant) }
            }
            next += 1
        }
        for id in order.reversed() {
            let behind = dependants[id].map { operations[$0].remaining }.max() ?? 0
            operations[id].remaining = operations[id].seconds + behind
        }
    }
}
