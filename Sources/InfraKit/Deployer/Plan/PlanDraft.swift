import InfraGraph

/// A plan while the rules work on it: one draft for each address of graph and state.
struct PlanDraft {
    let graph: ResourceGraph
    let state: State
    let observations: [Address: Observation]
    let secretFingerprints: [Address: [String: String]]
    let options: PlanOptions

    var steps: [StepDraft] = []
    /// The addresses of the graph, each after all that it depends on; set by the first rule.
    var order: [Address] = []
    var suggestedMoves: [Plan.SuggestedMove] = []
    var outputChanges: [Address: Plan.OutputChange] = [:]
    var diagnostics = Diagnostics()
    /// Where the step of an address is in `steps`.
    private(set) var positions: [Address: Int] = [:]
    /// The addresses of things that exist already and are only looked up.
    let lookedUp: Set<Address>
    private var schemas: [String: ResourceSchema]

    init(
        graph: ResourceGraph, state: State, observations: [Address: Observation],
        secretFingerprints: [Address: [String: String]], options: PlanOptions
    ) {
        self.graph = graph
        self.state = state
        self.observations = observations
        self.secretFingerprints = secretFingerprints
        self.options = options
        schemas = graph.schemas
        lookedUp = Set(
            graph.resources.lazy.filter { $0.existingIdentifier != nil }.map(\.address))
        // Whatever the program says, a destroy wants nothing.
        let wanted = options.isDestroy ? [] : graph.resources
        steps.reserveCapacity(max(wanted.count, state.resources.count))
        for resource in wanted where resource.existingIdentifier == nil {
            append(resource: resource, record: state.resources[resource.address])
        }
        for record in state.resources.values
        where options.isDestroy || !graph.contains(record.address)
            || lookedUp.contains(record.address)
        {
            append(resource: nil, record: record)
        }
        sort()
    }

    /// Adds a draft; `sort` has to follow.
    mutating func append(resource: Resource?, record: ResourceRecord?) {
        guard let address = resource?.address ?? record?.address else { return }
        steps.append(
            makeDraft(
                Step(address: address, action: .none, resource: resource, record: record)))
    }

    /// Makes a draft with the facts and the observation that belong to it.
    mutating func makeDraft(_ step: Step) -> StepDraft {
        let schema = schema(ofType: step.type)
        return StepDraft(
            step: step, schema: schema,
            observation: step.record.flatMap { observations[$0.address] })
    }

    /// Brings the drafts into order of address and counts them anew.
    mutating func sort() {
        steps.sort { $0.step.address < $1.step.address }
        positions = Dictionary(
            uniqueKeysWithValues: steps.indices.map { (steps[$0].step.address, $0) })
    }

    /// What is known of a type, read once.
    mutating func schema(ofType type: String) -> ResourceSchema {
        if let known = schemas[type] { return known }
        let schema = state.schema(ofType: type)
        schemas[type] = schema
        return schema
    }

    /// The value that a reference will have after the plan; nil if only the deploy can tell.
    func resolve(_ reference: Reference) -> Value? {
        if let index = positions[reference.address] {
            return steps[index].attribute(reference.attribute)
        }
        return lookUp(reference)
    }

    private func lookUp(_ reference: Reference) -> Value? {
        guard let resource = graph[reference.address], let identifier = resource.existingIdentifier
        else { return nil }
        if case .found(let properties, let attributes)? = observations[reference.address] {
            let name = reference.attribute
            let value =
                attributes[name] ?? Value.object(attributes).member(at: name)
                ?? Value.object(properties).member(at: name)
            if let value { return value }
        }
        let names = graph.schemas[resource.type]?.primaryIdentifier
        guard names == [reference.attribute] else { return nil }
        return .string(identifier)
    }

    /// Returns the properties with references resolved as far as this plan knows.
    func resolve(_ properties: [String: Value]) -> [String: Value] {
        properties.mapValues { $0.isKnown ? $0 : $0.resolving(resolve) }
    }
}
