import InfraGraph

/// Constructs that are described together and belong to one part of a system.
///
/// A stored property that holds another stack's construct is a cross-stack reference; the deployer
/// resolves it, also across regions and accounts.
public protocol Stack: Sendable {
    /// The first part of the address of everything in the stack.
    var id: ConstructID { get }
    /// The region of what the stack holds. Default: the environment's.
    var region: Region? { get }
    /// The account of what the stack holds. Default: the environment's.
    var account: Account? { get }
    /// Tags of every taggable resource in the stack. Default: none but the environment's.
    var tags: [String: String] { get }

    /// What the stack holds.
    @ContentsBuilder var body: Contents { get }
}

extension Stack {
    public var region: Region? { nil }
    public var account: Account? { nil }
    public var tags: [String: String] { [:] }
}
