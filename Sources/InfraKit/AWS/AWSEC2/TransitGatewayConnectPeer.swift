// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayConnectPeer {
    /// A transit gateway connect peer of EC2.
    ///
    /// A change of `ConnectPeerConfiguration` or `TransitGatewayAttachmentId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayConnectPeer`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - connectPeerConfiguration: `ConnectPeerConfiguration`. A change replaces the resource.
    ///   - transitGatewayAttachmentId: `TransitGatewayAttachmentId`.
    public init(
        _ id: ConstructID,
        connectPeerConfiguration: TransitGatewayConnectPeerConfiguration,
        transitGatewayAttachmentId: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ConnectPeerConfiguration", connectPeerConfiguration)
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

    /// `TransitGatewayConnectPeerId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("TransitGatewayConnectPeerId") }

    /// `ConnectPeerConfiguration.BgpConfigurations`, known after deploy.
    public var connectPeerConfigurationBgpConfigurations: Input<Document> {
        node.attribute("ConnectPeerConfiguration.BgpConfigurations")
    }

    /// `ConnectPeerConfiguration.Protocol`, known after deploy.
    public var connectPeerConfigurationProtocol: Input<String> {
        node.attribute("ConnectPeerConfiguration.Protocol")
    }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// The `TransitGatewayConnectPeerConfiguration` of a transit gateway connect peer.
    public struct TransitGatewayConnectPeerConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `TransitGatewayConnectPeerConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - insideCidrBlocks: `InsideCidrBlocks`.
        ///   - peerAddress: `PeerAddress`.
        ///   - transitGatewayAddress: `TransitGatewayAddress`.
        public init(
            insideCidrBlocks: Input<[String]>,
            peerAddress: Input<String>,
            transitGatewayAddress: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("InsideCidrBlocks", insideCidrBlocks)
            members.set("PeerAddress", peerAddress)
            members.set("TransitGatewayAddress", transitGatewayAddress)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ConnectPeerConfiguration","ConnectPeerConfiguration/BgpConfigurations/*/PeerAsn","ConnectPeerConfiguration/InsideCidrBlocks","ConnectPeerConfiguration/PeerAddress","ConnectPeerConfiguration/TransitGatewayAddress","TransitGatewayAttachmentId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"TransitGatewayAttachmentBgpConfiguration":{"properties":{"BgpStatus":{"type":"string"},"PeerAddress":{"type":"string"},"PeerAsn":{"type":"number"},"TransitGatewayAddress":{"type":"string"},"TransitGatewayAsn":{"type":"number"}},"type":"object"},"TransitGatewayConnectPeerConfiguration":{"properties":{"BgpConfigurations":{"items":{"$ref":"#/definitions/TransitGatewayAttachmentBgpConfiguration"},"type":"array"},"InsideCidrBlocks":{"items":{"type":"string"},"type":"array"},"PeerAddress":{"type":"string"},"Protocol":{"type":"string"},"TransitGatewayAddress":{"type":"string"}},"required":["InsideCidrBlocks","PeerAddress"],"type":"object"}},"primaryIdentifier":["TransitGatewayConnectPeerId"],"properties":{"ConnectPeerConfiguration":{"$ref":"#/definitions/TransitGatewayConnectPeerConfiguration"},"CreationTime":{"type":"string"},"State":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayConnectPeerId":{"type":"string"}},"readOnly":["ConnectPeerConfiguration/BgpConfigurations","ConnectPeerConfiguration/BgpConfigurations/*/BgpStatus","ConnectPeerConfiguration/BgpConfigurations/*/PeerAddress","ConnectPeerConfiguration/BgpConfigurations/*/TransitGatewayAddress","ConnectPeerConfiguration/BgpConfigurations/*/TransitGatewayAsn","ConnectPeerConfiguration/Protocol","CreationTime","State","TransitGatewayConnectPeerId"],"required":["ConnectPeerConfiguration","TransitGatewayAttachmentId"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
