import AWSIAM
import InfraDSL

/// Statements and grants given to a role: a policy of its own, inside the role.
///
/// Creates `AWS::IAM::RolePolicy`.
public struct Permissions: Construct {
    public var node: Node
    /// The policy.
    public let policy: IAM.RolePolicy

    /// Gives what the body lists to the role of a construct.
    public init(
        _ id: ConstructID, of holder: some Grantable, fileID: StaticString = #fileID,
        line: UInt = #line, @StatementsBuilder _ statements: () -> [PolicyStatement]
    ) {
        self.init(
            id, of: holder.role, PolicyDocument(statements), fileID: fileID, line: line)
    }

    /// Gives a policy to a role.
    public init(
        _ id: ConstructID, of role: IAM.Role, _ policy: PolicyDocument,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        self.policy = IAM.RolePolicy(
            "policy", policyName: "\(id.rawValue)", roleName: role.id,
            policyDocument: policy.document
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { policy }
}
