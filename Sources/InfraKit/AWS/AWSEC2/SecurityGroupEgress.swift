// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SecurityGroupEgress {
    /// A security group egress of EC2.
    ///
    /// A change of `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`,
    /// `FromPort`, `GroupId`, `IpProtocol` or `ToPort` replaces it. Creates
    /// `AWS::EC2::SecurityGroupEgress`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupId: `GroupId`. A change replaces the resource.
    ///   - ipProtocol: `IpProtocol`. A change replaces the resource.
    ///   - cidrIp: `CidrIp`. A change replaces the resource.
    ///   - cidrIpv6: `CidrIpv6`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - destinationPrefixListId: `DestinationPrefixListId`. A change replaces the resource.
    ///   - destinationSecurityGroupId: `DestinationSecurityGroupId`.
    ///   - fromPort: `FromPort`. At least -1. A change replaces the resource.
    ///   - toPort: `ToPort`. At least -1. A change replaces the resource.
    public init(
        _ id: ConstructID,
        groupId: Input<ID<EC2.SecurityGroup>>,
        ipProtocol: Input<String>,
        cidrIp: Input<String>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        destinationPrefixListId: Input<ID<EC2.PrefixList>>? = nil,
        destinationSecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
        fromPort: Input<Int>? = nil,
        toPort: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupId", groupId)
        node.set("IpProtocol", ipProtocol)
        node.set("CidrIp", cidrIp)
        node.set("CidrIpv6", cidrIpv6)
        node.set("Description", description)
        node.set("DestinationPrefixListId", destinationPrefixListId)
        node.set("DestinationSecurityGroupId", destinationSecurityGroupId)
        node.set("FromPort", fromPort)
        node.set("ToPort", toPort)
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
        #"{"createOnly":["CidrIp","CidrIpv6","DestinationPrefixListId","DestinationSecurityGroupId","FromPort","GroupId","IpProtocol","ToPort"],"primaryIdentifier":["Id"],"properties":{"CidrIp":{"format":"ipv4-network","type":"string"},"CidrIpv6":{"format":"ipv6-network","type":"string"},"Description":{"type":"string"},"DestinationPrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"DestinationSecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"FromPort":{"minimum":-1,"type":"integer"},"GroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"Id":{"type":"string"},"IpProtocol":{"type":"string"},"ToPort":{"minimum":-1,"type":"integer"}},"readOnly":["Id"],"required":["GroupId","IpProtocol"]}"#
    }
}
