import InfraGraph

/// Everything the deployer remembers of one environment between runs.
public struct State: Hashable, Sendable {
    /// The newest file format that this version writes and reads.
    public static let format = 1

    /// Tells this history apart from every other; made once, never changed.
    public var lineage: String
    /// Rises with every commit.
    public var serial: Int
    /// The environment's name.
    public var environment: String
    /// The system's name.
    public var system: String
    /// The account of the credentials that deployed it; nil until the first deploy.
    public var account: String?
    /// The deployed resources.
    public var resources: [Address: ResourceRecord]
    /// Replaced resources that still wait to be deleted.
    public var deposed: [ResourceRecord]
    /// The outputs as of the last deploy.
    public var outputs: [Address: ResourceGraph.Output]
    /// Facts of the recorded types, so that they can be deleted when their Swift code is gone.
    public var types: [String: Value]
    /// How often a creation at an address was definitely refused; part of its token.
    public var attempts: [Address: Int]
    /// The highest generation ever used at an address, also after deletion.
    public var generations: [Address: Int]

    /// Makes an empty state.
    public init(lineage: String, environment: String, system: String) {
        self.lineage = lineage
        self.environment = environment
        self.system = system
        serial = 0
        resources = [:]
        deposed = []
        outputs = [:]
        types = [:]
        attempts = [:]
        generations = [:]
    }

    /// The facts of a recorded type; of an unknown one, none.
    public func schema(ofType type: String) -> ResourceSchema {
        ResourceSchema(type: type, facts: types[type] ?? [:])
    }

    /// The records in order of their addresses.
    public var sortedResources: [ResourceRecord] {
        resources.values.sorted { $0.address < $1.address }
    }
}
