// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.CapacityReservation {
    /// A capacity reservation of EC2.
    ///
    /// A change of `AvailabilityZone`, `AvailabilityZoneId`, `EbsOptimized`, `EphemeralStorage`,
    /// `InstancePlatform`, `InstanceType`, `OutPostArn`, `PlacementGroupArn`, `TagSpecifications`
    /// or `Tenancy` replaces it. Creates `AWS::EC2::CapacityReservation`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - instanceCount: `InstanceCount`.
    ///   - instancePlatform: `InstancePlatform`. A change replaces the resource.
    ///   - instanceType: `InstanceType`. A change replaces the resource.
    ///   - availabilityZone: `AvailabilityZone`. A change replaces the resource.
    ///   - availabilityZoneId: `AvailabilityZoneId`. A change replaces the resource.
    ///   - ebsOptimized: `EbsOptimized`. A change replaces the resource.
    ///   - endDate: `EndDate`.
    ///   - endDateType: `EndDateType`.
    ///   - ephemeralStorage: `EphemeralStorage`. A change replaces the resource.
    ///   - instanceMatchCriteria: `InstanceMatchCriteria`.
    ///   - outPostArn: `OutPostArn`. A change replaces the resource.
    ///   - placementGroupArn: `PlacementGroupArn`. A change replaces the resource.
    ///   - tagSpecifications: `TagSpecifications`. A change replaces the resource.
    ///   - tenancy: `Tenancy`. A change replaces the resource.
    ///   - unusedReservationBillingOwnerId: `UnusedReservationBillingOwnerId`.
    public init(
        _ id: ConstructID,
        instanceCount: Input<Int>,
        instancePlatform: InstancePlatform,
        instanceType: Input<String>,
        availabilityZone: Input<String>? = nil,
        availabilityZoneId: Input<String>? = nil,
        ebsOptimized: Input<Bool>? = nil,
        endDate: Input<String>? = nil,
        endDateType: EndDateType? = nil,
        ephemeralStorage: Input<Bool>? = nil,
        instanceMatchCriteria: InstanceMatchCriteria? = nil,
        outPostArn: Input<String>? = nil,
        placementGroupArn: Input<String>? = nil,
        tagSpecifications: [TagSpecification]? = nil,
        tenancy: Tenancy? = nil,
        unusedReservationBillingOwnerId: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("InstanceCount", instanceCount)
        node.set("InstancePlatform", instancePlatform)
        node.set("InstanceType", instanceType)
        node.set("AvailabilityZone", availabilityZone)
        node.set("AvailabilityZoneId", availabilityZoneId)
        node.set("EbsOptimized", ebsOptimized)
        node.set("EndDate", endDate)
        node.set("EndDateType", endDateType)
        node.set("EphemeralStorage", ephemeralStorage)
        node.set("InstanceMatchCriteria", instanceMatchCriteria)
        node.set("OutPostArn", outPostArn)
        node.set("PlacementGroupArn", placementGroupArn)
        node.set("TagSpecifications", tagSpecifications)
        node.set("Tenancy", tenancy)
        node.set("UnusedReservationBillingOwnerId", unusedReservationBillingOwnerId)
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

    /// `CapacityReservationArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("CapacityReservationArn") }

    /// `AvailableInstanceCount`, known after deploy.
    public var availableInstanceCount: Input<Int> { node.attribute("AvailableInstanceCount") }

    /// `CapacityAllocationSet`, known after deploy.
    public var capacityAllocationSet: Input<Document> { node.attribute("CapacityAllocationSet") }

    /// `CapacityReservationFleetId`, known after deploy.
    public var capacityReservationFleetId: Input<ID<EC2.CapacityReservationFleet>> {
        node.attribute("CapacityReservationFleetId")
    }

    /// `CommitmentInfo.CommitmentEndDate`, known after deploy.
    public var commitmentInfoCommitmentEndDate: Input<String> {
        node.attribute("CommitmentInfo.CommitmentEndDate")
    }

    /// `CommitmentInfo.CommittedInstanceCount`, known after deploy.
    public var commitmentInfoCommittedInstanceCount: Input<Int> {
        node.attribute("CommitmentInfo.CommittedInstanceCount")
    }

    /// `CreateDate`, known after deploy.
    public var createDate: Input<String> { node.attribute("CreateDate") }

    /// `DeliveryPreference`, known after deploy.
    public var deliveryPreference: Input<String> { node.attribute("DeliveryPreference") }

    /// `OwnerId`, known after deploy.
    public var ownerId: Input<String> { node.attribute("OwnerId") }

    /// `ReservationType`, known after deploy.
    public var reservationType: Input<String> { node.attribute("ReservationType") }

    /// `StartDate`, known after deploy.
    public var startDate: Input<String> { node.attribute("StartDate") }

    /// `State`, known after deploy.
    public var state: Input<String> { node.attribute("State") }

    /// `TotalInstanceCount`, known after deploy.
    public var totalInstanceCount: Input<Int> { node.attribute("TotalInstanceCount") }

    /// The `Tag` of a capacity reservation.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
        public init(
            key: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `TagSpecification` of a capacity reservation.
    public struct TagSpecification: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagSpecification` of its members.
        ///
        /// - Parameters:
        ///   - resourceType: `ResourceType`.
        ///   - tags: `Tags`.
        public init(
            resourceType: TagSpecificationResourceType? = nil,
            tags: [Tag]? = nil
        ) {
            var members = Fields()
            members.set("ResourceType", resourceType)
            members.set("Tags", tags)
            fields = members
        }
    }

    /// The values of `EndDateType`.
    public struct EndDateType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `limited`
        public static var limited: Self { Self(rawValue: "limited") }
        /// `unlimited`
        public static var unlimited: Self { Self(rawValue: "unlimited") }
    }

    /// The values of `InstanceMatchCriteria`.
    public struct InstanceMatchCriteria: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `open`
        public static var `open`: Self { Self(rawValue: "open") }
        /// `targeted`
        public static var targeted: Self { Self(rawValue: "targeted") }
    }

    /// The values of `InstancePlatform`.
    public struct InstancePlatform: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Linux with SQL Server Enterprise`
        public static var linuxWithSqlServerEnterprise: Self {
            Self(rawValue: "Linux with SQL Server Enterprise")
        }
        /// `Linux with SQL Server Standard`
        public static var linuxWithSqlServerStandard: Self {
            Self(rawValue: "Linux with SQL Server Standard")
        }
        /// `Linux with SQL Server Web`
        public static var linuxWithSqlServerWeb: Self {
            Self(rawValue: "Linux with SQL Server Web")
        }
        /// `Linux/UNIX`
        public static var linuxUnix: Self { Self(rawValue: "Linux/UNIX") }
        /// `RHEL with HA`
        public static var rhelWithHa: Self { Self(rawValue: "RHEL with HA") }
        /// `RHEL with HA and SQL Server Enterprise`
        public static var rhelWithHaAndSqlServerEnterprise: Self {
            Self(rawValue: "RHEL with HA and SQL Server Enterprise")
        }
        /// `RHEL with HA and SQL Server Standard`
        public static var rhelWithHaAndSqlServerStandard: Self {
            Self(rawValue: "RHEL with HA and SQL Server Standard")
        }
        /// `RHEL with SQL Server Enterprise`
        public static var rhelWithSqlServerEnterprise: Self {
            Self(rawValue: "RHEL with SQL Server Enterprise")
        }
        /// `RHEL with SQL Server Standard`
        public static var rhelWithSqlServerStandard: Self {
            Self(rawValue: "RHEL with SQL Server Standard")
        }
        /// `RHEL with SQL Server Web`
        public static var rhelWithSqlServerWeb: Self { Self(rawValue: "RHEL with SQL Server Web") }
        /// `Red Hat Enterprise Linux`
        public static var redHatEnterpriseLinux: Self { Self(rawValue: "Red Hat Enterprise Linux") }
        /// `SUSE Linux`
        public static var suseLinux: Self { Self(rawValue: "SUSE Linux") }
        /// `Ubuntu Pro`
        public static var ubuntuPro: Self { Self(rawValue: "Ubuntu Pro") }
        /// `Windows`
        public static var windows: Self { Self(rawValue: "Windows") }
        /// `Windows with SQL Server`
        public static var windowsWithSqlServer: Self { Self(rawValue: "Windows with SQL Server") }
        /// `Windows with SQL Server Enterprise`
        public static var windowsWithSqlServerEnterprise: Self {
            Self(rawValue: "Windows with SQL Server Enterprise")
        }
        /// `Windows with SQL Server Standard`
        public static var windowsWithSqlServerStandard: Self {
            Self(rawValue: "Windows with SQL Server Standard")
        }
        /// `Windows with SQL Server Web`
        public static var windowsWithSqlServerWeb: Self {
            Self(rawValue: "Windows with SQL Server Web")
        }
    }

    /// The values of `ResourceType`.
    public struct TagSpecificationResourceType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `capacity-block`
        public static var capacityBlock: Self { Self(rawValue: "capacity-block") }
        /// `capacity-manager-data-export`
        public static var capacityManagerDataExport: Self {
            Self(rawValue: "capacity-manager-data-export")
        }
        /// `capacity-reservation`
        public static var capacityReservation: Self { Self(rawValue: "capacity-reservation") }
        /// `capacity-reservation-fleet`
        public static var capacityReservationFleet: Self {
            Self(rawValue: "capacity-reservation-fleet")
        }
        /// `carrier-gateway`
        public static var carrierGateway: Self { Self(rawValue: "carrier-gateway") }
        /// `client-vpn-endpoint`
        public static var clientVpnEndpoint: Self { Self(rawValue: "client-vpn-endpoint") }
        /// `coip-pool`
        public static var coipPool: Self { Self(rawValue: "coip-pool") }
        /// `customer-gateway`
        public static var customerGateway: Self { Self(rawValue: "customer-gateway") }
        /// `declarative-policies-report`
        public static var declarativePoliciesReport: Self {
            Self(rawValue: "declarative-policies-report")
        }
        /// `dedicated-host`
        public static var dedicatedHost: Self { Self(rawValue: "dedicated-host") }
        /// `dhcp-options`
        public static var dhcpOptions: Self { Self(rawValue: "dhcp-options") }
        /// `egress-only-internet-gateway`
        public static var egressOnlyInternetGateway: Self {
            Self(rawValue: "egress-only-internet-gateway")
        }
        /// `elastic-gpu`
        public static var elasticGpu: Self { Self(rawValue: "elastic-gpu") }
        /// `elastic-ip`
        public static var elasticIp: Self { Self(rawValue: "elastic-ip") }
        /// `export-image-task`
        public static var exportImageTask: Self { Self(rawValue: "export-image-task") }
        /// `export-instance-task`
        public static var exportInstanceTask: Self { Self(rawValue: "export-instance-task") }
        /// `fleet`
        public static var fleet: Self { Self(rawValue: "fleet") }
        /// `fpga-image`
        public static var fpgaImage: Self { Self(rawValue: "fpga-image") }
        /// `host-reservation`
        public static var hostReservation: Self { Self(rawValue: "host-reservation") }
        /// `image`
        public static var image: Self { Self(rawValue: "image") }
        /// `image-usage-report`
        public static var imageUsageReport: Self { Self(rawValue: "image-usage-report") }
        /// `import-image-task`
        public static var importImageTask: Self { Self(rawValue: "import-image-task") }
        /// `import-snapshot-task`
        public static var importSnapshotTask: Self { Self(rawValue: "import-snapshot-task") }
        /// `instance`
        public static var instance: Self { Self(rawValue: "instance") }
        /// `instance-connect-endpoint`
        public static var instanceConnectEndpoint: Self {
            Self(rawValue: "instance-connect-endpoint")
        }
        /// `instance-event-window`
        public static var instanceEventWindow: Self { Self(rawValue: "instance-event-window") }
        /// `internet-gateway`
        public static var internetGateway: Self { Self(rawValue: "internet-gateway") }
        /// `ipam`
        public static var ipam: Self { Self(rawValue: "ipam") }
        /// `ipam-external-resource-verification-token`
        public static var ipamExternalResourceVerificationToken: Self {
            Self(rawValue: "ipam-external-resource-verification-token")
        }
        /// `ipam-policy`
        public static var ipamPolicy: Self { Self(rawValue: "ipam-policy") }
        /// `ipam-pool`
        public static var ipamPool: Self { Self(rawValue: "ipam-pool") }
        /// `ipam-prefix-list-resolver`
        public static var ipamPrefixListResolver: Self {
            Self(rawValue: "ipam-prefix-list-resolver")
        }
        /// `ipam-prefix-list-resolver-target`
        public static var ipamPrefixListResolverTarget: Self {
            Self(rawValue: "ipam-prefix-list-resolver-target")
        }
        /// `ipam-resource-discovery`
        public static var ipamResourceDiscovery: Self { Self(rawValue: "ipam-resource-discovery") }
        /// `ipam-resource-discovery-association`
        public static var ipamResourceDiscoveryAssociation: Self {
            Self(rawValue: "ipam-resource-discovery-association")
        }
        /// `ipam-scope`
        public static var ipamScope: Self { Self(rawValue: "ipam-scope") }
        /// `ipv4pool-ec2`
        public static var ipv4poolEc2: Self { Self(rawValue: "ipv4pool-ec2") }
        /// `ipv6pool-ec2`
        public static var ipv6poolEc2: Self { Self(rawValue: "ipv6pool-ec2") }
        /// `key-pair`
        public static var keyPair: Self { Self(rawValue: "key-pair") }
        /// `launch-template`
        public static var launchTemplate: Self { Self(rawValue: "launch-template") }
        /// `local-gateway`
        public static var localGateway: Self { Self(rawValue: "local-gateway") }
        /// `local-gateway-route-table`
        public static var localGatewayRouteTable: Self {
            Self(rawValue: "local-gateway-route-table")
        }
        /// `local-gateway-route-table-virtual-interface-group-association`
        public static var localGatewayRouteTableVirtualInterfaceGroupAssociation: Self {
            Self(rawValue: "local-gateway-route-table-virtual-interface-group-association")
        }
        /// `local-gateway-route-table-vpc-association`
        public static var localGatewayRouteTableVpcAssociation: Self {
            Self(rawValue: "local-gateway-route-table-vpc-association")
        }
        /// `local-gateway-virtual-interface`
        public static var localGatewayVirtualInterface: Self {
            Self(rawValue: "local-gateway-virtual-interface")
        }
        /// `local-gateway-virtual-interface-group`
        public static var localGatewayVirtualInterfaceGroup: Self {
            Self(rawValue: "local-gateway-virtual-interface-group")
        }
        /// `mac-modification-task`
        public static var macModificationTask: Self { Self(rawValue: "mac-modification-task") }
        /// `natgateway`
        public static var natgateway: Self { Self(rawValue: "natgateway") }
        /// `network-acl`
        public static var networkAcl: Self { Self(rawValue: "network-acl") }
        /// `network-insights-access-scope`
        public static var networkInsightsAccessScope: Self {
            Self(rawValue: "network-insights-access-scope")
        }
        /// `network-insights-access-scope-analysis`
        public static var networkInsightsAccessScopeAnalysis: Self {
            Self(rawValue: "network-insights-access-scope-analysis")
        }
        /// `network-insights-analysis`
        public static var networkInsightsAnalysis: Self {
            Self(rawValue: "network-insights-analysis")
        }
        /// `network-insights-path`
        public static var networkInsightsPath: Self { Self(rawValue: "network-insights-path") }
        /// `network-interface`
        public static var networkInterface: Self { Self(rawValue: "network-interface") }
        /// `outpost-lag`
        public static var outpostLag: Self { Self(rawValue: "outpost-lag") }
        /// `placement-group`
        public static var placementGroup: Self { Self(rawValue: "placement-group") }
        /// `prefix-list`
        public static var prefixList: Self { Self(rawValue: "prefix-list") }
        /// `replace-root-volume-task`
        public static var replaceRootVolumeTask: Self { Self(rawValue: "replace-root-volume-task") }
        /// `reserved-instances`
        public static var reservedInstances: Self { Self(rawValue: "reserved-instances") }
        /// `route-server`
        public static var routeServer: Self { Self(rawValue: "route-server") }
        /// `route-server-endpoint`
        public static var routeServerEndpoint: Self { Self(rawValue: "route-server-endpoint") }
        /// `route-server-peer`
        public static var routeServerPeer: Self { Self(rawValue: "route-server-peer") }
        /// `route-table`
        public static var routeTable: Self { Self(rawValue: "route-table") }
        /// `secondary-interface`
        public static var secondaryInterface: Self { Self(rawValue: "secondary-interface") }
        /// `secondary-network`
        public static var secondaryNetwork: Self { Self(rawValue: "secondary-network") }
        /// `secondary-subnet`
        public static var secondarySubnet: Self { Self(rawValue: "secondary-subnet") }
        /// `security-group`
        public static var securityGroup: Self { Self(rawValue: "security-group") }
        /// `security-group-rule`
        public static var securityGroupRule: Self { Self(rawValue: "security-group-rule") }
        /// `service-link-virtual-interface`
        public static var serviceLinkVirtualInterface: Self {
            Self(rawValue: "service-link-virtual-interface")
        }
        /// `snapshot`
        public static var snapshot: Self { Self(rawValue: "snapshot") }
        /// `spot-fleet-request`
        public static var spotFleetRequest: Self { Self(rawValue: "spot-fleet-request") }
        /// `spot-instances-request`
        public static var spotInstancesRequest: Self { Self(rawValue: "spot-instances-request") }
        /// `subnet`
        public static var subnet: Self { Self(rawValue: "subnet") }
        /// `subnet-cidr-reservation`
        public static var subnetCidrReservation: Self { Self(rawValue: "subnet-cidr-reservation") }
        /// `traffic-mirror-filter`
        public static var trafficMirrorFilter: Self { Self(rawValue: "traffic-mirror-filter") }
        /// `traffic-mirror-filter-rule`
        public static var trafficMirrorFilterRule: Self {
            Self(rawValue: "traffic-mirror-filter-rule")
        }
        /// `traffic-mirror-session`
        public static var trafficMirrorSession: Self { Self(rawValue: "traffic-mirror-session") }
        /// `traffic-mirror-target`
        public static var trafficMirrorTarget: Self { Self(rawValue: "traffic-mirror-target") }
        /// `transit-gateway`
        public static var transitGateway: Self { Self(rawValue: "transit-gateway") }
        /// `transit-gateway-attachment`
        public static var transitGatewayAttachment: Self {
            Self(rawValue: "transit-gateway-attachment")
        }
        /// `transit-gateway-connect-peer`
        public static var transitGatewayConnectPeer: Self {
            Self(rawValue: "transit-gateway-connect-peer")
        }
        /// `transit-gateway-metering-policy`
        public static var transitGatewayMeteringPolicy: Self {
            Self(rawValue: "transit-gateway-metering-policy")
        }
        /// `transit-gateway-multicast-domain`
        public static var transitGatewayMulticastDomain: Self {
            Self(rawValue: "transit-gateway-multicast-domain")
        }
        /// `transit-gateway-policy-table`
        public static var transitGatewayPolicyTable: Self {
            Self(rawValue: "transit-gateway-policy-table")
        }
        /// `transit-gateway-route-table`
        public static var transitGatewayRouteTable: Self {
            Self(rawValue: "transit-gateway-route-table")
        }
        /// `transit-gateway-route-table-announcement`
        public static var transitGatewayRouteTableAnnouncement: Self {
            Self(rawValue: "transit-gateway-route-table-announcement")
        }
        /// `verified-access-endpoint`
        public static var verifiedAccessEndpoint: Self {
            Self(rawValue: "verified-access-endpoint")
        }
        /// `verified-access-endpoint-target`
        public static var verifiedAccessEndpointTarget: Self {
            Self(rawValue: "verified-access-endpoint-target")
        }
        /// `verified-access-group`
        public static var verifiedAccessGroup: Self { Self(rawValue: "verified-access-group") }
        /// `verified-access-instance`
        public static var verifiedAccessInstance: Self {
            Self(rawValue: "verified-access-instance")
        }
        /// `verified-access-policy`
        public static var verifiedAccessPolicy: Self { Self(rawValue: "verified-access-policy") }
        /// `verified-access-trust-provider`
        public static var verifiedAccessTrustProvider: Self {
            Self(rawValue: "verified-access-trust-provider")
        }
        /// `volume`
        public static var volume: Self { Self(rawValue: "volume") }
        /// `vpc`
        public static var vpc: Self { Self(rawValue: "vpc") }
        /// `vpc-block-public-access-exclusion`
        public static var vpcBlockPublicAccessExclusion: Self {
            Self(rawValue: "vpc-block-public-access-exclusion")
        }
        /// `vpc-encryption-control`
        public static var vpcEncryptionControl: Self { Self(rawValue: "vpc-encryption-control") }
        /// `vpc-endpoint`
        public static var vpcEndpoint: Self { Self(rawValue: "vpc-endpoint") }
        /// `vpc-endpoint-connection`
        public static var vpcEndpointConnection: Self { Self(rawValue: "vpc-endpoint-connection") }
        /// `vpc-endpoint-connection-device-type`
        public static var vpcEndpointConnectionDeviceType: Self {
            Self(rawValue: "vpc-endpoint-connection-device-type")
        }
        /// `vpc-endpoint-service`
        public static var vpcEndpointService: Self { Self(rawValue: "vpc-endpoint-service") }
        /// `vpc-endpoint-service-permission`
        public static var vpcEndpointServicePermission: Self {
            Self(rawValue: "vpc-endpoint-service-permission")
        }
        /// `vpc-flow-log`
        public static var vpcFlowLog: Self { Self(rawValue: "vpc-flow-log") }
        /// `vpc-peering-connection`
        public static var vpcPeeringConnection: Self { Self(rawValue: "vpc-peering-connection") }
        /// `vpn-concentrator`
        public static var vpnConcentrator: Self { Self(rawValue: "vpn-concentrator") }
        /// `vpn-connection`
        public static var vpnConnection: Self { Self(rawValue: "vpn-connection") }
        /// `vpn-connection-device-type`
        public static var vpnConnectionDeviceType: Self {
            Self(rawValue: "vpn-connection-device-type")
        }
        /// `vpn-gateway`
        public static var vpnGateway: Self { Self(rawValue: "vpn-gateway") }
    }

    /// The values of `Tenancy`.
    public struct Tenancy: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `dedicated`
        public static var dedicated: Self { Self(rawValue: "dedicated") }
        /// `default`
        public static var `default`: Self { Self(rawValue: "default") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AvailabilityZone","AvailabilityZoneId","EbsOptimized","EphemeralStorage","InstancePlatform","InstanceType","OutPostArn","PlacementGroupArn","TagSpecifications","Tenancy"],"definitions":{"CapacityAllocation":{"properties":{"AllocationType":{"type":"string"},"Count":{"type":"integer"}},"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TagSpecification":{"properties":{"ResourceType":{"enum":["capacity-block","capacity-manager-data-export","capacity-reservation","capacity-reservation-fleet","carrier-gateway","client-vpn-endpoint","coip-pool","customer-gateway","declarative-policies-report","dedicated-host","dhcp-options","egress-only-internet-gateway","elastic-gpu","elastic-ip","export-image-task","export-instance-task","fleet","fpga-image","host-reservation","image","image-usage-report","import-image-task","import-snapshot-task","instance","instance-connect-endpoint","instance-event-window","internet-gateway","ipam","ipam-external-resource-verification-token","ipam-policy","ipam-pool","ipam-prefix-list-resolver","ipam-prefix-list-resolver-target","ipam-resource-discovery","ipam-resource-discovery-association","ipam-scope","ipv4pool-ec2","ipv6pool-ec2","key-pair","launch-template","local-gateway","local-gateway-route-table","local-gateway-route-table-virtual-interface-group-association","local-gateway-route-table-vpc-association","local-gateway-virtual-interface","local-gateway-virtual-interface-group","mac-modification-task","natgateway","network-acl","network-insights-access-scope","network-insights-access-scope-analysis","network-insights-analysis","network-insights-path","network-interface","outpost-lag","placement-group","prefix-list","replace-root-volume-task","reserved-instances","route-server","route-server-endpoint","route-server-peer","route-table","secondary-interface","secondary-network","secondary-subnet","security-group","security-group-rule","service-link-virtual-interface","snapshot","spot-fleet-request","spot-instances-request","subnet","subnet-cidr-reservation","traffic-mirror-filter","traffic-mirror-filter-rule","traffic-mirror-session","traffic-mirror-target","transit-gateway","transit-gateway-attachment","transit-gateway-connect-peer","transit-gateway-metering-policy","transit-gateway-multicast-domain","transit-gateway-policy-table","transit-gateway-route-table","transit-gateway-route-table-announcement","verified-access-endpoint","verified-access-endpoint-target","verified-access-group","verified-access-instance","verified-access-policy","verified-access-trust-provider","volume","vpc","vpc-block-public-access-exclusion","vpc-encryption-control","vpc-endpoint","vpc-endpoint-connection","vpc-endpoint-connection-device-type","vpc-endpoint-service","vpc-endpoint-service-permission","vpc-flow-log","vpc-peering-connection","vpn-concentrator","vpn-connection","vpn-connection-device-type","vpn-gateway"],"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"}},"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AvailabilityZone":{"type":"string"},"AvailabilityZoneId":{"type":"string"},"AvailableInstanceCount":{"type":"integer"},"CapacityAllocationSet":{"insertionOrder":false,"items":{"$ref":"#/definitions/CapacityAllocation"},"type":"array"},"CapacityReservationArn":{"type":"string"},"CapacityReservationFleetId":{"references":["AWS::EC2::CapacityReservationFleet.Id"],"type":"string"},"CommitmentInfo":{"properties":{"CommitmentEndDate":{"type":"string"},"CommittedInstanceCount":{"type":"integer"}},"type":"object"},"CreateDate":{"type":"string"},"DeliveryPreference":{"enum":["fixed","incremental"],"type":"string"},"EbsOptimized":{"type":"boolean"},"EndDate":{"type":"string"},"EndDateType":{"enum":["limited","unlimited"],"type":"string"},"EphemeralStorage":{"type":"boolean"},"Id":{"type":"string"},"InstanceCount":{"type":"integer"},"InstanceMatchCriteria":{"enum":["open","targeted"],"type":"string"},"InstancePlatform":{"enum":["Linux with SQL Server Enterprise","Linux with SQL Server Standard","Linux with SQL Server Web","Linux/UNIX","RHEL with HA","RHEL with HA and SQL Server Enterprise","RHEL with HA and SQL Server Standard","RHEL with SQL Server Enterprise","RHEL with SQL Server Standard","RHEL with SQL Server Web","Red Hat Enterprise Linux","SUSE Linux","Ubuntu Pro","Windows","Windows with SQL Server","Windows with SQL Server Enterprise","Windows with SQL Server Standard","Windows with SQL Server Web"],"type":"string"},"InstanceType":{"type":"string"},"OutPostArn":{"pattern":"^arn:aws([a-z-]+)?:outposts:[a-z\\d-]+:\\d{12}:outpost/op-[a-f0-9]{17}$","type":"string"},"OwnerId":{"type":"string"},"PlacementGroupArn":{"pattern":"^arn:aws([a-z-]+)?:ec2:[a-z\\d-]+:\\d{12}:placement-group/^.{1,255}$","type":"string"},"ReservationType":{"type":"string"},"StartDate":{"type":"string"},"State":{"type":"string"},"TagSpecifications":{"insertionOrder":false,"items":{"$ref":"#/definitions/TagSpecification"},"type":"array"},"Tenancy":{"enum":["dedicated","default"],"type":"string"},"TotalInstanceCount":{"type":"integer"},"UnusedReservationBillingOwnerId":{"type":"string"}},"readOnly":["AvailableInstanceCount","CapacityAllocationSet","CapacityReservationArn","CapacityReservationFleetId","CommitmentInfo","CreateDate","DeliveryPreference","Id","OwnerId","ReservationType","StartDate","State","TotalInstanceCount"],"required":["InstanceCount","InstancePlatform","InstanceType"],"writeOnly":["UnusedReservationBillingOwnerId"]}"##
    }
}
