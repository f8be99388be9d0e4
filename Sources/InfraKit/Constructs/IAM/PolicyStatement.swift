import InfraDSL

/// One statement of a policy: what is allowed or denied, on which resources, to whom, and when.
public struct PolicyStatement: InputConvertible {
    /// What a statement does.
    public enum Effect: String, Sendable {
        case allow = "Allow"
        case deny = "Deny"
    }

    /// Whether the statement allows or denies.
    public let effect: Effect
    /// The actions, by AWS name: `s3:GetObject`.
    public let actions: [String]
    /// Whether the statement is about every action but those listed.
    public let exceptsActions: Bool
    /// The ARNs of the resources; empty in a policy that is attached to its resource's trust.
    public let resources: [Input<String>]
    /// Whom the statement is about; empty in a policy of a role or user.
    public let principals: [Principal]
    /// What must hold besides.
    public let conditions: [Condition]
    /// The name of the statement, for readers.
    public let name: String?

    /// Makes a statement.
    ///
    /// Default: no principals, as a role's own policy wants it, and no conditions.
    public init(
        _ effect: Effect, actions: [String], resources: [Input<String>] = [],
        principals: [Principal] = [], conditions: [Condition] = [], name: String? = nil
    ) {
        self.init(
            effect, actions, excepts: false, resources, principals, conditions, name)
    }

    /// Makes a statement about every action but those listed: for refusals with exceptions.
    public init(
        _ effect: Effect, exceptActions actions: [String], resources: [Input<String>] = [],
        principals: [Principal] = [], conditions: [Condition] = [], name: String? = nil
    ) {
        self.init(effect, actions, excepts: true, resources, principals, conditions, name)
    }

    private init(
        _ effect: Effect, _ actions: [String], excepts: Bool, _ resources: [Input<String>],
        _ principals: [Principal], _ conditions: [Condition], _ name: String?
    ) {
        self.effect = effect
        self.actions = actions
        exceptsActions = excepts
        self.resources = resources
        self.principals = principals
        self.conditions = conditions
        self.name = name
    }

    public var expression: Expression {
        var members: [String: Document] = [:]
        members["Effect"] = Document(effect.rawValue)
        members[exceptsActions ? "NotAction" : "Action"] = Document(actions)
        if let name { members["Sid"] = Document(name) }
        if !resources.isEmpty { members["Resource"] = Document(resources) }
        if !principals.isEmpty { members["Principal"] = Principal.document(of: principals) }
        if !conditions.isEmpty { members["Condition"] = Condition.document(of: conditions) }
        return Document.object(members).expression
    }
}
