// Written by Scripts/generate-resources. Do not edit.

extension ECS {
    /// The schema facts of every resource type of ECS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ECS.CapacityProvider.typeName] = ECS.CapacityProvider.schemaLiteral
        literals[ECS.Cluster.typeName] = ECS.Cluster.schemaLiteral
        literals[ECS.ClusterCapacityProviderAssociations.typeName] = ECS.ClusterCapacityProviderAssociations.schemaLiteral
        literals[ECS.Daemon.typeName] = ECS.Daemon.schemaLiteral
        literals[ECS.DaemonTaskDefinition.typeName] = ECS.DaemonTaskDefinition.schemaLiteral
        literals[ECS.ExpressGatewayService.typeName] = ECS.ExpressGatewayService.schemaLiteral
        literals[ECS.PrimaryTaskSet.typeName] = ECS.PrimaryTaskSet.schemaLiteral
        literals[ECS.Service.typeName] = ECS.Service.schemaLiteral
        literals[ECS.TaskDefinition.typeName] = ECS.TaskDefinition.schemaLiteral
        literals[ECS.TaskSet.typeName] = ECS.TaskSet.schemaLiteral
        return literals
    }
}
