import InfraGraph

/// The name of an environment: part of physical names, tags and the path of the state.
public typealias EnvironmentName = ConstructID

/// One deployment of a system: its region, its settings and its stacks. Each is an executable.
public protocol Environment: Sendable {
    /// The environment's name: `prod`.
    var name: EnvironmentName { get }
    /// The system that the environment belongs to; part of physical names and tags.
    ///
    /// Default: the environment's own name, for a system that has only one.
    var system: ConstructID { get }
    /// The region of every stack that does not name another.
    var region: Region { get }
    /// The account that everything belongs to. Default: that of the credentials.
    var account: Account? { get }
    /// Tags of every taggable resource. Default: `system` and `environment`.
    var tags: [String: String] { get }
    /// The stacks.
    @StacksBuilder var stacks: [any Stack] { get }

    init()
}

extension Environment {
    public var system: ConstructID { name }
    public var account: Account? { nil }
    public var tags: [String: String] { [:] }
}

/// Builds the list of an environment's stacks.
@resultBuilder
public enum StacksBuilder {
    public static func buildExpression(_ stack: some Stack) -> [any Stack] { [stack] }
    public static func buildExpression<S: Stack>(_ stack: S?) -> [any Stack] {
        stack.map { [$0] } ?? []
    }
    public static func buildExpression(_ stacks: [any Stack]) -> [any Stack] { stacks }
    public static func buildBlock(_ stacks: [any Stack]...) -> [any Stack] { stacks.flatMap { $0 } }
    public static func buildOptional(_ stacks: [any Stack]?) -> [any Stack] { stacks ?? [] }
    public static func buildEither(first stacks: [any Stack]) -> [any Stack] { stacks }
    public static func buildEither(second stacks: [any Stack]) -> [any Stack] { stacks }
    public static func buildArray(_ stacks: [[any Stack]]) -> [any Stack] { stacks.flatMap { $0 } }
}
