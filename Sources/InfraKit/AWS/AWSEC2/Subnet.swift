// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.Subnet {
    /// A subnet of EC2.
    ///
    /// A change of `AvailabilityZone`, `AvailabilityZoneId`, `CidrBlock`, `Ipv4IpamPoolId`,
    /// `Ipv4NetmaskLength`, `Ipv6IpamPoolId`, `Ipv6Native`, `Ipv6NetmaskLength`, `OutpostArn` or
    /// `VpcId` replaces it. Creates `AWS::EC2::Subnet`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - assignIpv6AddressOnCreation: `AssignIpv6AddressOnCreation`.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - availabilityZoneId: `AvailabilityZoneId`. A change replaces the resource.
    ///   - cidrBlock: `CidrBlock`. A change replaces the resource.
    ///   - enableDns64: `EnableDns64`.
    ///   - enableLniAtDeviceIndex: `EnableLniAtDeviceIndex`.
    ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`. A change replaces the resource.
    ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`. A change replaces the resource.
    ///   - ipv6CidrBlock: `Ipv6CidrBlock`.
    ///   - ipv6IpamPoolId: `Ipv6IpamPoolId`. A change replaces the resource.
    ///   - ipv6Native: `Ipv6Native`. A change replaces the resource.
    ///   - ipv6NetmaskLength: `Ipv6NetmaskLength`. A change replaces the resource.
    ///   - mapPublicIpOnLaunch: `MapPublicIpOnLaunch`.
    ///   - outpostArn: `OutpostArn`. A change replaces the resource.
    ///   - privateDnsNameOptionsOnLaunch: `PrivateDnsNameOptionsOnLaunch`.
    public init(
        _ id: ConstructID,
        vpcId: Input<ID<EC2.VPC>>,
        assignIpv6AddressOnCreation: Input<Bool>? = nil,
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil,
        cidrBlock: Input<String>? = nil,
        enableDns64: Input<Bool>? = nil,
        enableLniAtDeviceIndex: Input<Int>? = nil,
        ipv4IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv4NetmaskLength: Input<Int>? = nil,
        ipv6CidrBlock: Input<String>? = nil,
        ipv6IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv6Native: Input<Bool>? = nil,
        ipv6NetmaskLength: Input<Int>? = nil,
        mapPublicIpOnLaunch: Input<Bool>? = nil,
        outpostArn: Input<String>? = nil,
        privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VpcId", vpcId)
        node.set("AssignIpv6AddressOnCreation", assignIpv6AddressOnCreation)
        node.set("AvailabilityZone", availabilityZone)
        node.set("AvailabilityZoneId", availabilityZoneId)
        node.set("CidrBlock", cidrBlock)
        node.set("EnableDns64", enableDns64)
        node.set("EnableLniAtDeviceIndex", enableLniAtDeviceIndex)
        node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        node.set("Ipv4NetmaskLength", ipv4NetmaskLength)
        node.set("Ipv6CidrBlock", ipv6CidrBlock)
        node.set("Ipv6IpamPoolId", ipv6IpamPoolId)
        node.set("Ipv6Native", ipv6Native)
        node.set("Ipv6NetmaskLength", ipv6NetmaskLength)
        node.set("MapPublicIpOnLaunch", mapPublicIpOnLaunch)
        node.set("OutpostArn", outpostArn)
        node.set("PrivateDnsNameOptionsOnLaunch", privateDnsNameOptionsOnLaunch)
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

    /// `SubnetId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("SubnetId") }

    /// `BlockPublicAccessStates.InternetGatewayBlockMode`, known after deploy.
    public var blockPublicAccessStatesInternetGatewayBlockMode: Input<String> {
        node.attribute("BlockPublicAccessStates.InternetGatewayBlockMode")
    }

    /// `Ipv6CidrBlocks`, known after deploy.
    public var ipv6CidrBlocks: Input<[String]> { node.attribute("Ipv6CidrBlocks") }

    /// `NetworkAclAssociationId`, known after deploy.
    public var networkAclAssociationId: Input<String> { node.attribute("NetworkAclAssociationId") }

    /// The `PrivateDnsNameOptionsOnLaunch` of a subnet.
    public struct PrivateDnsNameOptionsOnLaunch: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateDnsNameOptionsOnLaunch` of its members.
        ///
        /// - Parameters:
        ///   - enableResourceNameDnsAAAARecord: `EnableResourceNameDnsAAAARecord`.
        ///   - enableResourceNameDnsARecord: `EnableResourceNameDnsARecord`.
        ///   - hostnameType: `HostnameType`.
        public init(
            enableResourceNameDnsAAAARecord: Input<Bool>? = nil,
            enableResourceNameDnsARecord: Input<Bool>? = nil,
            hostnameType: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EnableResourceNameDnsAAAARecord", enableResourceNameDnsAAAARecord)
            members.set("EnableResourceNameDnsARecord", enableResourceNameDnsARecord)
            members.set("HostnameType", hostnameType)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["Ipv6CidrBlock"],"createOnly":["AvailabilityZone","AvailabilityZoneId","CidrBlock","Ipv4IpamPoolId","Ipv4NetmaskLength","Ipv6IpamPoolId","Ipv6Native","Ipv6NetmaskLength","OutpostArn","VpcId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["SubnetId"],"properties":{"AssignIpv6AddressOnCreation":{"type":"boolean"},"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"BlockPublicAccessStates":{"properties":{"InternetGatewayBlockMode":{"type":"string"}},"type":"object"},"CidrBlock":{"format":"ipv4-network","type":"string"},"EnableDns64":{"type":"boolean"},"EnableLniAtDeviceIndex":{"type":"integer"},"Ipv4IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv4NetmaskLength":{"type":"integer"},"Ipv6CidrBlock":{"format":"ipv6-network","type":"string"},"Ipv6CidrBlocks":{"items":{"type":"string"},"type":"array"},"Ipv6IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv6Native":{"type":"boolean"},"Ipv6NetmaskLength":{"type":"integer"},"MapPublicIpOnLaunch":{"type":"boolean"},"NetworkAclAssociationId":{"type":"string"},"OutpostArn":{"type":"string"},"PrivateDnsNameOptionsOnLaunch":{"properties":{"EnableResourceNameDnsAAAARecord":{"type":"boolean"},"EnableResourceNameDnsARecord":{"type":"boolean"},"HostnameType":{"type":"string"}},"type":"object"},"SubnetId":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["BlockPublicAccessStates","Ipv6CidrBlocks","NetworkAclAssociationId","SubnetId"],"required":["VpcId"],"tagProperty":"Tags","traits":{"typicalSeconds":2},"writeOnly":["EnableLniAtDeviceIndex","Ipv4IpamPoolId","Ipv4NetmaskLength","Ipv6IpamPoolId","Ipv6NetmaskLength"]}"##
    }
}
