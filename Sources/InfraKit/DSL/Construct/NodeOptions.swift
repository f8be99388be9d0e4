import InfraGraph

/// What modifiers set on a construct; everything below it inherits it.
public struct NodeOptions: Sendable {
    /// Tags, added to those of the constructs around.
    public var tags: [String: Input<String>] = [:]
    /// The region; nil for that of the construct around, at last the environment's.
    public var region: Region?
    /// The account; nil for that of the construct around.
    public var account: Account?
    /// What happens on removal and replacement.
    public var lifecycle = Lifecycle()
    /// Constructs that come first, with what they must have reached.
    public var dependencies: [(identity: Identity, need: Need)] = []
    /// Addresses that the construct had before, newest first.
    public var formerAddresses: [Address] = []
}
