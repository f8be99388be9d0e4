import InfraDSL

/// A policy: statements in the order written.
///
/// Pass ``document`` to a property that takes a policy.
public struct PolicyDocument: InputConvertible {
    /// The statements.
    public let statements: [PolicyStatement]

    /// Makes a policy of what the body lists.
    public init(@StatementsBuilder _ statements: () -> [PolicyStatement]) {
        self.statements = statements()
    }

    /// Makes a policy of statements.
    public init(_ statements: [PolicyStatement]) { self.statements = statements }

    /// The policy that lets principals take on a role.
    public static func trust(_ principals: [Principal], when conditions: [Condition] = [])
        -> PolicyDocument
    {
        PolicyDocument([
            PolicyStatement(
                .allow, actions: ["sts:AssumeRole"], principals: principals, conditions: conditions)
        ])
    }

    /// The policy as a property takes it.
    public var document: Document {
        .object(["Version": "2012-10-17", "Statement": Document(statements)])
    }

    public var expression: Expression { document.expression }
}
