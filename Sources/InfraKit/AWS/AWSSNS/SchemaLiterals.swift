// Written by Scripts/generate-resources. Do not edit.

extension SNS {
    /// The schema facts of every resource type of SNS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[SNS.Subscription.typeName] = SNS.Subscription.schemaLiteral
        literals[SNS.Topic.typeName] = SNS.Topic.schemaLiteral
        literals[SNS.TopicInlinePolicy.typeName] = SNS.TopicInlinePolicy.schemaLiteral
        literals[SNS.TopicPolicy.typeName] = SNS.TopicPolicy.schemaLiteral
        return literals
    }
}
