// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCCidrBlock {
    /// A VPC cidr block of EC2.
    ///
    /// A change of `AmazonProvidedIpv6CidrBlock`, `CidrBlock`, `Ipv4IpamPoolId`,
    /// `Ipv4NetmaskLength`, `Ipv6CidrBlock`, `Ipv6CidrBlockNetworkBorderGroup`, `Ipv6IpamPoolId`,
    /// `Ipv6NetmaskLength`, `Ipv6Pool` or `VpcId` replaces it. Creates `AWS::EC2::VPCCidrBlock`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - amazonProvidedIpv6CidrBlock: `AmazonProvidedIpv6CidrBlock`.
    ///   - cidrBlock: `CidrBlock`. A change replaces the resource.
    ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`. A change replaces the resource.
    ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`. A change replaces the resource.
    ///   - ipv6CidrBlock: `Ipv6CidrBlock`. A change replaces the resource.
    ///   - ipv6CidrBlockNetworkBorderGroup: `Ipv6CidrBlockNetworkBorderGroup`.
    ///   - ipv6IpamPoolId: `Ipv6IpamPoolId`. A change replaces the resource.
    ///   - ipv6NetmaskLength: `Ipv6NetmaskLength`. A change replaces the resource.
    ///   - ipv6Pool: `Ipv6Pool`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        vpcId: Input<ID<EC2.VPC>>,
        amazonProvidedIpv6CidrBlock: Input<Bool>? = nil,
        cidrBlock: Input<String>? = nil,
        ipv4IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv4NetmaskLength: Input<Int>? = nil,
        ipv6CidrBlock: Input<String>? = nil,
        ipv6CidrBlockNetworkBorderGroup: Input<String>? = nil,
        ipv6IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv6NetmaskLength: Input<Int>? = nil,
        ipv6Pool: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VpcId", vpcId)
        node.set("AmazonProvidedIpv6CidrBlock", amazonProvidedIpv6CidrBlock)
        node.set("CidrBlock", cidrBlock)
        node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        node.set("Ipv4NetmaskLength", ipv4NetmaskLength)
        node.set("Ipv6CidrBlock", ipv6CidrBlock)
        node.set("Ipv6CidrBlockNetworkBorderGroup", ipv6CidrBlockNetworkBorderGroup)
        node.set("Ipv6IpamPoolId", ipv6IpamPoolId)
        node.set("Ipv6NetmaskLength", ipv6NetmaskLength)
        node.set("Ipv6Pool", ipv6Pool)
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
    public var id: Input<ID<Self>> { node.attribute("Id") }

    /// `IpSource`, known after deploy.
    public var ipSource: Input<String> { node.attribute("IpSource") }

    /// `Ipv6AddressAttribute`, known after deploy.
    public var ipv6AddressAttribute: Input<String> { node.attribute("Ipv6AddressAttribute") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["AmazonProvidedIpv6CidrBlock","CidrBlock","Ipv4IpamPoolId","Ipv4NetmaskLength","Ipv6CidrBlock","Ipv6CidrBlockNetworkBorderGroup","Ipv6IpamPoolId","Ipv6NetmaskLength","Ipv6Pool","VpcId"],"primaryIdentifier":["Id","VpcId"],"properties":{"AmazonProvidedIpv6CidrBlock":{"type":"boolean"},"CidrBlock":{"format":"ipv4-network","type":"string"},"Id":{"type":"string"},"IpSource":{"type":"string"},"Ipv4IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv4NetmaskLength":{"type":"integer"},"Ipv6AddressAttribute":{"type":"string"},"Ipv6CidrBlock":{"format":"ipv6-network","type":"string"},"Ipv6CidrBlockNetworkBorderGroup":{"type":"string"},"Ipv6IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv6NetmaskLength":{"type":"integer"},"Ipv6Pool":{"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Id","IpSource","Ipv6AddressAttribute"],"required":["VpcId"],"writeOnly":["Ipv4IpamPoolId","Ipv4NetmaskLength","Ipv6IpamPoolId","Ipv6NetmaskLength"]}"#
    }
}
