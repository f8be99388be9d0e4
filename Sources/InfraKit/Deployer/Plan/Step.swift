import InfraGraph

/// What a plan does at one address, and why.
public struct Step: Hashable, Sendable {
    /// The address; after a move, the new one.
    public var address: Address
    /// What is done.
    public var action: Action
    /// The wanted resource; nil when it leaves the program.
    public var resource: Resource?
    /// What the state has; nil when it is new. A resource that was deleted outside the deployer is
    /// created again with its old record here.
    public var record: ResourceRecord?
    /// The properties that change, by path.
    public var changes: [PropertyChange]
    /// Full sentences why it is done: `EngineVersion can't be changed in place`.
    public var reasons: [String]
    /// The address before a move.
    public var formerAddress: Address?
    /// An earlier run created it and did not see it ready: the executor waits for it first, also
    /// when the action is ``Action/none``.
    public var awaitsCreation = false
    /// The outcome of its last update is not known: an update sends all properties, whatever
    /// `changes` says.
    public var sendsAllProperties = false
    /// Nothing is done in AWS, but the record has to take the program's life cycle.
    public var changesLifecycle = false

    /// Out of scope, or nothing could be told of it: it stays as it was deployed, whatever the
    /// program says now.
    public var isLeftAlone = false

    /// Makes a step.
    public init(
        address: Address, action: Action, resource: Resource? = nil, record: ResourceRecord? = nil,
        changes: [PropertyChange] = [], reasons: [String] = [], formerAddress: Address? = nil
    ) {
        self.address = address
        self.action = action
        self.resource = resource
        self.record = record
        self.changes = changes
        self.reasons = reasons
        self.formerAddress = formerAddress
    }

    /// The CloudFormation type name.
    public var type: String { resource?.type ?? record?.type ?? "" }
}
