import AWSIAM
import InfraDSL

extension IAM.RolePolicy {
    /// A policy inside a role; nil if there is nothing to say, since AWS wants no empty policy.
    static func inline(
        _ id: ConstructID, _ statements: [PolicyStatement], of role: IAM.Role
    ) -> IAM.RolePolicy? {
        guard !statements.isEmpty else { return nil }
        return IAM.RolePolicy(
            id, policyName: "\(id.rawValue)", roleName: role.id,
            policyDocument: PolicyDocument(statements).document)
    }
}
