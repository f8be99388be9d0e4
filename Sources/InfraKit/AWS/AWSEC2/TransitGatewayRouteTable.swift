// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayRouteTable {
    /// A transit gateway route table of EC2.
    ///
    /// A change of `TransitGatewayId` replaces it. Creates `AWS::EC2::TransitGatewayRouteTable`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("TransitGatewayId", transitGatewayId)
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

    /// `TransitGatewayRouteTableId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayRouteTableId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["TransitGatewayId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["TransitGatewayRouteTableId"],"properties":{"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"TransitGatewayRouteTableId":{"type":"string"}},"readOnly":["TransitGatewayRouteTableId"],"required":["TransitGatewayId"],"tagProperty":"Tags"}"##
    }
}
