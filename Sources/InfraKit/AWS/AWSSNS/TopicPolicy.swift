// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SNS.TopicPolicy {
    /// A topic policy of SNS.
    ///
    /// Creates `AWS::SNS::TopicPolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - topics: `Topics`.
    public init(
        _ id: ConstructID,
        policyDocument: Document,
        topics: Input<[ARN<SNS.Topic>]>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("Topics", topics)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"PolicyDocument":{"format":"json","type":["object","string"]},"Topics":{"insertionOrder":false,"items":{"references":["AWS::SNS::Topic.Id"],"type":"string"},"type":"array"}},"readOnly":["Id"],"required":["PolicyDocument","Topics"]}"#
    }
}
