import InfraGraph

/// Constructs that belong together in the reader's mind. Adds nothing to their addresses.
public struct Group: Sendable {
    var options = NodeOptions()
    private let contents: Contents

    /// Groups what the body lists.
    public init(@ContentsBuilder _ body: () -> Contents) { contents = body() }

    /// The members with the group's modifiers added to theirs.
    var placed: Contents {
        Contents(
            contents.components.map { component in
                guard case .construct(var construct) = component else { return component }
                construct.node.options.inherit(options)
                return .construct(construct)
            })
    }
}

extension NodeOptions {
    /// Takes over what the options around say where these are silent.
    mutating func inherit(_ outer: NodeOptions) {
        tags.merge(outer.tags) { own, _ in own }
        region = region ?? outer.region
        account = account ?? outer.account
        lifecycle.inherit(outer.lifecycle)
        dependencies += outer.dependencies
    }
}

extension Lifecycle {
    mutating func inherit(_ outer: Lifecycle) {
        isRetained = isRetained || outer.isRetained
        isProtected = isProtected || outer.isProtected
        replacementOrder = replacementOrder ?? outer.replacementOrder
        ignoredDrift += outer.ignoredDrift.filter { !ignoredDrift.contains($0) }
        driftLimits.merge(outer.driftLimits) { own, _ in own }
        accepted.merge(outer.accepted) { own, _ in own }
    }
}
