// Written by Scripts/generate-resources. Do not edit.

extension IAM {
    /// The schema facts of every resource type of IAM, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[IAM.AccessKey.typeName] = IAM.AccessKey.schemaLiteral
        literals[IAM.Group.typeName] = IAM.Group.schemaLiteral
        literals[IAM.GroupPolicy.typeName] = IAM.GroupPolicy.schemaLiteral
        literals[IAM.InstanceProfile.typeName] = IAM.InstanceProfile.schemaLiteral
        literals[IAM.ManagedPolicy.typeName] = IAM.ManagedPolicy.schemaLiteral
        literals[IAM.OIDCProvider.typeName] = IAM.OIDCProvider.schemaLiteral
        literals[IAM.Policy.typeName] = IAM.Policy.schemaLiteral
        literals[IAM.Role.typeName] = IAM.Role.schemaLiteral
        literals[IAM.RolePolicy.typeName] = IAM.RolePolicy.schemaLiteral
        literals[IAM.SAMLProvider.typeName] = IAM.SAMLProvider.schemaLiteral
        literals[IAM.ServerCertificate.typeName] = IAM.ServerCertificate.schemaLiteral
        literals[IAM.ServiceLinkedRole.typeName] = IAM.ServiceLinkedRole.schemaLiteral
        literals[IAM.User.typeName] = IAM.User.schemaLiteral
        literals[IAM.UserPolicy.typeName] = IAM.UserPolicy.schemaLiteral
        literals[IAM.UserToGroupAddition.typeName] = IAM.UserToGroupAddition.schemaLiteral
        literals[IAM.VirtualMFADevice.typeName] = IAM.VirtualMFADevice.schemaLiteral
        return literals
    }
}
