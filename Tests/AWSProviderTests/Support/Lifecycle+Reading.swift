import InfraGraph

@testable import AWSProvider
@testable import Deployer

extension Lifecycle {
    /// Reads all that lives, in one call of the provider, and compares it with what was deployed.
    func readAll(_ step: Step) async {
        let alive = alive.filter { step == .read || outcome(.update, $0) == .ok }
        let observations = await cloud.read(alive.compactMap { living[$0.name] })
        for (specimen, observation) in zip(alive, observations) {
            await take(step, specimen) { problems(of: specimen, observation) }
        }
    }

    /// Reads one resource and compares it with what was deployed.
    func read(_ specimen: Specimen) async -> [String] {
        guard let handle = living[specimen.name] else { return [] }
        return problems(of: specimen, await cloud.read([handle])[0])
    }

    private func problems(of specimen: Specimen, _ observation: Observation) -> [String] {
        guard let handle = living[specimen.name] else { return [] }
        guard case .found(let properties, let found) = observation else {
            return ["\(observation)"]
        }
        var problems: [String] = []
        let known = attributes[handle.address] ?? [:]
        for (name, value) in known
        where found[name] != value && !isNoted(name, of: specimen) {
            problems.append("attribute \(name) is \(String(describing: found[name])), not \(value)")
        }
        for change in changes(of: specimen, from: properties, to: handle.properties)
        where !isNoted(change.path, of: specimen) {
            problems.append(change.plainText)
        }
        return problems
    }

    /// What somebody else changed, as the planner sees it.
    func changes(
        of specimen: Specimen, from found: [String: Value], to deployed: [String: Value]
    ) -> [PropertyChange] {
        var diff = PropertyDiff(
            .cloud, schema: specimen.schema,
            ignored: specimen.schema.readOnly + specimen.schema.writeOnly)
        return diff.changes(from: found, to: deployed)
    }

    /// The program, the record and what is there agree: the planner has nothing to do.
    func planAll() async {
        let alive = alive.filter { outcome(.read, $0) == .ok || outcome(.read, $0) == .differs }
        let handles = alive.compactMap { living[$0.name] }
        let observations = await cloud.read(handles)
        var state = State(lineage: run, environment: "contract", system: "test")
        for handle in handles {
            state.resources[handle.address] = record(handle)
        }
        let resources = alive.map { specimen in
            var lifecycle = InfraGraph.Lifecycle()
            lifecycle.ignoredDrift = specimen.differences.filter { $0.emulator == emulator }
                .compactMap(\.path)
            return Resource(
                Address(specimen.name), type: specimen.type, properties: specimen.properties,
                region: "us-east-1", lifecycle: lifecycle)
        }
        let plan = Planner.plan(
            graph: graph(resources, alive), state: state,
            observations: Dictionary(
                zip(handles.map(\.address), observations), uniquingKeysWith: { $1 }))
        for specimen in alive {
            await take(.plan, specimen) {
                plan.steps.filter {
                    $0.address.rawValue == specimen.name && $0.action != .none
                }
                .flatMap { step in
                    ["would \(step.action.word): \(step.reasons.joined(separator: "; "))"]
                        + step.changes.map(\.plainText)
                }
            }
        }
    }

    func record(_ handle: ResourceHandle) -> ResourceRecord {
        ResourceRecord(
            address: handle.address, type: handle.type, identifier: handle.identifier,
            region: handle.region, properties: handle.properties,
            attributes: attributes[handle.address] ?? [:])
    }

    func graph(_ resources: [Resource], _ specimens: [Specimen]) -> ResourceGraph {
        ResourceGraph(
            environment: "contract", system: "test", resources: resources,
            schemas: Dictionary(
                specimens.map { ($0.type, $0.schema) }, uniquingKeysWith: { $1 }))
    }
}

extension PropertyChange {
    /// What is there and what should be.
    var plainText: String {
        "\(path) is \(old?.plainJSON() ?? "absent"), not \(new?.plainJSON() ?? "absent")"
    }
}
