// Written by Scripts/generate-resources. Do not edit.

extension ECR {
    /// The schema facts of every resource type of ECR, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ECR.PublicRepository.typeName] = ECR.PublicRepository.schemaLiteral
        literals[ECR.PullThroughCacheRule.typeName] = ECR.PullThroughCacheRule.schemaLiteral
        literals[ECR.PullTimeUpdateExclusion.typeName] = ECR.PullTimeUpdateExclusion.schemaLiteral
        literals[ECR.RegistryPolicy.typeName] = ECR.RegistryPolicy.schemaLiteral
        literals[ECR.RegistryScanningConfiguration.typeName] = ECR.RegistryScanningConfiguration.schemaLiteral
        literals[ECR.ReplicationConfiguration.typeName] = ECR.ReplicationConfiguration.schemaLiteral
        literals[ECR.Repository.typeName] = ECR.Repository.schemaLiteral
        literals[ECR.RepositoryCreationTemplate.typeName] = ECR.RepositoryCreationTemplate.schemaLiteral
        literals[ECR.SigningConfiguration.typeName] = ECR.SigningConfiguration.schemaLiteral
        return literals
    }
}
