// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.InternetGateway {
    /// An internet gateway of EC2.
    ///
    /// Creates `AWS::EC2::InternetGateway`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    public init(
        _ id: ConstructID,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
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

    /// `InternetGatewayId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("InternetGatewayId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["InternetGatewayId"],"properties":{"InternetGatewayId":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"readOnly":["InternetGatewayId"],"tagProperty":"Tags"}"##
    }
}
