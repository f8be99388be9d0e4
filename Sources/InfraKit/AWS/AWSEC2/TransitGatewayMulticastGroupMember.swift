// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayMulticastGroupMember {
    /// A transit gateway multicast group member of EC2.
    ///
    /// A change of `GroupIpAddress`, `NetworkInterfaceId` or `TransitGatewayMulticastDomainId`
    /// replaces it. Creates `AWS::EC2::TransitGatewayMulticastGroupMember`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupIpAddress: `GroupIpAddress`. A change replaces the resource.
    ///   - networkInterfaceId: `NetworkInterfaceId`. A change replaces the resource.
    ///   - transitGatewayMulticastDomainId: `TransitGatewayMulticastDomainId`.
    public init(
        _ id: ConstructID,
        groupIpAddress: Input<String>,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>,
        transitGatewayMulticastDomainId: Input<ID<EC2.TransitGatewayMulticastDomain>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupIpAddress", groupIpAddress)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("TransitGatewayMulticastDomainId", transitGatewayMulticastDomainId)
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

    /// `GroupMember`, known after deploy.
    public var groupMember: Input<Bool> { node.attribute("GroupMember") }

    /// `GroupSource`, known after deploy.
    public var groupSource: Input<Bool> { node.attribute("GroupSource") }

    /// `MemberType`, known after deploy.
    public var memberType: Input<String> { node.attribute("MemberType") }

    /// `ResourceId`, known after deploy.
    public var resourceId: Input<String> { node.attribute("ResourceId") }

    /// `ResourceType`, known after deploy.
    public var resourceType: Input<String> { node.attribute("ResourceType") }

    /// `SubnetId`, known after deploy.
    public var subnetId: Input<ID<EC2.Subnet>> { node.attribute("SubnetId") }

    /// `TransitGatewayAttachmentId`, known after deploy.
    public var transitGatewayAttachmentId: Input<String> {
        node.attribute("TransitGatewayAttachmentId")
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["GroupIpAddress","NetworkInterfaceId","TransitGatewayMulticastDomainId"],"primaryIdentifier":["TransitGatewayMulticastDomainId","GroupIpAddress","NetworkInterfaceId"],"properties":{"GroupIpAddress":{"type":"string"},"GroupMember":{"type":"boolean"},"GroupSource":{"type":"boolean"},"MemberType":{"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"ResourceId":{"type":"string"},"ResourceType":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayMulticastDomainId":{"references":["AWS::EC2::TransitGatewayMulticastDomain.Id"],"type":"string"}},"readOnly":["GroupMember","GroupSource","MemberType","ResourceId","ResourceType","SubnetId","TransitGatewayAttachmentId"],"required":["GroupIpAddress","NetworkInterfaceId","TransitGatewayMulticastDomainId"]}"#
    }
}
