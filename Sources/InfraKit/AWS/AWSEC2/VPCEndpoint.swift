// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VPCEndpoint {
    /// A VPC endpoint of EC2.
    ///
    /// A change of `ResourceConfigurationArn`, `ServiceName`, `ServiceNetworkArn`, `ServiceRegion`,
    /// `VpcEndpointType` or `VpcId` replaces it. Creates `AWS::EC2::VPCEndpoint`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - dnsOptions: `DnsOptions`.
    ///   - ipAddressType: `IpAddressType`.
    ///   - policyDocument: `PolicyDocument`.
    ///   - privateDnsEnabled: `PrivateDnsEnabled`.
    ///   - resourceConfigurationArn: `ResourceConfigurationArn`. A change replaces the resource.
    ///   - routeTableIds: `RouteTableIds`.
    ///   - securityGroupIds: `SecurityGroupIds`.
    ///   - serviceName: `ServiceName`. A change replaces the resource.
    ///   - serviceNetworkArn: `ServiceNetworkArn`. A change replaces the resource.
    ///   - serviceRegion: `ServiceRegion`. A change replaces the resource.
    ///   - subnetIds: `SubnetIds`.
    ///   - vpcEndpointType: `VpcEndpointType`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        vpcId: Input<ID<EC2.VPC>>,
        dnsOptions: DnsOptionsSpecification? = nil,
        ipAddressType: IpAddressType? = nil,
        policyDocument: Document? = nil,
        privateDnsEnabled: Input<Bool>? = nil,
        resourceConfigurationArn: Input<String>? = nil,
        routeTableIds: Input<[ID<EC2.RouteTable>]>? = nil,
        securityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        serviceName: Input<String>? = nil,
        serviceNetworkArn: Input<String>? = nil,
        serviceRegion: Input<String>? = nil,
        subnetIds: Input<[ID<EC2.Subnet>]>? = nil,
        vpcEndpointType: VpcEndpointType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("VpcId", vpcId)
        node.set("DnsOptions", dnsOptions)
        node.set("IpAddressType", ipAddressType)
        node.set("PolicyDocument", policyDocument)
        node.set("PrivateDnsEnabled", privateDnsEnabled)
        node.set("ResourceConfigurationArn", resourceConfigurationArn)
        node.set("RouteTableIds", routeTableIds)
        node.set("SecurityGroupIds", securityGroupIds)
        node.set("ServiceName", serviceName)
        node.set("ServiceNetworkArn", serviceNetworkArn)
        node.set("ServiceRegion", serviceRegion)
        node.set("SubnetIds", subnetIds)
        node.set("VpcEndpointType", vpcEndpointType)
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

    /// `CreationTimestamp`, known after deploy.
    public var creationTimestamp: Input<String> { node.attribute("CreationTimestamp") }

    /// `DnsEntries`, known after deploy.
    public var dnsEntries: Input<[String]> { node.attribute("DnsEntries") }

    /// `NetworkInterfaceIds`, known after deploy.
    public var networkInterfaceIds: Input<[ID<EC2.NetworkInterface>]> {
        node.attribute("NetworkInterfaceIds")
    }

    /// The `DnsOptionsSpecification` of a VPC endpoint.
    public struct DnsOptionsSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `DnsOptionsSpecification` of its members.
        ///
        /// - Parameters:
        ///   - dnsRecordIpType: `DnsRecordIpType`.
        ///   - privateDnsOnlyForInboundResolverEndpoint: `PrivateDnsOnlyForInboundResolverEndpoint`.
        ///   - privateDnsPreference: `PrivateDnsPreference`.
        ///   - privateDnsSpecifiedDomains: `PrivateDnsSpecifiedDomains`. 1 to 10 elements.
        public init(
            dnsRecordIpType: DnsOptionsSpecificationDnsRecordIpType? = nil,
            privateDnsOnlyForInboundResolverEndpoint: DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint? = nil,
            privateDnsPreference: DnsOptionsSpecificationPrivateDnsPreference? = nil,
            privateDnsSpecifiedDomains: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("DnsRecordIpType", dnsRecordIpType)
            members.set("PrivateDnsOnlyForInboundResolverEndpoint", privateDnsOnlyForInboundResolverEndpoint)
            members.set("PrivateDnsPreference", privateDnsPreference)
            members.set("PrivateDnsSpecifiedDomains", privateDnsSpecifiedDomains)
            fields = members
        }
    }

    /// The values of `DnsRecordIpType`.
    public struct DnsOptionsSpecificationDnsRecordIpType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
        /// `dualstack`
        public static var dualstack: Self { Self(rawValue: "dualstack") }
        /// `service-defined`
        public static var serviceDefined: Self { Self(rawValue: "service-defined") }
        /// `not-specified`
        public static var notSpecified: Self { Self(rawValue: "not-specified") }
    }

    /// The values of `PrivateDnsOnlyForInboundResolverEndpoint`.
    public struct DnsOptionsSpecificationPrivateDnsOnlyForInboundResolverEndpoint: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `OnlyInboundResolver`
        public static var onlyInboundResolver: Self { Self(rawValue: "OnlyInboundResolver") }
        /// `AllResolvers`
        public static var allResolvers: Self { Self(rawValue: "AllResolvers") }
        /// `NotSpecified`
        public static var notSpecified: Self { Self(rawValue: "NotSpecified") }
    }

    /// The values of `PrivateDnsPreference`.
    public struct DnsOptionsSpecificationPrivateDnsPreference: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `VERIFIED_DOMAINS_ONLY`
        public static var verifiedDomainsOnly: Self { Self(rawValue: "VERIFIED_DOMAINS_ONLY") }
        /// `ALL_DOMAINS`
        public static var allDomains: Self { Self(rawValue: "ALL_DOMAINS") }
        /// `VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS`
        public static var verifiedDomainsAndSpecifiedDomains: Self {
            Self(rawValue: "VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS")
        }
        /// `SPECIFIED_DOMAINS_ONLY`
        public static var specifiedDomainsOnly: Self { Self(rawValue: "SPECIFIED_DOMAINS_ONLY") }
    }

    /// The values of `IpAddressType`.
    public struct IpAddressType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ipv4`
        public static var ipv4: Self { Self(rawValue: "ipv4") }
        /// `ipv6`
        public static var ipv6: Self { Self(rawValue: "ipv6") }
        /// `dualstack`
        public static var dualstack: Self { Self(rawValue: "dualstack") }
        /// `not-specified`
        public static var notSpecified: Self { Self(rawValue: "not-specified") }
    }

    /// The values of `VpcEndpointType`.
    public struct VpcEndpointType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Interface`
        public static var interface: Self { Self(rawValue: "Interface") }
        /// `Gateway`
        public static var gateway: Self { Self(rawValue: "Gateway") }
        /// `GatewayLoadBalancer`
        public static var gatewayLoadBalancer: Self { Self(rawValue: "GatewayLoadBalancer") }
        /// `ServiceNetwork`
        public static var serviceNetwork: Self { Self(rawValue: "ServiceNetwork") }
        /// `Resource`
        public static var resource: Self { Self(rawValue: "Resource") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["DnsOptions/PrivateDnsPreference","DnsOptions/PrivateDnsSpecifiedDomains","ResourceConfigurationArn","ServiceName","ServiceNetworkArn","ServiceRegion","VpcEndpointType","VpcId"],"definitions":{"DnsOptionsSpecification":{"properties":{"DnsRecordIpType":{"enum":["ipv4","ipv6","dualstack","service-defined","not-specified"],"type":"string"},"PrivateDnsOnlyForInboundResolverEndpoint":{"enum":["OnlyInboundResolver","AllResolvers","NotSpecified"],"type":"string"},"PrivateDnsPreference":{"enum":["VERIFIED_DOMAINS_ONLY","ALL_DOMAINS","VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS","SPECIFIED_DOMAINS_ONLY"],"type":"string"},"PrivateDnsSpecifiedDomains":{"items":{"maxLength":255,"minLength":1,"type":"string"},"maxItems":10,"minItems":1,"type":"array"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"CreationTimestamp":{"type":"string"},"DnsEntries":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"DnsOptions":{"$ref":"#/definitions/DnsOptionsSpecification"},"Id":{"type":"string"},"IpAddressType":{"enum":["ipv4","ipv6","dualstack","not-specified"],"type":"string"},"NetworkInterfaceIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"type":"array"},"PolicyDocument":{"type":["string","object"]},"PrivateDnsEnabled":{"type":"boolean"},"ResourceConfigurationArn":{"type":"string"},"RouteTableIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"},"type":"array"},"SecurityGroupIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"},"ServiceName":{"type":"string"},"ServiceNetworkArn":{"type":"string"},"ServiceRegion":{"type":"string"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcEndpointType":{"enum":["Interface","Gateway","GatewayLoadBalancer","ServiceNetwork","Resource"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["CreationTimestamp","DnsEntries","Id","NetworkInterfaceIds"],"required":["VpcId"],"tagProperty":"Tags","traits":{"readyAttributes":["CreationTimestamp","DnsEntries","NetworkInterfaceIds"],"typicalSeconds":60}}"##
    }
}
