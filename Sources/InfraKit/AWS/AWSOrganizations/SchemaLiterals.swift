// Written by Scripts/generate-resources. Do not edit.

extension Organizations {
    /// The schema facts of every resource type of Organizations, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Organizations.Account.typeName] = Organizations.Account.schemaLiteral
        literals[Organizations.Organization.typeName] = Organizations.Organization.schemaLiteral
        literals[Organizations.OrganizationalUnit.typeName] = Organizations.OrganizationalUnit.schemaLiteral
        literals[Organizations.Policy.typeName] = Organizations.Policy.schemaLiteral
        literals[Organizations.ResourcePolicy.typeName] = Organizations.ResourcePolicy.schemaLiteral
        return literals
    }
}
