import InfraGraph

/// What the state remembers of one deployed resource.
public struct ResourceRecord: Hashable, Sendable {
    /// How far the last operation on it came.
    public enum Status: Hashable, Sendable {
        /// Deployed as recorded.
        case ready
        /// Created and accepted, but not seen ready yet.
        case creating
        /// An update was sent and its outcome is not known: the next deploy sends it again.
        case uncertain
        /// It was created but did not become usable; the next deploy replaces it.
        case failed(String)
        /// Its replacement exists; it waits to be deleted.
        case deposed
    }

    /// Its place in the environment.
    public var address: Address
    /// Its CloudFormation type name.
    public var type: String
    /// What AWS calls it; parts of a compound identifier are joined by `|`.
    public var identifier: String
    /// The region whose endpoint manages it.
    public var region: String
    /// The account it lives in; nil for that of the credentials.
    public var account: String?
    /// The properties as deployed: references resolved, secrets as references.
    public var properties: [String: Value]
    /// What AWS said of it, by dotted AWS name.
    public var attributes: [String: Value]
    /// What had to come first; deletion goes the other way round.
    public var dependencies: [Dependency]
    /// What happens on removal and replacement.
    public var lifecycle: Lifecycle
    /// Counts the physical resources at this address, from 1; never reused.
    public var generation: Int
    /// How far the last operation came.
    public var status: Status
    /// Keyed fingerprints of the secrets in the properties, by path, to tell when one has changed.
    public var secretFingerprints: [String: String]

    /// Makes a record.
    public init(
        address: Address, type: String, identifier: String, region: String,
        account: String? = nil, properties: [String: Value] = [:],
        attributes: [String: Value] = [:], dependencies: [Dependency] = [],
        lifecycle: Lifecycle = Lifecycle(), generation: Int = 1, status: Status = .ready,
        secretFingerprints: [String: String] = [:]
    ) {
        self.address = address
        self.type = type
        self.identifier = identifier
        self.region = region
        self.account = account
        self.properties = properties
        self.attributes = attributes
        self.dependencies = dependencies
        self.lifecycle = lifecycle
        self.generation = generation
        self.status = status
        self.secretFingerprints = secretFingerprints
    }

    /// The handle by which a provider knows it.
    public var handle: ResourceHandle {
        ResourceHandle(
            address: address, type: type, identifier: identifier, region: region, account: account,
            properties: properties, attributes: attributes)
    }

    /// An attribute by dotted AWS name: from AWS's answer, else from the deployed properties.
    public func attribute(_ name: String) -> Value? {
        if let value = attributes[name] { return value }
        return Value.object(attributes).member(at: name)
            ?? Value.object(properties).member(at: name)
    }
}
