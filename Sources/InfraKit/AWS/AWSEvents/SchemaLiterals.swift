// Written by Scripts/generate-resources. Do not edit.

extension Events {
    /// The schema facts of every resource type of Events, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Events.ApiDestination.typeName] = Events.ApiDestination.schemaLiteral
        literals[Events.Archive.typeName] = Events.Archive.schemaLiteral
        literals[Events.Connection.typeName] = Events.Connection.schemaLiteral
        literals[Events.Endpoint.typeName] = Events.Endpoint.schemaLiteral
        literals[Events.EventBus.typeName] = Events.EventBus.schemaLiteral
        literals[Events.EventBusPolicy.typeName] = Events.EventBusPolicy.schemaLiteral
        literals[Events.Rule.typeName] = Events.Rule.schemaLiteral
        return literals
    }
}
