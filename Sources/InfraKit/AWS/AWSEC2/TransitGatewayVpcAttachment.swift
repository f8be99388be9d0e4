// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.TransitGatewayVpcAttachment {
    /// A transit gateway vpc attachment of EC2.
    ///
    /// A change of `SubnetIds`, `TransitGatewayId` or `VpcId` replaces it. Creates
    /// `AWS::EC2::TransitGatewayVpcAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - subnetIds: `SubnetIds`. A change replaces the resource.
    ///   - transitGatewayId: `TransitGatewayId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    ///   - addSubnetIds: `AddSubnetIds`.
    ///   - options: `Options`.
    ///   - removeSubnetIds: `RemoveSubnetIds`.
    public init(
        _ id: ConstructID,
        subnetIds: Input<[ID<EC2.Subnet>]>,
        transitGatewayId: Input<ID<EC2.TransitGateway>>,
        vpcId: Input<ID<EC2.VPC>>,
        addSubnetIds: Input<[ID<EC2.Subnet>]>? = nil,
        options: Options? = nil,
        removeSubnetIds: Input<[ID<EC2.Subnet>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SubnetIds", subnetIds)
        node.set("TransitGatewayId", transitGatewayId)
        node.set("VpcId", vpcId)
        node.set("AddSubnetIds", addSubnetIds)
        node.set("Options", options)
        node.set("RemoveSubnetIds", removeSubnetIds)
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

    /// The `Options` of a transit gateway vpc attachment.
    public struct Options: PropertyGroup {
        public let fields: Fields

        /// Makes the `Options` of its members.
        ///
        /// - Parameters:
        ///   - applianceModeSupport: `ApplianceModeSupport`.
        ///   - dnsSupport: `DnsSupport`.
        ///   - ipv6Support: `Ipv6Support`.
        ///   - securityGroupReferencingSupport: `SecurityGroupReferencingSupport`.
        public init(
            applianceModeSupport: OptionsApplianceModeSupport? = nil,
            dnsSupport: OptionsDnsSupport? = nil,
            ipv6Support: OptionsIpv6Support? = nil,
            securityGroupReferencingSupport: OptionsSecurityGroupReferencingSupport? = nil
        ) {
            var members = Fields()
            members.set("ApplianceModeSupport", applianceModeSupport)
            members.set("DnsSupport", dnsSupport)
            members.set("Ipv6Support", ipv6Support)
            members.set("SecurityGroupReferencingSupport", securityGroupReferencingSupport)
            fields = members
        }
    }

    /// The values of `ApplianceModeSupport`.
    public struct OptionsApplianceModeSupport: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// The values of `DnsSupport`.
    public struct OptionsDnsSupport: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// The values of `Ipv6Support`.
    public struct OptionsIpv6Support: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// The values of `SecurityGroupReferencingSupport`.
    public struct OptionsSecurityGroupReferencingSupport: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `disable`
        public static var disable: Self { Self(rawValue: "disable") }
        /// `enable`
        public static var enable: Self { Self(rawValue: "enable") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["SubnetIds","TransitGatewayId","VpcId"],"definitions":{"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AddSubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Id":{"type":"string"},"Options":{"properties":{"ApplianceModeSupport":{"enum":["disable","enable"],"type":"string"},"DnsSupport":{"enum":["disable","enable"],"type":"string"},"Ipv6Support":{"enum":["disable","enable"],"type":"string"},"SecurityGroupReferencingSupport":{"enum":["disable","enable"],"type":"string"}},"type":"object"},"RemoveSubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"SubnetIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"type":"array"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["Id"],"required":["SubnetIds","TransitGatewayId","VpcId"],"tagProperty":"Tags","traits":{"typicalSeconds":60},"writeOnly":["AddSubnetIds","RemoveSubnetIds"]}"##
    }
}
