// Written by Scripts/generate-resources. Do not edit.

extension APS {
    /// The schema facts of every resource type of APS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[APS.AnomalyDetector.typeName] = APS.AnomalyDetector.schemaLiteral
        literals[APS.ResourcePolicy.typeName] = APS.ResourcePolicy.schemaLiteral
        literals[APS.RuleGroupsNamespace.typeName] = APS.RuleGroupsNamespace.schemaLiteral
        literals[APS.Scraper.typeName] = APS.Scraper.schemaLiteral
        literals[APS.Workspace.typeName] = APS.Workspace.schemaLiteral
        return literals
    }
}
