// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NetworkInterface {
    /// A network interface of EC2.
    ///
    /// A change of `InterfaceType`, `PrivateIpAddress` or `SubnetId` replaces it. Creates
    /// `AWS::EC2::NetworkInterface`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - connectionTrackingSpecification: `ConnectionTrackingSpecification`.
    ///   - description: `Description`.
    ///   - enablePrimaryIpv6: `EnablePrimaryIpv6`.
    ///   - groupSet: `GroupSet`.
    ///   - interfaceType: `InterfaceType`. A change replaces the resource.
    ///   - ipv4PrefixCount: `Ipv4PrefixCount`.
    ///   - ipv4Prefixes: `Ipv4Prefixes`.
    ///   - ipv6AddressCount: `Ipv6AddressCount`.
    ///   - ipv6Addresses: `Ipv6Addresses`.
    ///   - ipv6PrefixCount: `Ipv6PrefixCount`.
    ///   - ipv6Prefixes: `Ipv6Prefixes`.
    ///   - privateIpAddress: `PrivateIpAddress`. A change replaces the resource.
    ///   - privateIpAddresses: `PrivateIpAddresses`.
    ///   - publicIpDnsHostnameTypeSpecification: `PublicIpDnsHostnameTypeSpecification`.
    ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`.
    ///   - sourceDestCheck: `SourceDestCheck`.
    public init(
        _ id: ConstructID,
        subnetId: Input<ID<EC2.Subnet>>,
        connectionTrackingSpecification: ConnectionTrackingSpecification? = nil,
        description: Input<String>? = nil,
        enablePrimaryIpv6: Input<Bool>? = nil,
        groupSet: Input<[ID<EC2.SecurityGroup>]>? = nil,
        interfaceType: Input<String>? = nil,
        ipv4PrefixCount: Input<Int>? = nil,
        ipv4Prefixes: [Ipv4PrefixSpecification]? = nil,
        ipv6AddressCount: Input<Int>? = nil,
        ipv6Addresses: [InstanceIpv6Address]? = nil,
        ipv6PrefixCount: Input<Int>? = nil,
        ipv6Prefixes: [Ipv6PrefixSpecification]? = nil,
        privateIpAddress: Input<String>? = nil,
        privateIpAddresses: [PrivateIpAddressSpecification]? = nil,
        publicIpDnsHostnameTypeSpecification: PublicIpDnsHostnameTypeSpecification? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        sourceDestCheck: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SubnetId", subnetId)
        node.set("ConnectionTrackingSpecification", connectionTrackingSpecification)
        node.set("Description", description)
        node.set("EnablePrimaryIpv6", enablePrimaryIpv6)
        node.set("GroupSet", groupSet)
        node.set("InterfaceType", interfaceType)
        node.set("Ipv4PrefixCount", ipv4PrefixCount)
        node.set("Ipv4Prefixes", ipv4Prefixes)
        node.set("Ipv6AddressCount", ipv6AddressCount)
        node.set("Ipv6Addresses", ipv6Addresses)
        node.set("Ipv6PrefixCount", ipv6PrefixCount)
        node.set("Ipv6Prefixes", ipv6Prefixes)
        node.set("PrivateIpAddress", privateIpAddress)
        node.set("PrivateIpAddresses", privateIpAddresses)
        node.set("PublicIpDnsHostnameTypeSpecification", publicIpDnsHostnameTypeSpecification)
        node.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
        node.set("SourceDestCheck", sourceDestCheck)
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

    /// `PrimaryIpv6Address`, known after deploy.
    public var primaryIpv6Address: Input<String> { node.attribute("PrimaryIpv6Address") }

    /// `PrimaryPrivateIpAddress`, known after deploy.
    public var primaryPrivateIpAddress: Input<String> { node.attribute("PrimaryPrivateIpAddress") }

    /// `PublicIpDnsNameOptions.DnsHostnameType`, known after deploy.
    public var publicIpDnsNameOptionsDnsHostnameType: Input<String> {
        node.attribute("PublicIpDnsNameOptions.DnsHostnameType")
    }

    /// `PublicIpDnsNameOptions.PublicDualStackDnsName`, known after deploy.
    public var publicIpDnsNameOptionsPublicDualStackDnsName: Input<String> {
        node.attribute("PublicIpDnsNameOptions.PublicDualStackDnsName")
    }

    /// `PublicIpDnsNameOptions.PublicIpv4DnsName`, known after deploy.
    public var publicIpDnsNameOptionsPublicIpv4DnsName: Input<String> {
        node.attribute("PublicIpDnsNameOptions.PublicIpv4DnsName")
    }

    /// `PublicIpDnsNameOptions.PublicIpv6DnsName`, known after deploy.
    public var publicIpDnsNameOptionsPublicIpv6DnsName: Input<String> {
        node.attribute("PublicIpDnsNameOptions.PublicIpv6DnsName")
    }

    /// `SecondaryPrivateIpAddresses`, known after deploy.
    public var secondaryPrivateIpAddresses: Input<[String]> {
        node.attribute("SecondaryPrivateIpAddresses")
    }

    /// `VpcId`, known after deploy.
    public var vpcId: Input<ID<EC2.VPC>> { node.attribute("VpcId") }

    /// The `ConnectionTrackingSpecification` of a network interface.
    public struct ConnectionTrackingSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `ConnectionTrackingSpecification` of its members.
        ///
        /// - Parameters:
        ///   - tcpEstablishedTimeout: `TcpEstablishedTimeout`.
        ///   - udpStreamTimeout: `UdpStreamTimeout`.
        ///   - udpTimeout: `UdpTimeout`.
        public init(
            tcpEstablishedTimeout: Input<Int>? = nil,
            udpStreamTimeout: Input<Int>? = nil,
            udpTimeout: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("TcpEstablishedTimeout", tcpEstablishedTimeout)
            members.set("UdpStreamTimeout", udpStreamTimeout)
            members.set("UdpTimeout", udpTimeout)
            fields = members
        }
    }

    /// The `InstanceIpv6Address` of a network interface.
    public struct InstanceIpv6Address: PropertyGroup {
        public let fields: Fields

        /// Makes the `InstanceIpv6Address` of its members.
        ///
        /// - Parameters:
        ///   - ipv6Address: `Ipv6Address`.
        public init(
            ipv6Address: Input<String>
        ) {
            var members = Fields()
            members.set("Ipv6Address", ipv6Address)
            fields = members
        }
    }

    /// The `Ipv4PrefixSpecification` of a network interface.
    public struct Ipv4PrefixSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv4PrefixSpecification` of its members.
        ///
        /// - Parameters:
        ///   - ipv4Prefix: `Ipv4Prefix`.
        public init(
            ipv4Prefix: Input<String>
        ) {
            var members = Fields()
            members.set("Ipv4Prefix", ipv4Prefix)
            fields = members
        }
    }

    /// The `Ipv6PrefixSpecification` of a network interface.
    public struct Ipv6PrefixSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `Ipv6PrefixSpecification` of its members.
        ///
        /// - Parameters:
        ///   - ipv6Prefix: `Ipv6Prefix`.
        public init(
            ipv6Prefix: Input<String>
        ) {
            var members = Fields()
            members.set("Ipv6Prefix", ipv6Prefix)
            fields = members
        }
    }

    /// The `PrivateIpAddressSpecification` of a network interface.
    public struct PrivateIpAddressSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrivateIpAddressSpecification` of its members.
        ///
        /// - Parameters:
        ///   - primary: `Primary`.
        ///   - privateIpAddress: `PrivateIpAddress`.
        public init(
            primary: Input<Bool>,
            privateIpAddress: Input<String>
        ) {
            var members = Fields()
            members.set("Primary", primary)
            members.set("PrivateIpAddress", privateIpAddress)
            fields = members
        }
    }

    /// The values of `PublicIpDnsHostnameTypeSpecification`.
    public struct PublicIpDnsHostnameTypeSpecification: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `public-dual-stack-dns-name`
        public static var publicDualStackDnsName: Self {
            Self(rawValue: "public-dual-stack-dns-name")
        }
        /// `public-ipv4-dns-name`
        public static var publicIpv4DnsName: Self { Self(rawValue: "public-ipv4-dns-name") }
        /// `public-ipv6-dns-name`
        public static var publicIpv6DnsName: Self { Self(rawValue: "public-ipv6-dns-name") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["ConnectionTrackingSpecification","EnablePrimaryIpv6","PrivateIpAddresses"],"createOnly":["InterfaceType","PrivateIpAddress","SubnetId"],"definitions":{"ConnectionTrackingSpecification":{"properties":{"TcpEstablishedTimeout":{"type":"integer"},"UdpStreamTimeout":{"type":"integer"},"UdpTimeout":{"type":"integer"}},"type":"object"},"InstanceIpv6Address":{"properties":{"Ipv6Address":{"type":"string"}},"required":["Ipv6Address"],"type":"object"},"Ipv4PrefixSpecification":{"properties":{"Ipv4Prefix":{"type":"string"}},"required":["Ipv4Prefix"],"type":"object"},"Ipv6PrefixSpecification":{"properties":{"Ipv6Prefix":{"type":"string"}},"required":["Ipv6Prefix"],"type":"object"},"PrivateIpAddressSpecification":{"properties":{"Primary":{"type":"boolean"},"PrivateIpAddress":{"type":"string"}},"required":["Primary","PrivateIpAddress"],"type":"object"},"PublicIpDnsNameOptions":{"properties":{"DnsHostnameType":{"type":"string"},"PublicDualStackDnsName":{"type":"string"},"PublicIpv4DnsName":{"type":"string"},"PublicIpv6DnsName":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"ConnectionTrackingSpecification":{"$ref":"#/definitions/ConnectionTrackingSpecification"},"Description":{"type":"string"},"EnablePrimaryIpv6":{"type":"boolean"},"GroupSet":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"Id":{"type":"string"},"InterfaceType":{"type":"string"},"Ipv4PrefixCount":{"type":"integer"},"Ipv4Prefixes":{"insertionOrder":false,"items":{"$ref":"#/definitions/Ipv4PrefixSpecification"},"type":"array"},"Ipv6AddressCount":{"type":"integer"},"Ipv6Addresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/InstanceIpv6Address"},"type":"array"},"Ipv6PrefixCount":{"type":"integer"},"Ipv6Prefixes":{"insertionOrder":false,"items":{"$ref":"#/definitions/Ipv6PrefixSpecification"},"type":"array"},"PrimaryIpv6Address":{"type":"string"},"PrimaryPrivateIpAddress":{"type":"string"},"PrivateIpAddress":{"type":"string"},"PrivateIpAddresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/PrivateIpAddressSpecification"},"type":"array"},"PublicIpDnsHostnameTypeSpecification":{"enum":["public-dual-stack-dns-name","public-ipv4-dns-name","public-ipv6-dns-name"],"type":"string"},"PublicIpDnsNameOptions":{"$ref":"#/definitions/PublicIpDnsNameOptions"},"SecondaryPrivateIpAddressCount":{"type":"integer"},"SecondaryPrivateIpAddresses":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SourceDestCheck":{"type":"boolean"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Id","PrimaryIpv6Address","PrimaryPrivateIpAddress","PublicIpDnsNameOptions","SecondaryPrivateIpAddresses","VpcId"],"required":["SubnetId"],"tagProperty":"Tags","writeOnly":["PublicIpDnsHostnameTypeSpecification"]}"##
    }
}
