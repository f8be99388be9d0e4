// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayRouteTablePropagation {
    /// A transit gateway route table propagation of EC2.
    ///
    /// A change of `TransitGatewayAttachmentId` or `TransitGatewayRouteTableId` replaces it.
    /// Creates `AWS::EC2::TransitGatewayRouteTablePropagation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - transitGatewayAttachmentId: `TransitGatewayAttachmentId`.
    ///   - transitGatewayRouteTableId: `TransitGatewayRouteTableId`.
    public init(
        _ id: ConstructID,
        transitGatewayAttachmentId: Input<String>,
        transitGatewayRouteTableId: Input<ID<EC2.TransitGatewayRouteTable>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("TransitGatewayAttachmentId", transitGatewayAttachmentId)
        node.set("TransitGatewayRouteTableId", transitGatewayRouteTableId)
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
        #"{"createOnly":["TransitGatewayAttachmentId","TransitGatewayRouteTableId"],"primaryIdentifier":["TransitGatewayRouteTableId","TransitGatewayAttachmentId"],"properties":{"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayRouteTableId":{"references":["AWS::EC2::TransitGatewayRouteTable.Id"],"type":"string"}},"required":["TransitGatewayAttachmentId","TransitGatewayRouteTableId"]}"#
    }
}
