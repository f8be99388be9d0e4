// Written by Scripts/generate-resources. Do not edit.

extension SecretsManager {
    /// The schema facts of every resource type of SecretsManager, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[SecretsManager.ResourcePolicy.typeName] = SecretsManager.ResourcePolicy.schemaLiteral
        literals[SecretsManager.RotationSchedule.typeName] = SecretsManager.RotationSchedule.schemaLiteral
        literals[SecretsManager.Secret.typeName] = SecretsManager.Secret.schemaLiteral
        literals[SecretsManager.SecretTargetAttachment.typeName] = SecretsManager.SecretTargetAttachment.schemaLiteral
        return literals
    }
}
