import InfraGraph

/// A thing that takes modifiers: a construct or a group of them.
public protocol Modifiable {
    /// What the modifiers set.
    var modifierOptions: NodeOptions { get set }
}

extension Modifiable {
    private func modified(_ change: (inout NodeOptions) -> Void) -> Self {
        var copy = self
        change(&copy.modifierOptions)
        return copy
    }

    /// Adds a tag to every taggable resource inside.
    public func tag(_ key: String, _ value: Input<String>) -> Self {
        modified { $0.tags[key] = value }
    }

    /// Adds tags to every taggable resource inside.
    public func tags(_ tags: [String: Input<String>]) -> Self {
        modified { $0.tags.merge(tags) { $1 } }
    }

    /// Keeps the resource in AWS when it leaves the program; it is only dropped from the state.
    public func retained() -> Self { modified { $0.lifecycle.isRetained = true } }

    /// Refuses every plan that would delete or replace the resource.
    public func protected() -> Self { modified { $0.lifecycle.isProtected = true } }

    /// On replacement, creates the new one before the old one is deleted.
    ///
    /// That is the default where names allow it; said aloud, a plan that cannot do it is refused.
    public func replaceBeforeDelete() -> Self {
        modified { $0.lifecycle.replacementOrder = .createFirst }
    }

    /// On replacement, deletes the old one before the new one is created.
    public func deleteBeforeReplace() -> Self {
        modified { $0.lifecycle.replacementOrder = .deleteFirst }
    }

    /// Waits for other constructs although no property refers to them.
    ///
    /// Default: until they are `ready`; pass `.created` where existence is enough.
    public func dependsOn(_ others: any Construct..., need: Need = .ready) -> Self {
        modified { options in
            options.dependencies += others.map { ($0.node.identity, need) }
        }
    }

    /// Waits for other constructs, of which there may be none.
    public func dependsOn(_ others: [any Construct], need: Need = .ready) -> Self {
        modified { options in
            options.dependencies += others.map { ($0.node.identity, need) }
        }
    }

    /// Places the resource in another region than what is around it.
    public func region(_ region: Region) -> Self { modified { $0.region = region } }

    /// Places the resource in another account than what is around it.
    public func account(_ account: Account) -> Self { modified { $0.account = account } }

    /// Leaves changes of these properties alone when they are made outside the program.
    public func ignoringDrift(of properties: String...) -> Self {
        modified { $0.lifecycle.ignoredDrift += properties }
    }

    /// Leaves changes of a number alone while it stays within limits: what scales by itself. Beyond
    /// them it is drift, which a deploy mends.
    public func ignoringDrift(of property: String, within limits: ClosedRange<Int>) -> Self {
        modified { $0.lifecycle.driftLimits[property] = limits }
    }

    /// Says that the construct had another address before: the deploy moves it, with no call to
    /// AWS.
    public func renamed(from address: String) -> Self {
        modified { $0.formerAddresses.append(Address(address)) }
    }

    /// Accepts a finding of the policy check on purpose.
    public func allow(_ rule: String, reason: String) -> Self {
        modified { $0.lifecycle.accepted[rule] = reason }
    }
}

extension Construct {
    public var modifierOptions: NodeOptions {
        get { node.options }
        set { node.options = newValue }
    }
}

extension Group: Modifiable {
    public var modifierOptions: NodeOptions {
        get { options }
        set { options = newValue }
    }
}

extension ResourceConstruct {
    /// Sets a property by its AWS path, for what the library does not know yet: `Endpoint/Port`.
    public func override(_ path: String, _ value: some InputConvertible) -> Self {
        var copy = self
        copy.node.addOverride(path, value.expression)
        return copy
    }
}

extension Node {
    mutating func addOverride(_ path: String, _ value: Expression) {
        resource?.overrides.append((path, value))
    }
}
