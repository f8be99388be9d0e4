// Written by Scripts/generate-resources. Do not edit.

extension ServiceDiscovery {
    /// The schema facts of every resource type of ServiceDiscovery, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ServiceDiscovery.HttpNamespace.typeName] = ServiceDiscovery.HttpNamespace.schemaLiteral
        literals[ServiceDiscovery.Instance.typeName] = ServiceDiscovery.Instance.schemaLiteral
        literals[ServiceDiscovery.PrivateDnsNamespace.typeName] = ServiceDiscovery.PrivateDnsNamespace.schemaLiteral
        literals[ServiceDiscovery.PublicDnsNamespace.typeName] = ServiceDiscovery.PublicDnsNamespace.schemaLiteral
        literals[ServiceDiscovery.Service.typeName] = ServiceDiscovery.Service.schemaLiteral
        return literals
    }
}
