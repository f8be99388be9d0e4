// Written by Scripts/generate-resources. Do not edit.

extension KMS {
    /// The schema facts of every resource type of KMS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[KMS.Alias.typeName] = KMS.Alias.schemaLiteral
        literals[KMS.Key.typeName] = KMS.Key.schemaLiteral
        literals[KMS.ReplicaKey.typeName] = KMS.ReplicaKey.schemaLiteral
        return literals
    }
}
