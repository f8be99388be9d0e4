// Written by Scripts/generate-resources. Do not edit.

extension Shield {
    /// The schema facts of every resource type of Shield, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Shield.DRTAccess.typeName] = Shield.DRTAccess.schemaLiteral
        literals[Shield.ProactiveEngagement.typeName] = Shield.ProactiveEngagement.schemaLiteral
        literals[Shield.Protection.typeName] = Shield.Protection.schemaLiteral
        literals[Shield.ProtectionGroup.typeName] = Shield.ProtectionGroup.schemaLiteral
        return literals
    }
}
