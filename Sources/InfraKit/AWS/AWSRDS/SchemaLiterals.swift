// Written by Scripts/generate-resources. Do not edit.

extension RDS {
    /// The schema facts of every resource type of RDS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[RDS.CustomDBEngineVersion.typeName] = RDS.CustomDBEngineVersion.schemaLiteral
        literals[RDS.DBCluster.typeName] = RDS.DBCluster.schemaLiteral
        literals[RDS.DBClusterParameterGroup.typeName] = RDS.DBClusterParameterGroup.schemaLiteral
        literals[RDS.DBInstance.typeName] = RDS.DBInstance.schemaLiteral
        literals[RDS.DBParameterGroup.typeName] = RDS.DBParameterGroup.schemaLiteral
        literals[RDS.DBProxy.typeName] = RDS.DBProxy.schemaLiteral
        literals[RDS.DBProxyEndpoint.typeName] = RDS.DBProxyEndpoint.schemaLiteral
        literals[RDS.DBProxyTargetGroup.typeName] = RDS.DBProxyTargetGroup.schemaLiteral
        literals[RDS.DBSecurityGroup.typeName] = RDS.DBSecurityGroup.schemaLiteral
        literals[RDS.DBSecurityGroupIngress.typeName] = RDS.DBSecurityGroupIngress.schemaLiteral
        literals[RDS.DBShardGroup.typeName] = RDS.DBShardGroup.schemaLiteral
        literals[RDS.DBSubnetGroup.typeName] = RDS.DBSubnetGroup.schemaLiteral
        literals[RDS.EventSubscription.typeName] = RDS.EventSubscription.schemaLiteral
        literals[RDS.GlobalCluster.typeName] = RDS.GlobalCluster.schemaLiteral
        literals[RDS.Integration.typeName] = RDS.Integration.schemaLiteral
        literals[RDS.OptionGroup.typeName] = RDS.OptionGroup.schemaLiteral
        return literals
    }
}
