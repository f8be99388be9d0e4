// Written by Scripts/generate-resources. Do not edit.

extension CloudTrail {
    /// The schema facts of every resource type of CloudTrail, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[CloudTrail.Channel.typeName] = CloudTrail.Channel.schemaLiteral
        literals[CloudTrail.Dashboard.typeName] = CloudTrail.Dashboard.schemaLiteral
        literals[CloudTrail.EventDataStore.typeName] = CloudTrail.EventDataStore.schemaLiteral
        literals[CloudTrail.ResourcePolicy.typeName] = CloudTrail.ResourcePolicy.schemaLiteral
        literals[CloudTrail.Trail.typeName] = CloudTrail.Trail.schemaLiteral
        return literals
    }
}
