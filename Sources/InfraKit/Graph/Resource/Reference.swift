/// What an edge between two resources waits for.
public enum Need: String, Hashable, Sendable, Comparable {
    /// The other resource exists: its identifier and ARN are known.
    case created
    /// The other resource can be used: a database accepts connections, a certificate is issued.
    case ready

    public static func < (lhs: Need, rhs: Need) -> Bool { lhs == .created && rhs == .ready }
}

/// An attribute of another resource, known when that resource has been deployed.
public struct Reference: Hashable, Sendable {
    /// The resource that has the attribute.
    public let address: Address
    /// The attribute by its AWS name, with dots between levels: `Arn`, `Endpoint.Address`.
    public let attribute: String
    /// What the resource must have reached before the attribute is read.
    public let need: Need

    /// Makes a reference to an attribute of the resource at an address.
    public init(_ address: Address, _ attribute: String, need: Need = .created) {
        self.address = address
        self.attribute = attribute
        self.need = need
    }
}

/// A resource that must come first although no property refers to it.
public struct Dependency: Hashable, Sendable, Comparable {
    /// The resource that must come first.
    public let address: Address
    /// What it must have reached.
    public let need: Need

    /// Makes a dependency on the resource at an address.
    public init(_ address: Address, need: Need = .ready) {
        self.address = address
        self.need = need
    }

    public static func < (lhs: Dependency, rhs: Dependency) -> Bool {
        (lhs.address, lhs.need) < (rhs.address, rhs.need)
    }
}
