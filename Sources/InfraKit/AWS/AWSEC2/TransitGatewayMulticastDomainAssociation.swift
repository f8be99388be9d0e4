// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayMulticastDomainAssociation {
    /// A transit gateway multicast domain association of EC2.
    ///
    /// A change of `SubnetId`, `TransitGatewayAttachmentId` or `TransitGatewayMulticastDomainId`
    /// replaces it. Creates `AWS::EC2::TransitGatewayMulticastDomainAssociation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - transitGatewayAttachmentId: `TransitGatewayAttachmentId`.
    ///   - transitGatewayMulticastDomainId: `TransitGatewayMulticastDomainId`.
    public init(
        _ id: ConstructID,
        subnetId: Input<ID<EC2.Subnet>>,
        transitGatewayAttachmentId: Input<String>,
        transitGatewayMulticastDomainId: Input<ID<EC2.TransitGatewayMulticastDomain>>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SubnetId", subnetId)
        node.set("TransitGatewayAttachmentId", transitGatewayAttachmentId)
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

    /// `ResourceId`, known after deploy.
    public var resourceId: Input<String> { node.attribute("ResourceId") }

    /// `ResourceType`, known after deploy.
    public var resourceType: Input<String> { node.attribute("ResourceType") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["SubnetId","TransitGatewayAttachmentId","TransitGatewayMulticastDomainId"],"primaryIdentifier":["TransitGatewayMulticastDomainId","TransitGatewayAttachmentId","SubnetId"],"properties":{"ResourceId":{"type":"string"},"ResourceType":{"type":"string"},"State":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"TransitGatewayAttachmentId":{"type":"string"},"TransitGatewayMulticastDomainId":{"references":["AWS::EC2::TransitGatewayMulticastDomain.Id"],"type":"string"}},"readOnly":["ResourceId","ResourceType","State"],"required":["SubnetId","TransitGatewayAttachmentId","TransitGatewayMulticastDomainId"]}"#
    }
}
