// Written by Scripts/generate-resources. Do not edit.

extension WAFv2 {
    /// The schema facts of every resource type of WAFv2, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[WAFv2.IPSet.typeName] = WAFv2.IPSet.schemaLiteral
        literals[WAFv2.LoggingConfiguration.typeName] = WAFv2.LoggingConfiguration.schemaLiteral
        literals[WAFv2.RegexPatternSet.typeName] = WAFv2.RegexPatternSet.schemaLiteral
        literals[WAFv2.RuleGroup.typeName] = WAFv2.RuleGroup.schemaLiteral
        literals[WAFv2.WebACL.typeName] = WAFv2.WebACL.schemaLiteral
        literals[WAFv2.WebACLAssociation.typeName] = WAFv2.WebACLAssociation.schemaLiteral
        return literals
    }
}
