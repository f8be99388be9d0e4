import AWSIAM
import InfraDSL

/// A role that a service, an account or an identity provider takes on, with just the rights listed.
///
/// Creates `AWS::IAM::Role` and, if it has rights, `AWS::IAM::RolePolicy`.
public struct Role: Grantable {
    public var node: Node
    /// The role itself.
    public let role: IAM.Role
    /// Its rights; nil for a role without any.
    public let policy: IAM.RolePolicy?

    /// Makes a role with the rights that the body lists: statements and grants.
    ///
    /// - Parameters:
    ///   - principals: Who may take the role on.
    ///   - conditions: What must hold for it, such as an external id. Default: nothing.
    ///   - maximumSessionSeconds: Default: AWS's, an hour.
    public init(
        _ id: ConstructID, assumedBy principals: Principal..., when conditions: [Condition] = [],
        maximumSessionSeconds: Int? = nil, fileID: StaticString = #fileID, line: UInt = #line,
        @StatementsBuilder _ statements: () -> [PolicyStatement] = { [] }
    ) {
        let node = Node(id, Self.self, fileID, line)
        let role = IAM.Role(
            "role",
            assumeRolePolicyDocument: PolicyDocument.trust(principals, when: conditions).document,
            maxSessionDuration: maximumSessionSeconds.map { Input($0) }
        ).part(of: node)
        self.role = role
        policy = IAM.RolePolicy.inline("policy", statements(), of: role)?.part(of: node)
        self.node = node
    }

    public var body: Contents {
        role
        policy
    }

    /// The role's ARN.
    public var arn: Output<ARN<IAM.Role>> { role.arn }
}
