// Written by Scripts/generate-resources. Do not edit.

extension Route53 {
    /// The schema facts of every resource type of Route53, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Route53.CidrCollection.typeName] = Route53.CidrCollection.schemaLiteral
        literals[Route53.DNSSEC.typeName] = Route53.DNSSEC.schemaLiteral
        literals[Route53.HealthCheck.typeName] = Route53.HealthCheck.schemaLiteral
        literals[Route53.HostedZone.typeName] = Route53.HostedZone.schemaLiteral
        literals[Route53.KeySigningKey.typeName] = Route53.KeySigningKey.schemaLiteral
        literals[Route53.RecordSet.typeName] = Route53.RecordSet.schemaLiteral
        literals[Route53.RecordSetGroup.typeName] = Route53.RecordSetGroup.schemaLiteral
        return literals
    }
}
