import InfraGraph

/// The name and the type of a value that one environment hands out and another takes.
///
/// Both sides use the same key, so that what is taken fits what is handed out.
///
///     let zone = OutputKey<ID<Route53.HostedZone>>("domain", "zone")
public struct OutputKey<Content>: Sendable {
    let stack: ConstructID
    let name: ConstructID

    /// Names an output of a stack.
    public init(_ stack: ConstructID, _ name: ConstructID) {
        self.stack = stack
        self.name = name
    }

    /// The output's address: `domain/zone`.
    public var address: Address { Address(stack.rawValue).appending(name.rawValue) }
}
