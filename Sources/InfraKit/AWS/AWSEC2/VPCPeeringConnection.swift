// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCPeeringConnection {
    /// A VPC peering connection of EC2.
    ///
    /// A change of `AssumeRoleRegion`, `PeerOwnerId`, `PeerRegion`, `PeerRoleArn`, `PeerVpcId` or
    /// `VpcId` replaces it. Creates `AWS::EC2::VPCPeeringConnection`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - peerVpcId: `PeerVpcId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - assumeRoleRegion: `AssumeRoleRegion`. A change replaces the resource.
    ///   - peerOwnerId: `PeerOwnerId`. A change replaces the resource.
    ///   - peerRegion: `PeerRegion`. A change replaces the resource.
    ///   - peerRoleArn: `PeerRoleArn`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        peerVpcId: Input<ID<EC2.VPC>>,
        vpcId: Input<ID<EC2.VPC>>,
        assumeRoleRegion: Input<String>? = nil,
        peerOwnerId: Input<String>? = nil,
        peerRegion: Input<String>? = nil,
        peerRoleArn: Input<ARN<IAM.Role>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("PeerVpcId", peerVpcId)
        node.set("VpcId", vpcId)
        node.set("AssumeRoleRegion", assumeRoleRegion)
        node.set("PeerOwnerId", peerOwnerId)
        node.set("PeerRegion", peerRegion)
        node.set("PeerRoleArn", peerRoleArn)
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

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AssumeRoleRegion","PeerOwnerId","PeerRegion","PeerRoleArn","PeerVpcId","VpcId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AssumeRoleRegion":{"type":"string"},"Id":{"type":"string"},"PeerOwnerId":{"type":"string"},"PeerRegion":{"type":"string"},"PeerRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"PeerVpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Id"],"required":["PeerVpcId","VpcId"],"tagProperty":"Tags","writeOnly":["AssumeRoleRegion","PeerRoleArn"]}"##
    }
}
