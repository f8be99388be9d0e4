import InfraGraph

/// What a body lists.
public struct Contents: Sendable {
    enum Component: Sendable {
        case construct(any Construct)
        case output(StackOutput)
    }

    var components: [Component]

    /// Makes an empty list.
    public init() { components = [] }

    init(_ components: [Component]) { self.components = components }
}

/// Builds the list of what a body places. There is one kind of component, so bodies compile fast.
@resultBuilder
public enum ContentsBuilder {
    /// Places a construct.
    public static func buildExpression(_ construct: some Construct) -> Contents {
        Contents([.construct(construct)])
    }

    /// Places a construct if there is one.
    public static func buildExpression<C: Construct>(_ construct: C?) -> Contents {
        construct.map { Contents([.construct($0)]) } ?? Contents()
    }

    /// Places constructs of one type.
    public static func buildExpression<C: Construct>(_ constructs: [C]) -> Contents {
        Contents(constructs.map { .construct($0) })
    }

    /// Places constructs of several types.
    public static func buildExpression(_ constructs: [any Construct]) -> Contents {
        Contents(constructs.map { .construct($0) })
    }

    /// Places what another body lists.
    public static func buildExpression(_ contents: Contents) -> Contents { contents }

    /// Places a group: its members, with its modifiers, at the addresses they would have without
    /// it.
    public static func buildExpression(_ group: Group) -> Contents { group.placed }

    /// Hands out a value.
    public static func buildExpression(_ output: StackOutput) -> Contents {
        Contents([.output(output)])
    }

    public static func buildBlock(_ contents: Contents...) -> Contents {
        Contents(contents.flatMap(\.components))
    }
    public static func buildOptional(_ contents: Contents?) -> Contents { contents ?? Contents() }
    public static func buildEither(first contents: Contents) -> Contents { contents }
    public static func buildEither(second contents: Contents) -> Contents { contents }
    public static func buildArray(_ contents: [Contents]) -> Contents {
        Contents(contents.flatMap(\.components))
    }
    public static func buildLimitedAvailability(_ contents: Contents) -> Contents { contents }
}
