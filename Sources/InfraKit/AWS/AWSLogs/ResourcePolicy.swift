// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Logs.ResourcePolicy {
    /// A resource policy of Logs.
    ///
    /// A change of `PolicyName` replaces it. Creates `AWS::Logs::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - policyDocument: `PolicyDocument`.
    ///   - policyName: `PolicyName`. 1 to 255 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        policyDocument: Document,
        policyName: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PolicyDocument", policyDocument)
        node.set("PolicyName", policyName)
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

    /// `PolicyName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("PolicyName") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["PolicyName"],"primaryIdentifier":["PolicyName"],"properties":{"PolicyDocument":{"type":["string","object"]},"PolicyName":{"maxLength":255,"minLength":1,"pattern":"^([^:*\\/]+\\/?)*[^:*\\/]+$","type":"string"}},"required":["PolicyDocument","PolicyName"]}"#
    }
}
