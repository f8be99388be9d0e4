// Written by Scripts/generate-resources. Do not edit.

extension XRay {
    /// The schema facts of every resource type of XRay, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[XRay.Group.typeName] = XRay.Group.schemaLiteral
        literals[XRay.ResourcePolicy.typeName] = XRay.ResourcePolicy.schemaLiteral
        literals[XRay.SamplingRule.typeName] = XRay.SamplingRule.schemaLiteral
        literals[XRay.TransactionSearchConfig.typeName] = XRay.TransactionSearchConfig.schemaLiteral
        return literals
    }
}
