// Written by Scripts/generate-resources. Do not edit.

extension Config {
    /// The schema facts of every resource type of Config, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Config.AggregationAuthorization.typeName] = Config.AggregationAuthorization.schemaLiteral
        literals[Config.ConfigRule.typeName] = Config.ConfigRule.schemaLiteral
        literals[Config.ConfigurationAggregator.typeName] = Config.ConfigurationAggregator.schemaLiteral
        literals[Config.ConfigurationRecorder.typeName] = Config.ConfigurationRecorder.schemaLiteral
        literals[Config.ConformancePack.typeName] = Config.ConformancePack.schemaLiteral
        literals[Config.DeliveryChannel.typeName] = Config.DeliveryChannel.schemaLiteral
        literals[Config.OrganizationConfigRule.typeName] = Config.OrganizationConfigRule.schemaLiteral
        literals[Config.OrganizationConformancePack.typeName] = Config.OrganizationConformancePack.schemaLiteral
        literals[Config.RemediationConfiguration.typeName] = Config.RemediationConfiguration.schemaLiteral
        literals[Config.StoredQuery.typeName] = Config.StoredQuery.schemaLiteral
        return literals
    }
}
