// Written by Scripts/generate-resources. Do not edit.

extension SSM {
    /// The schema facts of every resource type of SSM, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[SSM.Association.typeName] = SSM.Association.schemaLiteral
        literals[SSM.Document.typeName] = SSM.Document.schemaLiteral
        literals[SSM.MaintenanceWindow.typeName] = SSM.MaintenanceWindow.schemaLiteral
        literals[SSM.MaintenanceWindowTarget.typeName] = SSM.MaintenanceWindowTarget.schemaLiteral
        literals[SSM.MaintenanceWindowTask.typeName] = SSM.MaintenanceWindowTask.schemaLiteral
        literals[SSM.Parameter.typeName] = SSM.Parameter.schemaLiteral
        literals[SSM.PatchBaseline.typeName] = SSM.PatchBaseline.schemaLiteral
        literals[SSM.ResourceDataSync.typeName] = SSM.ResourceDataSync.schemaLiteral
        literals[SSM.ResourcePolicy.typeName] = SSM.ResourcePolicy.schemaLiteral
        return literals
    }
}
