// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SNS.TopicInlinePolicy {
    /// A topic inline policy of SNS.
    ///
    /// A change of `TopicArn` replaces it. Creates `AWS::SNS::TopicInlinePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - topicArn: `TopicArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policyDocument: Document,
        topicArn: Input<ARN<SNS.Topic>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("TopicArn", topicArn)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `TopicArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TopicArn") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["TopicArn"],"primaryIdentifier":["TopicArn"],"properties":{"PolicyDocument":{"format":"json","type":["object","string"]},"TopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"required":["PolicyDocument","TopicArn"]}"#
    }
}
