// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayPeeringAttachment {
    /// A transit gateway peering attachment of EC2.
    ///
    /// A change of `PeerAccountId`, `PeerRegion`, `PeerTransitGatewayId` or `TransitGatewayId`
    /// replaces it. Creates `AWS::EC2::TransitGatewayPeeringAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - peerAccountId: `PeerAccountId`. A change replaces the resource.
    ///   - peerRegion: `PeerRegion`. A change replaces the resource.
    ///   - peerTransitGatewayId: `PeerTransitGatewayId`. A change replaces the resource.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        peerAccountId: Input<String>,
        peerRegion: Input<String>,
        peerTransitGatewayId: Input<ID<EC2.TransitGateway>>,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PeerAccountId", peerAccountId)
        node.set("PeerRegion", peerRegion)
        node.set("PeerTransitGatewayId", peerTransitGatewayId)
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

    /// `TransitGatewayAttachmentId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayAttachmentId") }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `Status.Code`, known after deploy.
    public var statusCode: Input<String> { node.attribute("Status.Code") }

    /// `Status.Message`, known after deploy.
    public var statusMessage: Input<String> { node.attribute("Status.Message") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["PeerAccountId","PeerRegion","PeerTransitGatewayId","TransitGatewayId"],"definitions":{"PeeringAttachmentStatus":{"properties":{"Code":{"type":"string"},"Message":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"}},"primaryIdentifier":["TransitGatewayAttachmentId"],"properties":{"CreationTime":{"format":"date-time","type":"string"},"PeerAccountId":{"type":"string"},"PeerRegion":{"type":"string"},"PeerTransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"State":{"type":"string"},"Status":{"$ref":"#/definitions/PeeringAttachmentStatus"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"}},"readOnly":["CreationTime","State","Status","TransitGatewayAttachmentId"],"required":["PeerAccountId","PeerRegion","PeerTransitGatewayId","TransitGatewayId"],"tagProperty":"Tags"}"##
    }
}
