// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ElasticLoadBalancingV2.LoadBalancer {
    /// A load balancer of ElasticLoadBalancingV2.
    ///
    /// A change of `Name`, `Scheme` or `Type` replaces it. Creates
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - enableCapacityReservationProvisionStabilize: `EnableCapacityReservationProvisionStabilize`.
    ///   - enablePrefixForIpv6SourceNat: `EnablePrefixForIpv6SourceNat`.
    ///   - enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
    ///   - ipAddressType: `IpAddressType`.
    ///   - ipv4IpamPoolId: `Ipv4IpamPoolId`.
    ///   - loadBalancerAttributes: `LoadBalancerAttributes`.
    ///   - minimumLoadBalancerCapacity: `MinimumLoadBalancerCapacity`.
    ///   - name: `Name`. A change replaces the resource.
    ///   - scheme: `Scheme`. A change replaces the resource.
    ///   - securityGroups: `SecurityGroups`.
    ///   - subnetMappings: `SubnetMappings`.
    ///   - subnets: `Subnets`.
    ///   - type: `Type`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        enableCapacityReservationProvisionStabilize: Input<Bool>? = nil,
        enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNat? = nil,
        enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: Input<String>? = nil,
        ipAddressType: IpAddressType? = nil,
        ipv4IpamPoolId: Input<String>? = nil,
        loadBalancerAttributes: [LoadBalancerAttribute]? = nil,
        minimumLoadBalancerCapacity: MinimumLoadBalancerCapacity? = nil,
        name: Input<String>? = nil,
        scheme: Scheme? = nil,
        securityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil,
        subnetMappings: [SubnetMapping]? = nil,
        subnets: Input<[ID<EC2.Subnet>]>? = nil,
        type: TypeValue? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EnableCapacityReservationProvisionStabilize", enableCapacityReservationProvisionStabilize)
        node.set("EnablePrefixForIpv6SourceNat", enablePrefixForIpv6SourceNat)
        node.set("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic)
        node.set("IpAddressType", ipAddressType)
        node.set("Ipv4IpamPoolId", ipv4IpamPoolId)
        node.set("LoadBalancerAttributes", loadBalancerAttributes)
        node.set("MinimumLoadBalancerCapacity", minimumLoadBalancerCapacity)
        node.set("Name", name)
        node.set("Scheme", scheme)
        node.set("SecurityGroups", securityGroups)
        node.set("SubnetMappings", subnetMappings)
        node.set("Subnets", subnets)
        node.set("Type", type)
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

    /// `LoadBalancerArn`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("LoadBalancerArn") }

    /// `LoadBalancerArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("LoadBalancerArn") }

    /// `CanonicalHostedZoneID`, known after deploy.
    public var canonicalHostedZoneID: Input<String> { node.attribute("CanonicalHostedZoneID") }

    /// `DNSName`, known after deploy.
    public var dnsName: Input<String> { node.attribute("DNSName") }

    /// `LoadBalancerFullName`, known after deploy.
    public var loadBalancerFullName: Input<String> { node.attribute("LoadBalancerFullName") }

    /// `LoadBalancerName`, known after deploy.
    public var loadBalancerName: Input<Name<Self>> { node.attribute("LoadBalancerName") }

    /// The `LoadBalancerAttribute` of a load balancer.
    public struct LoadBalancerAttribute: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoadBalancerAttribute` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `MinimumLoadBalancerCapacity` of a load balancer.
    public struct MinimumLoadBalancerCapacity: PropertyGroup {
        public let fields: Fields

        /// Makes the `MinimumLoadBalancerCapacity` of its members.
        ///
        /// - Parameters:
        ///   - capacityUnits: `CapacityUnits`.
        public init(
            capacityUnits: Input<Int>
        ) {
            var members = Fields()
            members.set("CapacityUnits", capacityUnits)
            fields = members
        }
    }

    /// The `SubnetMapping` of a load balancer.
    public struct SubnetMapping: PropertyGroup {
        public let fields: Fields

        /// Makes the `SubnetMapping` of its members.
        ///
        /// - Parameters:
        ///   - subnetId: `SubnetId`.
        ///   - allocationId: `AllocationId`.
        ///   - ipv6Address: `IPv6Address`.
        ///   - privateIPv4Address: `PrivateIPv4Address`.
        ///   - sourceNatIpv6Prefix: `SourceNatIpv6Prefix`.
        public init(
            subnetId: Input<ID<EC2.Subnet>>,
            allocationId: Input<ID<EC2.EIP>>? = nil,
            ipv6Address: Input<String>? = nil,
            privateIPv4Address: Input<String>? = nil,
            sourceNatIpv6Prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("SubnetId", subnetId)
            members.set("AllocationId", allocationId)
            members.set("IPv6Address", ipv6Address)
            members.set("PrivateIPv4Address", privateIPv4Address)
            members.set("SourceNatIpv6Prefix", sourceNatIpv6Prefix)
            fields = members
        }
    }

    /// The values of `EnablePrefixForIpv6SourceNat`.
    public struct EnablePrefixForIpv6SourceNat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `off`
        public static var off: Self { Self(rawValue: "off") }
        /// `on`
        public static var on: Self { Self(rawValue: "on") }
    }

    /// The values of `IpAddressType`.
    public struct IpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dualstack`
        public static var dualstack: Self { Self(rawValue: "dualstack") }
        /// `dualstack-without-public-ipv4`
        public static var dualstackWithoutPublicIpv4: Self {
            Self(rawValue: "dualstack-without-public-ipv4")
        }
        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
    }

    /// The values of `Scheme`.
    public struct Scheme: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `internal`
        public static var `internal`: Self { Self(rawValue: "internal") }
        /// `internet-facing`
        public static var internetFacing: Self { Self(rawValue: "internet-facing") }
    }

    /// The values of `Type`.
    public struct TypeValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `application`
        public static var application: Self { Self(rawValue: "application") }
        /// `gateway`
        public static var gateway: Self { Self(rawValue: "gateway") }
        /// `network`
        public static var network: Self { Self(rawValue: "network") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name","Scheme","Type"],"definitions":{"LoadBalancerAttribute":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"MinimumLoadBalancerCapacity":{"properties":{"CapacityUnits":{"type":"integer"}},"required":["CapacityUnits"],"type":"object"},"SubnetMapping":{"properties":{"AllocationId":{"references":["AWS::EC2::EIP.Id"],"type":"string"},"IPv6Address":{"type":"string"},"PrivateIPv4Address":{"type":"string"},"SourceNatIpv6Prefix":{"type":"string"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"}},"required":["SubnetId"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["LoadBalancerArn"],"properties":{"CanonicalHostedZoneID":{"type":"string"},"DNSName":{"type":"string"},"EnableCapacityReservationProvisionStabilize":{"default":false,"type":"boolean"},"EnablePrefixForIpv6SourceNat":{"enum":["off","on"],"type":"string"},"EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic":{"type":"string"},"IpAddressType":{"enum":["dualstack","dualstack-without-public-ipv4","ipv4"],"type":"string"},"Ipv4IpamPoolId":{"type":"string"},"LoadBalancerArn":{"type":"string"},"LoadBalancerAttributes":{"insertionOrder":false,"items":{"$ref":"#/definitions/LoadBalancerAttribute"},"type":"array"},"LoadBalancerFullName":{"type":"string"},"LoadBalancerName":{"type":"string"},"MinimumLoadBalancerCapacity":{"$ref":"#/definitions/MinimumLoadBalancerCapacity"},"Name":{"type":"string"},"Scheme":{"enum":["internal","internet-facing"],"type":"string"},"SecurityGroups":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"SubnetMappings":{"insertionOrder":false,"items":{"$ref":"#/definitions/SubnetMapping"},"type":"array"},"Subnets":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Type":{"enum":["application","gateway","network"],"type":"string"}},"readOnly":["CanonicalHostedZoneID","DNSName","LoadBalancerArn","LoadBalancerFullName","LoadBalancerName"],"tagProperty":"Tags","traits":{"deletionProtection":"LoadBalancerAttributes/deletion_protection.enabled","nameProperty":"Name","typicalSeconds":150},"writeOnly":["EnableCapacityReservationProvisionStabilize"]}"##
    }
}
