// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCGatewayAttachment {
    /// A VPC gateway attachment of EC2.
    ///
    /// A change of `VpcId` replaces it. Creates `AWS::EC2::VPCGatewayAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - internetGatewayId: `InternetGatewayId`.
    ///   - vpnGatewayId: `VpnGatewayId`.
    public init(
        _ id: ConstructID,
        vpcId: Input<ID<EC2.VPC>>,
        internetGatewayId: Input<ID<EC2.InternetGateway>>? = nil,
        vpnGatewayId: Input<ID<EC2.VPNGateway>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VpcId", vpcId)
        node.set("InternetGatewayId", internetGatewayId)
        node.set("VpnGatewayId", vpnGatewayId)
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

    /// `AttachmentType`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("AttachmentType") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["VpcId"],"primaryIdentifier":["AttachmentType","VpcId"],"properties":{"AttachmentType":{"type":"string"},"InternetGatewayId":{"references":["AWS::EC2::InternetGateway.Id"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"VpnGatewayId":{"references":["AWS::EC2::VPNGateway.Id"],"type":"string"}},"readOnly":["AttachmentType"],"required":["VpcId"],"traits":{"replacesAfterDelete":true}}"#
    }
}
