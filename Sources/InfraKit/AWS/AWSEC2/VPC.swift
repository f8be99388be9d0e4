// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPC {
    /// A VPC of EC2.
    ///
    /// A change of `CidrBlock`, `Ipv4IpamPoolId` or `Ipv4NetmaskLength` replaces it. Creates
    /// `AWS::EC2::VPC`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cidrBlock: `CidrBlock`. A change replaces the resource.
    ///   - enableDnsHostnames: `EnableDnsHostnames`.
    ///   - enableDnsSupport: `EnableDnsSupport`.
    ///   - instanceTenancy: `InstanceTenancy`.
    ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`. A change replaces the resource.
    ///   - ipv4NetmaskLength: `Ipv4NetmaskLength`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        cidrBlock: Input<String>? = nil,
        enableDnsHostnames: Input<Bool>? = nil,
        enableDnsSupport: Input<Bool>? = nil,
        instanceTenancy: InstanceTenancy? = nil,
        ipv4IpamPoolId: Input<ID<EC2.IPAMPool>>? = nil,
        ipv4NetmaskLength: Input<Int>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CidrBlock", cidrBlock)
        node.set("EnableDnsHostnames", enableDnsHostnames)
        node.set("EnableDnsSupport", enableDnsSupport)
        node.set("InstanceTenancy", instanceTenancy)
        node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        node.set("Ipv4NetmaskLength", ipv4NetmaskLength)
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

    /// `VpcId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VpcId") }

    /// `CidrBlockAssociations`, known after deploy.
    public var cidrBlockAssociations: Input<[String]> { node.attribute("CidrBlockAssociations") }

    /// `DefaultNetworkAcl`, known after deploy.
    public var defaultNetworkAcl: Input<ID<EC2.NetworkAcl>> { node.attribute("DefaultNetworkAcl") }

    /// `DefaultSecurityGroup`, known after deploy.
    public var defaultSecurityGroup: Input<ID<EC2.SecurityGroup>> {
        node.attribute("DefaultSecurityGroup")
    }

    /// `Ipv6CidrBlocks`, known after deploy.
    public var ipv6CidrBlocks: Input<[String]> { node.attribute("Ipv6CidrBlocks") }

    /// The values of `InstanceTenancy`.
    public struct InstanceTenancy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dedicated`
        public static var dedicated: Self { Self(rawValue: "dedicated") }
        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
        /// `host`
        public static var host: Self { Self(rawValue: "host") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["InstanceTenancy"],"createOnly":["CidrBlock","Ipv4IpamPoolId","Ipv4NetmaskLength"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["VpcId"],"properties":{"CidrBlock":{"format":"ipv4-network","type":"string"},"CidrBlockAssociations":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DefaultNetworkAcl":{"references":["AWS::EC2::NetworkAcl.Id"],"type":"string"},"DefaultSecurityGroup":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"EnableDnsHostnames":{"type":"boolean"},"EnableDnsSupport":{"type":"boolean"},"InstanceTenancy":{"enum":["dedicated","default","host"],"type":"string"},"Ipv4IpamPoolId":{"references":["AWS::EC2::IPAMPool.Id"],"type":"string"},"Ipv4NetmaskLength":{"type":"integer"},"Ipv6CidrBlocks":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"type":"string"}},"readOnly":["CidrBlockAssociations","DefaultNetworkAcl","DefaultSecurityGroup","Ipv6CidrBlocks","VpcId"],"tagProperty":"Tags","traits":{"typicalSeconds":3},"writeOnly":["Ipv4IpamPoolId","Ipv4NetmaskLength"]}"##
    }
}
