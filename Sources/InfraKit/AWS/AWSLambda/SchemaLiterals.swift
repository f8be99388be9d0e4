// Written by Scripts/generate-resources. Do not edit.

extension Lambda {
    /// The schema facts of every resource type of Lambda, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Lambda.Alias.typeName] = Lambda.Alias.schemaLiteral
        literals[Lambda.CapacityProvider.typeName] = Lambda.CapacityProvider.schemaLiteral
        literals[Lambda.CodeSigningConfig.typeName] = Lambda.CodeSigningConfig.schemaLiteral
        literals[Lambda.EventInvokeConfig.typeName] = Lambda.EventInvokeConfig.schemaLiteral
        literals[Lambda.EventSourceMapping.typeName] = Lambda.EventSourceMapping.schemaLiteral
        literals[Lambda.Function.typeName] = Lambda.Function.schemaLiteral
        literals[Lambda.LayerVersion.typeName] = Lambda.LayerVersion.schemaLiteral
        literals[Lambda.LayerVersionPermission.typeName] = Lambda.LayerVersionPermission.schemaLiteral
        literals[Lambda.Permission.typeName] = Lambda.Permission.schemaLiteral
        literals[Lambda.Url.typeName] = Lambda.Url.schemaLiteral
        literals[Lambda.Version.typeName] = Lambda.Version.schemaLiteral
        return literals
    }
}
