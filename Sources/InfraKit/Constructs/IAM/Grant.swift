import InfraDSL

/// A right to use a construct in one way, as small as AWS lets it be: `bucket.read`,
/// `topic.publish`.
///
/// Constructs hand grants out; `Allow(bucket.read)` in a service, or a role's body, takes them.
public struct Grant: Sendable {
    /// The statements that the right consists of, without principals.
    public let statements: [PolicyStatement]

    /// Makes a grant of statements.
    public init(_ statements: [PolicyStatement]) { self.statements = statements }

    /// Makes a grant of actions on resources.
    public init(
        _ actions: [String], on resources: [Input<String>], when conditions: [Condition] = []
    ) {
        statements = [
            PolicyStatement(.allow, actions: actions, resources: resources, conditions: conditions)
        ]
    }

    /// Both rights.
    public static func + (left: Grant, right: Grant) -> Grant {
        Grant(left.statements + right.statements)
    }
}
