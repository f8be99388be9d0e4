// Written by Scripts/generate-resources. Do not edit.

extension SQS {
    /// The schema facts of every resource type of SQS, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[SQS.Queue.typeName] = SQS.Queue.schemaLiteral
        literals[SQS.QueueInlinePolicy.typeName] = SQS.QueueInlinePolicy.schemaLiteral
        literals[SQS.QueuePolicy.typeName] = SQS.QueuePolicy.schemaLiteral
        return literals
    }
}
