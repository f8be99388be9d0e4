// Written by Scripts/generate-resources. Do not edit.

extension ElastiCache {
    /// The schema facts of every resource type of ElastiCache, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ElastiCache.CacheCluster.typeName] = ElastiCache.CacheCluster.schemaLiteral
        literals[ElastiCache.GlobalReplicationGroup.typeName] = ElastiCache.GlobalReplicationGroup.schemaLiteral
        literals[ElastiCache.ParameterGroup.typeName] = ElastiCache.ParameterGroup.schemaLiteral
        literals[ElastiCache.ReplicationGroup.typeName] = ElastiCache.ReplicationGroup.schemaLiteral
        literals[ElastiCache.SecurityGroup.typeName] = ElastiCache.SecurityGroup.schemaLiteral
        literals[ElastiCache.SecurityGroupIngress.typeName] = ElastiCache.SecurityGroupIngress.schemaLiteral
        literals[ElastiCache.ServerlessCache.typeName] = ElastiCache.ServerlessCache.schemaLiteral
        literals[ElastiCache.SubnetGroup.typeName] = ElastiCache.SubnetGroup.schemaLiteral
        literals[ElastiCache.User.typeName] = ElastiCache.User.schemaLiteral
        literals[ElastiCache.UserGroup.typeName] = ElastiCache.UserGroup.schemaLiteral
        return literals
    }
}
