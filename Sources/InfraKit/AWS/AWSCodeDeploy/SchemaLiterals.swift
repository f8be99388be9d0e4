// Written by Scripts/generate-resources. Do not edit.

extension CodeDeploy {
    /// The schema facts of every resource type of CodeDeploy, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[CodeDeploy.Application.typeName] = CodeDeploy.Application.schemaLiteral
        literals[CodeDeploy.DeploymentConfig.typeName] = CodeDeploy.DeploymentConfig.schemaLiteral
        literals[CodeDeploy.DeploymentGroup.typeName] = CodeDeploy.DeploymentGroup.schemaLiteral
        return literals
    }
}
