// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.SecurityGroup {
    /// A security group of EC2.
    ///
    /// A change of `GroupDescription`, `GroupName` or `VpcId` replaces it. Creates
    /// `AWS::EC2::SecurityGroup`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - groupDescription: `GroupDescription`. 0 to 255 characters.
    ///   - groupName: `GroupName`. A change replaces the resource.
    ///   - securityGroupEgress: `SecurityGroupEgress`.
    ///   - securityGroupIngress: `SecurityGroupIngress`.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        groupDescription: Input<String>,
        groupName: Input<Name<EC2.SecurityGroup>>? = nil,
        securityGroupEgress: [Egress]? = nil,
        securityGroupIngress: [Ingress]? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("GroupDescription", groupDescription)
        node.set("GroupName", groupName)
        node.set("SecurityGroupEgress", securityGroupEgress)
        node.set("SecurityGroupIngress", securityGroupIngress)
        node.set("VpcId", vpcId)
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

    /// `GroupId`, known after deploy.
    public var groupId: Input<ID<EC2.SecurityGroup>> { node.attribute("GroupId") }

    /// `GroupName`, known after deploy.
    public var groupName: Input<Name<Self>> { node.attribute("GroupName") }

    /// The `Egress` of a security group.
    public struct Egress: PropertyGroup {
        public let fields: Fields

        /// Makes the `Egress` of its members.
        ///
        /// - Parameters:
        ///   - ipProtocol: `IpProtocol`.
        ///   - cidrIp: `CidrIp`.
        ///   - cidrIpv6: `CidrIpv6`.
        ///   - description: `Description`.
        ///   - destinationPrefixListId: `DestinationPrefixListId`.
        ///   - destinationSecurityGroupId: `DestinationSecurityGroupId`.
        ///   - fromPort: `FromPort`. At least -1.
        ///   - toPort: `ToPort`. At least -1.
        public init(
            ipProtocol: Input<String>,
            cidrIp: Input<String>? = nil,
            cidrIpv6: Input<String>? = nil,
            description: Input<String>? = nil,
            destinationPrefixListId: Input<ID<EC2.PrefixList>>? = nil,
            destinationSecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
            fromPort: Input<Int>? = nil,
            toPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("IpProtocol", ipProtocol)
            members.set("CidrIp", cidrIp)
            members.set("CidrIpv6", cidrIpv6)
            members.set("Description", description)
            members.set("DestinationPrefixListId", destinationPrefixListId)
            members.set("DestinationSecurityGroupId", destinationSecurityGroupId)
            members.set("FromPort", fromPort)
            members.set("ToPort", toPort)
            fields = members
        }
    }

    /// The `Ingress` of a security group.
    public struct Ingress: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ingress` of its members.
        ///
        /// - Parameters:
        ///   - ipProtocol: `IpProtocol`.
        ///   - cidrIp: `CidrIp`.
        ///   - cidrIpv6: `CidrIpv6`.
        ///   - description: `Description`.
        ///   - fromPort: `FromPort`. At least -1.
        ///   - sourcePrefixListId: `SourcePrefixListId`.
        ///   - sourceSecurityGroupId: `SourceSecurityGroupId`.
        ///   - sourceSecurityGroupName: `SourceSecurityGroupName`.
        ///   - sourceSecurityGroupOwnerId: `SourceSecurityGroupOwnerId`.
        ///   - toPort: `ToPort`. At least -1.
        public init(
            ipProtocol: Input<String>,
            cidrIp: Input<String>? = nil,
            cidrIpv6: Input<String>? = nil,
            description: Input<String>? = nil,
            fromPort: Input<Int>? = nil,
            sourcePrefixListId: Input<ID<EC2.PrefixList>>? = nil,
            sourceSecurityGroupId: Input<ID<EC2.SecurityGroup>>? = nil,
            sourceSecurityGroupName: Input<Name<EC2.SecurityGroup>>? = nil,
            sourceSecurityGroupOwnerId: Input<String>? = nil,
            toPort: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("IpProtocol", ipProtocol)
            members.set("CidrIp", cidrIp)
            members.set("CidrIpv6", cidrIpv6)
            members.set("Description", description)
            members.set("FromPort", fromPort)
            members.set("SourcePrefixListId", sourcePrefixListId)
            members.set("SourceSecurityGroupId", sourceSecurityGroupId)
            members.set("SourceSecurityGroupName", sourceSecurityGroupName)
            members.set("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId)
            members.set("ToPort", toPort)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["GroupDescription","GroupName","VpcId"],"definitions":{"Egress":{"properties":{"CidrIp":{"format":"ipv4-network","type":"string"},"CidrIpv6":{"format":"ipv6-network","type":"string"},"Description":{"type":"string"},"DestinationPrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"DestinationSecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"FromPort":{"minimum":-1,"type":"integer"},"IpProtocol":{"type":"string"},"ToPort":{"minimum":-1,"type":"integer"}},"required":["IpProtocol"],"type":"object"},"Ingress":{"properties":{"CidrIp":{"format":"ipv4-network","type":"string"},"CidrIpv6":{"format":"ipv6-network","type":"string"},"Description":{"type":"string"},"FromPort":{"minimum":-1,"type":"integer"},"IpProtocol":{"type":"string"},"SourcePrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"SourceSecurityGroupId":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"SourceSecurityGroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"SourceSecurityGroupOwnerId":{"type":"string"},"ToPort":{"minimum":-1,"type":"integer"}},"required":["IpProtocol"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"GroupDescription":{"maxLength":255,"minLength":0,"type":"string"},"GroupId":{"type":"string"},"GroupName":{"references":["AWS::EC2::SecurityGroup.GroupName"],"type":"string"},"Id":{"type":"string"},"SecurityGroupEgress":{"insertionOrder":false,"items":{"$ref":"#/definitions/Egress"},"type":"array"},"SecurityGroupIngress":{"insertionOrder":false,"items":{"$ref":"#/definitions/Ingress"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["GroupId","Id"],"required":["GroupDescription"],"tagProperty":"Tags","traits":{"exclusiveProperties":["SecurityGroupEgress","SecurityGroupIngress"],"nameProperty":"GroupName","typicalSeconds":2},"writeOnly":["SecurityGroupIngress/*/SourceSecurityGroupName"]}"##
    }
}
