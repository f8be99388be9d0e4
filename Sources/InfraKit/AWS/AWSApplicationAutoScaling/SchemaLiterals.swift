// Written by Scripts/generate-resources. Do not edit.

extension ApplicationAutoScaling {
    /// The schema facts of every resource type of ApplicationAutoScaling, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[ApplicationAutoScaling.ScalableTarget.typeName] = ApplicationAutoScaling.ScalableTarget.schemaLiteral
        literals[ApplicationAutoScaling.ScalingPolicy.typeName] = ApplicationAutoScaling.ScalingPolicy.schemaLiteral
        return literals
    }
}
