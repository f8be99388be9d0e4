// Written by Scripts/generate-resources. Do not edit.

extension Logs {
    /// The schema facts of every resource type of Logs, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Logs.AccountPolicy.typeName] = Logs.AccountPolicy.schemaLiteral
        literals[Logs.Delivery.typeName] = Logs.Delivery.schemaLiteral
        literals[Logs.DeliveryDestination.typeName] = Logs.DeliveryDestination.schemaLiteral
        literals[Logs.DeliverySource.typeName] = Logs.DeliverySource.schemaLiteral
        literals[Logs.Destination.typeName] = Logs.Destination.schemaLiteral
        literals[Logs.Integration.typeName] = Logs.Integration.schemaLiteral
        literals[Logs.LogAnomalyDetector.typeName] = Logs.LogAnomalyDetector.schemaLiteral
        literals[Logs.LogGroup.typeName] = Logs.LogGroup.schemaLiteral
        literals[Logs.LogStream.typeName] = Logs.LogStream.schemaLiteral
        literals[Logs.MetricFilter.typeName] = Logs.MetricFilter.schemaLiteral
        literals[Logs.QueryDefinition.typeName] = Logs.QueryDefinition.schemaLiteral
        literals[Logs.ResourcePolicy.typeName] = Logs.ResourcePolicy.schemaLiteral
        literals[Logs.ScheduledQuery.typeName] = Logs.ScheduledQuery.schemaLiteral
        literals[Logs.SubscriptionFilter.typeName] = Logs.SubscriptionFilter.schemaLiteral
        literals[Logs.Transformer.typeName] = Logs.Transformer.schemaLiteral
        return literals
    }
}
