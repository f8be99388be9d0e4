// Written by Scripts/generate-resources. Do not edit.

extension Grafana {
    /// The schema facts of every resource type of Grafana, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Grafana.Workspace.typeName] = Grafana.Workspace.schemaLiteral
        return literals
    }
}
