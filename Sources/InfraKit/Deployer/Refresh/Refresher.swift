import InfraGraph

/// Reads what AWS has. One call answers for many resources where the API can.
public struct Refresher: Sendable {
    private let provider: any Provider

    /// Makes a refresher for a cloud.
    public init(_ provider: any Provider) { self.provider = provider }

    /// Returns what the cloud has for every record of a state. What is still being created and does
    /// not show yet is left out: AWS may not know it everywhere, and who waits for it finds out.
    public func observe(_ state: State) async -> [Address: Observation] {
        let records = state.sortedResources
        guard !records.isEmpty else { return [:] }
        let observations = await provider.read(records.map(\.handle))
        var found: [Address: Observation] = [:]
        for (record, observation) in zip(records, observations)
        where record.status != .creating || observation != .absent {
            found[record.address] = observation
        }
        return found
    }

    /// Returns the attributes of the things that a graph only looks up.
    ///
    /// - Throws: ``Diagnostics`` with every one that is not there or can't be read.
    public func lookUp(in graph: ResourceGraph) async throws(Diagnostics) -> [Address: [String:
        Value]]
    {
        let wanted = graph.resources.filter {
            $0.existingIdentifier != nil && $0.type != EnvironmentLink.type
        }
        guard !wanted.isEmpty else { return [:] }
        let observations = await provider.read(wanted.map(Self.handle))
        var attributes: [Address: [String: Value]] = [:]
        var diagnostics = Diagnostics()
        for (resource, observation) in zip(wanted, observations) {
            switch observation {
            case .found(let properties, let found):
                attributes[resource.address] = properties.merging(found) { $1 }
            case .absent: diagnostics.add(.existingMissing(resource, "AWS has no such thing."))
            case .unreadable(let error):
                diagnostics.add(
                    .existingMissing(resource, error.sentence))
            }
        }
        try diagnostics.throwIfErrors()
        return attributes
    }

    private static func handle(_ resource: InfraGraph.Resource) -> ResourceHandle {
        ResourceHandle(
            address: resource.address, type: resource.type,
            identifier: resource.existingIdentifier ?? "", region: resource.region,
            account: resource.account)
    }
}

extension Diagnostic {
    static func existingMissing(_ resource: InfraGraph.Resource, _ detail: String) -> Diagnostic {
        Diagnostic(
            code: "existing-missing", "an existing resource can't be looked up",
            at: [
                Place(
                    resource.location, "\(resource.type) \"\(resource.existingIdentifier ?? "")\"")
            ],
            detail: detail, fix: "check its identifier, region and account")
    }
}
