// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPNGateway {
    /// A VPN gateway of EC2.
    ///
    /// A change of `AmazonSideAsn` or `Type` replaces it. Creates `AWS::EC2::VPNGateway`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - type: `Type`. A change replaces the resource.
    ///   - amazonSideAsn: `AmazonSideAsn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        type: Input<String>,
        amazonSideAsn: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Type", type)
        node.set("AmazonSideAsn", amazonSideAsn)
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

    /// `VPNGatewayId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VPNGatewayId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AmazonSideAsn","Type"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VPNGatewayId"],"properties":{"AmazonSideAsn":{"format":"int64","type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Type":{"type":"string"},"VPNGatewayId":{"type":"string"}},"readOnly":["VPNGatewayId"],"required":["Type"],"tagProperty":"Tags"}"##
    }
}
