// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SQS.QueueInlinePolicy {
    /// A queue inline policy of SQS.
    ///
    /// A change of `Queue` replaces it. Creates `AWS::SQS::QueueInlinePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - queue: `Queue`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policyDocument: Document,
        queue: Input<ID<SQS.Queue>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("Queue", queue)
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

    /// `Queue`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Queue") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["Queue"],"primaryIdentifier":["Queue"],"properties":{"PolicyDocument":{"format":"json","type":["object","string"]},"Queue":{"references":["AWS::SQS::Queue.Id"],"type":"string"}},"required":["PolicyDocument","Queue"]}"#
    }
}
