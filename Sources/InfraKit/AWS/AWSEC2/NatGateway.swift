// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.NatGateway {
    /// A nat gateway of EC2.
    ///
    /// A change of `AllocationId`, `AvailabilityMode`, `ConnectivityType`, `PrivateIpAddress`,
    /// `SubnetId` or `VpcId` replaces it. Creates `AWS::EC2::NatGateway`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - allocationId: `AllocationId`. A change replaces the resource.
    ///   - availabilityMode: `AvailabilityMode`. A change replaces the resource.
    ///   - availabilityZoneAddresses: `AvailabilityZoneAddresses`.
    ///   - connectivityType: `ConnectivityType`. A change replaces the resource.
    ///   - maxDrainDurationSeconds: `MaxDrainDurationSeconds`.
    ///   - privateIpAddress: `PrivateIpAddress`. A change replaces the resource.
    ///   - secondaryAllocationIds: `SecondaryAllocationIds`.
    ///   - secondaryPrivateIpAddressCount: `SecondaryPrivateIpAddressCount`. From 1 to 31.
    ///   - secondaryPrivateIpAddresses: `SecondaryPrivateIpAddresses`.
    ///   - subnetId: `SubnetId`. A change replaces the resource.
    ///   - vpcId: `VpcId`. A change replaces the resource.
    public init(
        _ id: ConstructID,
        allocationId: Input<ID<EC2.EIP>>? = nil,
        availabilityMode: AvailabilityMode? = nil,
        availabilityZoneAddresses: [AvailabilityZoneAddress]? = nil,
        connectivityType: ConnectivityType? = nil,
        maxDrainDurationSeconds: Input<Int>? = nil,
        privateIpAddress: Input<String>? = nil,
        secondaryAllocationIds: Input<[ID<EC2.EIP>]>? = nil,
        secondaryPrivateIpAddressCount: Input<Int>? = nil,
        secondaryPrivateIpAddresses: Input<[String]>? = nil,
        subnetId: Input<ID<EC2.Subnet>>? = nil,
        vpcId: Input<ID<EC2.VPC>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AllocationId", allocationId)
        node.set("AvailabilityMode", availabilityMode)
        node.set("AvailabilityZoneAddresses", availabilityZoneAddresses)
        node.set("ConnectivityType", connectivityType)
        node.set("MaxDrainDurationSeconds", maxDrainDurationSeconds)
        node.set("PrivateIpAddress", privateIpAddress)
        node.set("SecondaryAllocationIds", secondaryAllocationIds)
        node.set("SecondaryPrivateIpAddressCount", secondaryPrivateIpAddressCount)
        node.set("SecondaryPrivateIpAddresses", secondaryPrivateIpAddresses)
        node.set("SubnetId", subnetId)
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

    /// `NatGatewayId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("NatGatewayId") }

    /// `AutoProvisionZones`, known after deploy.
    public var autoProvisionZones: Input<String> { node.attribute("AutoProvisionZones") }

    /// `AutoScalingIps`, known after deploy.
    public var autoScalingIps: Input<String> { node.attribute("AutoScalingIps") }

    /// `EniId`, known after deploy.
    public var eniId: Input<String> { node.attribute("EniId") }

    /// `RouteTableId`, known after deploy.
    public var routeTableId: Input<ID<EC2.RouteTable>> { node.attribute("RouteTableId") }

    /// The `AvailabilityZoneAddress` of a nat gateway.
    public struct AvailabilityZoneAddress: PropertyGroup {
        public let fields: Fields

        /// Makes the `AvailabilityZoneAddress` of its members.
        ///
        /// - Parameters:
        ///   - allocationIds: `AllocationIds`.
        ///   - availabilityZone: `AvailabilityZone`.
        ///   - availabilityZoneId: `AvailabilityZoneId`.
        public init(
            allocationIds: Input<[ID<EC2.EIP>]>,
            availabilityZone: Input<String>? = nil,
            availabilityZoneId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AllocationIds", allocationIds)
            members.set("AvailabilityZone", availabilityZone)
            members.set("AvailabilityZoneId", availabilityZoneId)
            fields = members
        }
    }

    /// The values of `AvailabilityMode`.
    public struct AvailabilityMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `regional`
        public static var regional: Self { Self(rawValue: "regional") }
        /// `zonal`
        public static var zonal: Self { Self(rawValue: "zonal") }
    }

    /// The values of `ConnectivityType`.
    public struct ConnectivityType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `private`
        public static var `private`: Self { Self(rawValue: "private") }
        /// `public`
        public static var `public`: Self { Self(rawValue: "public") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AllocationId","AvailabilityMode","ConnectivityType","PrivateIpAddress","SubnetId","VpcId"],"definitions":{"AvailabilityZoneAddress":{"properties":{"AllocationIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::EIP.Id"],"type":"string"},"type":"array"},"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"}},"required":["AllocationIds"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["NatGatewayId"],"properties":{"AllocationId":{"references":["AWS::EC2::EIP.Id"],"type":"string"},"AutoProvisionZones":{"type":"string"},"AutoScalingIps":{"type":"string"},"AvailabilityMode":{"enum":["regional","zonal"],"type":"string"},"AvailabilityZoneAddresses":{"insertionOrder":false,"items":{"$ref":"#/definitions/AvailabilityZoneAddress"},"type":"array"},"ConnectivityType":{"enum":["private","public"],"type":"string"},"EniId":{"type":"string"},"MaxDrainDurationSeconds":{"type":"integer"},"NatGatewayId":{"type":"string"},"PrivateIpAddress":{"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"},"SecondaryAllocationIds":{"items":{"references":["AWS::EC2::EIP.Id"],"type":"string"},"type":"array"},"SecondaryPrivateIpAddressCount":{"maximum":31,"minimum":1,"type":"integer"},"SecondaryPrivateIpAddresses":{"items":{"type":"string"},"type":"array"},"SubnetId":{"references":["AWS::EC2::Subnet.Id"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VpcId":{"references":["AWS::EC2::VPC.Id"],"type":"string"}},"readOnly":["AutoProvisionZones","AutoScalingIps","EniId","NatGatewayId","RouteTableId"],"tagProperty":"Tags","traits":{"readyAttributes":["AutoProvisionZones","AutoScalingIps"],"typicalSeconds":100},"writeOnly":["MaxDrainDurationSeconds"]}"##
    }
}
