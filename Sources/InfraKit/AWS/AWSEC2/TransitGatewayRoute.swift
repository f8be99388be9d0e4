// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayRoute {
    /// A transit gateway route of EC2.
    ///
    /// A change of `Blackhole`, `DestinationCidrBlock`, `TransitGatewayAttachmentId` or
    /// `TransitGatewayRouteTableId` replaces it. Creates `AWS::EC2::TransitGatewayRoute`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - transitGatewayRouteTableId: `TransitGatewayRouteTableId`.
    ///   - blackhole: `Blackhole`. A change replaces the resource.
    ///   - transitGatewayAttachmentId: `TransitGatewayAttachmentId`.
    public init(
        _ id: ConstructID,
        destinationCidrBlock: Input<String>,
        transitGatewayRouteTableId: Input<ID<EC2.TransitGatewayRouteTable>>,
        blackhole: Input<Bool>? = nil,
        transitGatewayAttachmentId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("TransitGatewayRouteTableId", transitGatewayRouteTableId)
        node.set("Blackhole", blackhole)
        node.set("TransitGatewayAttachmentId", transitGatewayAttachmentId)
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
        #"{"createOnly":["Blackhole","DestinationCidrBlock","TransitGatewayAttachmentId","TransitGatewayRouteTableId"],"primaryIdentifier":["TransitGatewayRouteTableId","DestinationCidrBlock"],"properties":{"Blackhole":{"type":"boolean"},"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayRouteTableId":{"references":["AWS::EC2::TransitGatewayRouteTable.Id"],"type":"string"}},"required":["DestinationCidrBlock","TransitGatewayRouteTableId"],"traits":{"readyProperties":["TransitGatewayAttachmentId"],"replacesAfterDelete":true}}"#
    }
}
