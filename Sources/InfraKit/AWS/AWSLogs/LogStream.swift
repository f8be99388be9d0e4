// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.LogStream {
    /// A log stream of Logs.
    ///
    /// A change of `LogGroupName` or `LogStreamName` replaces it. Creates `AWS::Logs::LogStream`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - logGroupName: `LogGroupName`. 1 to 512 characters. A change replaces the resource.
    ///   - logStreamName: `LogStreamName`. 1 to 512 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        logGroupName: Input<ID<Logs.LogGroup>>,
        logStreamName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LogGroupName", logGroupName)
        node.set("LogStreamName", logStreamName)
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

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["LogGroupName","LogStreamName"],"primaryIdentifier":["LogGroupName","LogStreamName"],"properties":{"LogGroupName":{"maxLength":512,"minLength":1,"pattern":"^[\\.\\-_/#A-Za-z0-9]+$","references":["AWS::Logs::LogGroup.Id"],"type":"string"},"LogStreamName":{"maxLength":512,"minLength":1,"pattern":"^[^:*]*$","type":"string"}},"required":["LogGroupName"]}"#
    }
}
