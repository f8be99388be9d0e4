// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.LocalGatewayVirtualInterface {
    /// A local gateway virtual interface of EC2.
    ///
    /// A change of `LocalAddress`, `LocalGatewayVirtualInterfaceGroupId`, `OutpostLagId`,
    /// `PeerAddress`, `PeerBgpAsn`, `PeerBgpAsnExtended` or `Vlan` replaces it. Creates
    /// `AWS::EC2::LocalGatewayVirtualInterface`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - localAddress: `LocalAddress`. A change replaces the resource.
    ///   - localGatewayVirtualInterfaceGroupId: `LocalGatewayVirtualInterfaceGroupId`.
    ///   - outpostLagId: `OutpostLagId`. A change replaces the resource.
    ///   - peerAddress: `PeerAddress`. A change replaces the resource.
    ///   - vlan: `Vlan`. A change replaces the resource.
    ///   - peerBgpAsn: `PeerBgpAsn`. A change replaces the resource.
    ///   - peerBgpAsnExtended: `PeerBgpAsnExtended`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        localAddress: Input<String>,
        localGatewayVirtualInterfaceGroupId: Input<ID<EC2.LocalGatewayVirtualInterfaceGroup>>,
        outpostLagId: Input<String>,
        peerAddress: Input<String>,
        vlan: Input<Int>,
        peerBgpAsn: Input<Int>? = nil,
        peerBgpAsnExtended: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("LocalAddress", localAddress)
        node.set("LocalGatewayVirtualInterfaceGroupId", localGatewayVirtualInterfaceGroupId)
        node.set("OutpostLagId", outpostLagId)
        node.set("PeerAddress", peerAddress)
        node.set("Vlan", vlan)
        node.set("PeerBgpAsn", peerBgpAsn)
        node.set("PeerBgpAsnExtended", peerBgpAsnExtended)
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

    /// `LocalGatewayVirtualInterfaceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LocalGatewayVirtualInterfaceId") }

    /// `ConfigurationState`, known after deploy.
    public var configurationState: Input<String> { node.attribute("ConfigurationState") }

    /// `LocalBgpAsn`, known after deploy.
    public var localBgpAsn: Input<Int> { node.attribute("LocalBgpAsn") }

    /// `LocalGatewayId`, known after deploy.
    public var localGatewayId: Input<String> { node.attribute("LocalGatewayId") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["LocalAddress","LocalGatewayVirtualInterfaceGroupId","OutpostLagId","PeerAddress","PeerBgpAsn","PeerBgpAsnExtended","Vlan"],"definitions":{"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)","type":"string"}},"type":"object"}},"primaryIdentifier":["LocalGatewayVirtualInterfaceId"],"properties":{"ConfigurationState":{"type":"string"},"LocalAddress":{"type":"string"},"LocalBgpAsn":{"type":"integer"},"LocalGatewayId":{"type":"string"},"LocalGatewayVirtualInterfaceGroupId":{"references":["AWS::EC2::LocalGatewayVirtualInterfaceGroup.Id"],"type":"string"},"LocalGatewayVirtualInterfaceId":{"type":"string"},"OutpostLagId":{"type":"string"},"OwnerId":{"type":"string"},"PeerAddress":{"type":"string"},"PeerBgpAsn":{"type":"integer"},"PeerBgpAsnExtended":{"format":"int64","type":"integer"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Vlan":{"type":"integer"}},"readOnly":["ConfigurationState","LocalBgpAsn","LocalGatewayId","LocalGatewayVirtualInterfaceId","OwnerId"],"required":["LocalAddress","LocalGatewayVirtualInterfaceGroupId","OutpostLagId","PeerAddress","Vlan"],"tagProperty":"Tags","traits":{"replacesAfterDelete":true}}"##
    }
}
