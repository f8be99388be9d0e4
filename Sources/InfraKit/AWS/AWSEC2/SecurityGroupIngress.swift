// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SecurityGroupIngress {
    /// A security group ingress of EC2.
    ///
    /// A change of `CidrIp`, `CidrIpv6`, `FromPort`, `GroupId`, `GroupName`, `IpProtocol`,
    /// `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`,
    /// `SourceSecurityGroupOwnerId` or `ToPort` replaces it. Creates
    /// `AWS::EC2::SecurityGroupIngress`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - ipProtocol: `IpProtocol`. A change replaces the resource.
    ///   - cidrIp: `CidrIp`. A change replaces the resource.
    ///   - cidrIpv6: `CidrIpv6`. A change replaces the resource.
    ///   - description: `Description`.
    ///   - fromPort: `FromPort`. At least -1. A change replaces the resource.
    ///   - groupId: `GroupId`. A change replaces the resource.
    ///   - groupName: `GroupName`. A change replaces the resource.
    ///   - sourcePrefixListId: `SourcePrefixListId`. A change replaces the resource.
    ///   - sourceSecurityGroupId: `SourceSecurityGroupId`. A change replaces the resource.
    ///   - sourceSecurityGroupName: `SourceSecurityGroupName`. A change replaces the resource.
    ///   - sourceSecurityGroupOwnerId: `SourceSecurityGroupOwnerId`.
    ///   - toPort: `ToPort`. At least -1. A change replaces the resource.
    public init(
        _ id: ConstructID,
        ipProtocol: Input<String>,
        cidrIp: Input<String>? = nil,
        cidrIpv6: Input<String>? = nil,
        description: Input<String>? = nil,
        fromPort: Input<Int>? = nil,
        groupId: Input<ID<EC2.SecurityGroup>>? = nil,
        groupName: Input<String>? = nil,
        sourcePrefixListId: Input<ID<EC2.PrefixList>>? = nil,
        sourceSecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
        sourceSecurityGroupName: Input<Name<EC2.SecurityGroup>>? = nil,
        sourceSecurityGroupOwnerId: Input<String>? = nil,
        toPort: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("IpProtocol", ipProtocol)
        node.set("CidrIp", cidrIp)
        node.set("CidrIpv6", cidrIpv6)
        node.set("Description", description)
        node.set("FromPort", fromPort)
        node.set("GroupId", groupId)
        node.set("GroupName", groupName)
        node.set("SourcePrefixListId", sourcePrefixListId)
        node.set("SourceSecurityGroupId", sourceSecurityGroupId)
        node.set("SourceSecurityGroupName", sourceSecurityGroupName)
        node.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
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
        #"{"createOnly":["CidrIp","CidrIpv6","FromPort","GroupId","GroupName","IpProtocol","SourcePrefixListId","SourceSecurityGroupId","SourceSecurityGroupName","SourceSecurityGroupOwnerId","ToPort"],"primaryIdentifier":["Id"],"properties":{"CidrIp":{"format":"ipv4-network","type":"string"},"CidrIpv6":{"format":"ipv6-network","type":"string"},"Description":{"type":"string"},"FromPort":{"minimum":-1,"type":"integer"},"GroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"GroupName":{"type":"string"},"Id":{"type":"string"},"IpProtocol":{"type":"string"},"SourcePrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"SourceSecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"SourceSecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"SourceSecurityGroupOwnerId":{"type":"string"},"ToPort":{"minimum":-1,"type":"integer"}},"readOnly":["Id"],"required":["IpProtocol"]}"#
    }
}
