// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of EC2.
public enum EC2 {}

extension EC2 {
    /// A capacity manager data export of EC2. Creates `AWS::EC2::CapacityManagerDataExport`.
    public struct CapacityManagerDataExport: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::CapacityManagerDataExport" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A capacity reservation of EC2. Creates `AWS::EC2::CapacityReservation`.
    public struct CapacityReservation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::CapacityReservation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A capacity reservation fleet of EC2. Creates `AWS::EC2::CapacityReservationFleet`.
    public struct CapacityReservationFleet: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::CapacityReservationFleet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A carrier gateway of EC2. Creates `AWS::EC2::CarrierGateway`.
    public struct CarrierGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::CarrierGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A client vpn authorization rule of EC2. Creates `AWS::EC2::ClientVpnAuthorizationRule`.
    public struct ClientVpnAuthorizationRule: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::ClientVpnAuthorizationRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A client vpn endpoint of EC2. Creates `AWS::EC2::ClientVpnEndpoint`.
    public struct ClientVpnEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::ClientVpnEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A client vpn route of EC2. Creates `AWS::EC2::ClientVpnRoute`.
    public struct ClientVpnRoute: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::ClientVpnRoute" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A client vpn target network association of EC2. Creates
    /// `AWS::EC2::ClientVpnTargetNetworkAssociation`.
    public struct ClientVpnTargetNetworkAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::ClientVpnTargetNetworkAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A customer gateway of EC2. Creates `AWS::EC2::CustomerGateway`.
    public struct CustomerGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::CustomerGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DHCP options of EC2. Creates `AWS::EC2::DHCPOptions`.
    public struct DHCPOptions: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::DHCPOptions" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An EC2 fleet of EC2. Creates `AWS::EC2::EC2Fleet`.
    public struct EC2Fleet: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::EC2Fleet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An EIP of EC2. Creates `AWS::EC2::EIP`.
    public struct EIP: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::EIP" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An EIP association of EC2. Creates `AWS::EC2::EIPAssociation`.
    public struct EIPAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::EIPAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An egress only internet gateway of EC2. Creates `AWS::EC2::EgressOnlyInternetGateway`.
    public struct EgressOnlyInternetGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::EgressOnlyInternetGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An enclave certificate iam role association of EC2. Creates
    /// `AWS::EC2::EnclaveCertificateIamRoleAssociation`.
    public struct EnclaveCertificateIamRoleAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::EnclaveCertificateIamRoleAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A flow log of EC2. Creates `AWS::EC2::FlowLog`.
    public struct FlowLog: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::FlowLog" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A gateway route table association of EC2. Creates `AWS::EC2::GatewayRouteTableAssociation`.
    public struct GatewayRouteTableAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::GatewayRouteTableAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A host of EC2. Creates `AWS::EC2::Host`.
    public struct Host: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::Host" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM of EC2. Creates `AWS::EC2::IPAM`.
    public struct IPAM: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAM" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM allocation of EC2. Creates `AWS::EC2::IPAMAllocation`.
    public struct IPAMAllocation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMAllocation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM pool of EC2. Creates `AWS::EC2::IPAMPool`.
    public struct IPAMPool: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMPool" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM pool cidr of EC2. Creates `AWS::EC2::IPAMPoolCidr`.
    public struct IPAMPoolCidr: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMPoolCidr" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM prefix list resolver of EC2. Creates `AWS::EC2::IPAMPrefixListResolver`.
    public struct IPAMPrefixListResolver: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMPrefixListResolver" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM prefix list resolver target of EC2. Creates
    /// `AWS::EC2::IPAMPrefixListResolverTarget`.
    public struct IPAMPrefixListResolverTarget: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMPrefixListResolverTarget" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM resource discovery of EC2. Creates `AWS::EC2::IPAMResourceDiscovery`.
    public struct IPAMResourceDiscovery: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMResourceDiscovery" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM resource discovery association of EC2. Creates
    /// `AWS::EC2::IPAMResourceDiscoveryAssociation`.
    public struct IPAMResourceDiscoveryAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMResourceDiscoveryAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IPAM scope of EC2. Creates `AWS::EC2::IPAMScope`.
    public struct IPAMScope: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IPAMScope" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An instance of EC2. Creates `AWS::EC2::Instance`.
    public struct Instance: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::Instance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An instance connect endpoint of EC2. Creates `AWS::EC2::InstanceConnectEndpoint`.
    public struct InstanceConnectEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::InstanceConnectEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An internet gateway of EC2. Creates `AWS::EC2::InternetGateway`.
    public struct InternetGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::InternetGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An ip pool route table association of EC2. Creates `AWS::EC2::IpPoolRouteTableAssociation`.
    public struct IpPoolRouteTableAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::IpPoolRouteTableAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A key pair of EC2. Creates `AWS::EC2::KeyPair`.
    public struct KeyPair: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::KeyPair" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A launch template of EC2. Creates `AWS::EC2::LaunchTemplate`.
    public struct LaunchTemplate: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LaunchTemplate" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway route of EC2. Creates `AWS::EC2::LocalGatewayRoute`.
    public struct LocalGatewayRoute: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayRoute" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway route table of EC2. Creates `AWS::EC2::LocalGatewayRouteTable`.
    public struct LocalGatewayRouteTable: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayRouteTable" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway route table VPC association of EC2. Creates
    /// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
    public struct LocalGatewayRouteTableVPCAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayRouteTableVPCAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway route table virtual interface group association of EC2. Creates
    /// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
    public struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway virtual interface of EC2. Creates `AWS::EC2::LocalGatewayVirtualInterface`.
    public struct LocalGatewayVirtualInterface: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayVirtualInterface" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A local gateway virtual interface group of EC2. Creates
    /// `AWS::EC2::LocalGatewayVirtualInterfaceGroup`.
    public struct LocalGatewayVirtualInterfaceGroup: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::LocalGatewayVirtualInterfaceGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A nat gateway of EC2. Creates `AWS::EC2::NatGateway`.
    public struct NatGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NatGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network acl of EC2. Creates `AWS::EC2::NetworkAcl`.
    public struct NetworkAcl: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkAcl" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network acl entry of EC2. Creates `AWS::EC2::NetworkAclEntry`.
    public struct NetworkAclEntry: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkAclEntry" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network insights access scope of EC2. Creates `AWS::EC2::NetworkInsightsAccessScope`.
    public struct NetworkInsightsAccessScope: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInsightsAccessScope" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network insights access scope analysis of EC2. Creates
    /// `AWS::EC2::NetworkInsightsAccessScopeAnalysis`.
    public struct NetworkInsightsAccessScopeAnalysis: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInsightsAccessScopeAnalysis" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network insights analysis of EC2. Creates `AWS::EC2::NetworkInsightsAnalysis`.
    public struct NetworkInsightsAnalysis: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInsightsAnalysis" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network insights path of EC2. Creates `AWS::EC2::NetworkInsightsPath`.
    public struct NetworkInsightsPath: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInsightsPath" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network interface of EC2. Creates `AWS::EC2::NetworkInterface`.
    public struct NetworkInterface: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInterface" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network interface attachment of EC2. Creates `AWS::EC2::NetworkInterfaceAttachment`.
    public struct NetworkInterfaceAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInterfaceAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network interface permission of EC2. Creates `AWS::EC2::NetworkInterfacePermission`.
    public struct NetworkInterfacePermission: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkInterfacePermission" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A network performance metric subscription of EC2. Creates
    /// `AWS::EC2::NetworkPerformanceMetricSubscription`.
    public struct NetworkPerformanceMetricSubscription: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::NetworkPerformanceMetricSubscription" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A placement group of EC2. Creates `AWS::EC2::PlacementGroup`.
    public struct PlacementGroup: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::PlacementGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A prefix list of EC2. Creates `AWS::EC2::PrefixList`.
    public struct PrefixList: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::PrefixList" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route of EC2. Creates `AWS::EC2::Route`.
    public struct Route: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::Route" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route server of EC2. Creates `AWS::EC2::RouteServer`.
    public struct RouteServer: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteServer" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route server association of EC2. Creates `AWS::EC2::RouteServerAssociation`.
    public struct RouteServerAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteServerAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route server endpoint of EC2. Creates `AWS::EC2::RouteServerEndpoint`.
    public struct RouteServerEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteServerEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route server peer of EC2. Creates `AWS::EC2::RouteServerPeer`.
    public struct RouteServerPeer: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteServerPeer" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route server propagation of EC2. Creates `AWS::EC2::RouteServerPropagation`.
    public struct RouteServerPropagation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteServerPropagation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A route table of EC2. Creates `AWS::EC2::RouteTable`.
    public struct RouteTable: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::RouteTable" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group of EC2. Creates `AWS::EC2::SecurityGroup`.
    public struct SecurityGroup: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SecurityGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group egress of EC2. Creates `AWS::EC2::SecurityGroupEgress`.
    public struct SecurityGroupEgress: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SecurityGroupEgress" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group ingress of EC2. Creates `AWS::EC2::SecurityGroupIngress`.
    public struct SecurityGroupIngress: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SecurityGroupIngress" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group vpc association of EC2. Creates `AWS::EC2::SecurityGroupVpcAssociation`.
    public struct SecurityGroupVpcAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SecurityGroupVpcAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A snapshot block public access of EC2. Creates `AWS::EC2::SnapshotBlockPublicAccess`.
    public struct SnapshotBlockPublicAccess: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SnapshotBlockPublicAccess" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A spot fleet of EC2. Creates `AWS::EC2::SpotFleet`.
    public struct SpotFleet: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SpotFleet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A sql ha standby detected instance of EC2. Creates `AWS::EC2::SqlHaStandbyDetectedInstance`.
    public struct SqlHaStandbyDetectedInstance: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SqlHaStandbyDetectedInstance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subnet of EC2. Creates `AWS::EC2::Subnet`.
    public struct Subnet: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::Subnet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subnet cidr block of EC2. Creates `AWS::EC2::SubnetCidrBlock`.
    public struct SubnetCidrBlock: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SubnetCidrBlock" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subnet network acl association of EC2. Creates `AWS::EC2::SubnetNetworkAclAssociation`.
    public struct SubnetNetworkAclAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SubnetNetworkAclAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subnet route table association of EC2. Creates `AWS::EC2::SubnetRouteTableAssociation`.
    public struct SubnetRouteTableAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::SubnetRouteTableAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A traffic mirror filter of EC2. Creates `AWS::EC2::TrafficMirrorFilter`.
    public struct TrafficMirrorFilter: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TrafficMirrorFilter" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A traffic mirror filter rule of EC2. Creates `AWS::EC2::TrafficMirrorFilterRule`.
    public struct TrafficMirrorFilterRule: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TrafficMirrorFilterRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A traffic mirror session of EC2. Creates `AWS::EC2::TrafficMirrorSession`.
    public struct TrafficMirrorSession: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TrafficMirrorSession" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A traffic mirror target of EC2. Creates `AWS::EC2::TrafficMirrorTarget`.
    public struct TrafficMirrorTarget: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TrafficMirrorTarget" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway of EC2. Creates `AWS::EC2::TransitGateway`.
    public struct TransitGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway attachment of EC2. Creates `AWS::EC2::TransitGatewayAttachment`.
    public struct TransitGatewayAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway connect of EC2. Creates `AWS::EC2::TransitGatewayConnect`.
    public struct TransitGatewayConnect: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayConnect" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway connect peer of EC2. Creates `AWS::EC2::TransitGatewayConnectPeer`.
    public struct TransitGatewayConnectPeer: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayConnectPeer" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway metering policy of EC2. Creates `AWS::EC2::TransitGatewayMeteringPolicy`.
    public struct TransitGatewayMeteringPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMeteringPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway metering policy entry of EC2. Creates
    /// `AWS::EC2::TransitGatewayMeteringPolicyEntry`.
    public struct TransitGatewayMeteringPolicyEntry: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMeteringPolicyEntry" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway multicast domain of EC2. Creates
    /// `AWS::EC2::TransitGatewayMulticastDomain`.
    public struct TransitGatewayMulticastDomain: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMulticastDomain" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway multicast domain association of EC2. Creates
    /// `AWS::EC2::TransitGatewayMulticastDomainAssociation`.
    public struct TransitGatewayMulticastDomainAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMulticastDomainAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway multicast group member of EC2. Creates
    /// `AWS::EC2::TransitGatewayMulticastGroupMember`.
    public struct TransitGatewayMulticastGroupMember: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMulticastGroupMember" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway multicast group source of EC2. Creates
    /// `AWS::EC2::TransitGatewayMulticastGroupSource`.
    public struct TransitGatewayMulticastGroupSource: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayMulticastGroupSource" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway peering attachment of EC2. Creates
    /// `AWS::EC2::TransitGatewayPeeringAttachment`.
    public struct TransitGatewayPeeringAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayPeeringAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway route of EC2. Creates `AWS::EC2::TransitGatewayRoute`.
    public struct TransitGatewayRoute: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayRoute" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway route table of EC2. Creates `AWS::EC2::TransitGatewayRouteTable`.
    public struct TransitGatewayRouteTable: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayRouteTable" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway route table association of EC2. Creates
    /// `AWS::EC2::TransitGatewayRouteTableAssociation`.
    public struct TransitGatewayRouteTableAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayRouteTableAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway route table propagation of EC2. Creates
    /// `AWS::EC2::TransitGatewayRouteTablePropagation`.
    public struct TransitGatewayRouteTablePropagation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayRouteTablePropagation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transit gateway vpc attachment of EC2. Creates `AWS::EC2::TransitGatewayVpcAttachment`.
    public struct TransitGatewayVpcAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::TransitGatewayVpcAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC of EC2. Creates `AWS::EC2::VPC`.
    public struct VPC: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPC" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC block public access exclusion of EC2. Creates
    /// `AWS::EC2::VPCBlockPublicAccessExclusion`.
    public struct VPCBlockPublicAccessExclusion: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCBlockPublicAccessExclusion" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC block public access options of EC2. Creates `AWS::EC2::VPCBlockPublicAccessOptions`.
    public struct VPCBlockPublicAccessOptions: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCBlockPublicAccessOptions" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC cidr block of EC2. Creates `AWS::EC2::VPCCidrBlock`.
    public struct VPCCidrBlock: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCCidrBlock" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPCDHCP options association of EC2. Creates `AWS::EC2::VPCDHCPOptionsAssociation`.
    public struct VPCDHCPOptionsAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCDHCPOptionsAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC encryption control of EC2. Creates `AWS::EC2::VPCEncryptionControl`.
    public struct VPCEncryptionControl: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCEncryptionControl" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC endpoint of EC2. Creates `AWS::EC2::VPCEndpoint`.
    public struct VPCEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC endpoint connection notification of EC2. Creates
    /// `AWS::EC2::VPCEndpointConnectionNotification`.
    public struct VPCEndpointConnectionNotification: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCEndpointConnectionNotification" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC endpoint service of EC2. Creates `AWS::EC2::VPCEndpointService`.
    public struct VPCEndpointService: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCEndpointService" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC endpoint service permissions of EC2. Creates
    /// `AWS::EC2::VPCEndpointServicePermissions`.
    public struct VPCEndpointServicePermissions: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCEndpointServicePermissions" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC gateway attachment of EC2. Creates `AWS::EC2::VPCGatewayAttachment`.
    public struct VPCGatewayAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCGatewayAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPC peering connection of EC2. Creates `AWS::EC2::VPCPeeringConnection`.
    public struct VPCPeeringConnection: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPCPeeringConnection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPN concentrator of EC2. Creates `AWS::EC2::VPNConcentrator`.
    public struct VPNConcentrator: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPNConcentrator" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPN connection of EC2. Creates `AWS::EC2::VPNConnection`.
    public struct VPNConnection: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPNConnection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPN connection route of EC2. Creates `AWS::EC2::VPNConnectionRoute`.
    public struct VPNConnectionRoute: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPNConnectionRoute" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPN gateway of EC2. Creates `AWS::EC2::VPNGateway`.
    public struct VPNGateway: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPNGateway" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A VPN gateway route propagation of EC2. Creates `AWS::EC2::VPNGatewayRoutePropagation`.
    public struct VPNGatewayRoutePropagation: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VPNGatewayRoutePropagation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A verified access endpoint of EC2. Creates `AWS::EC2::VerifiedAccessEndpoint`.
    public struct VerifiedAccessEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VerifiedAccessEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A verified access group of EC2. Creates `AWS::EC2::VerifiedAccessGroup`.
    public struct VerifiedAccessGroup: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VerifiedAccessGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A verified access instance of EC2. Creates `AWS::EC2::VerifiedAccessInstance`.
    public struct VerifiedAccessInstance: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VerifiedAccessInstance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A verified access trust provider of EC2. Creates `AWS::EC2::VerifiedAccessTrustProvider`.
    public struct VerifiedAccessTrustProvider: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VerifiedAccessTrustProvider" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A volume of EC2. Creates `AWS::EC2::Volume`.
    public struct Volume: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::Volume" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A volume attachment of EC2. Creates `AWS::EC2::VolumeAttachment`.
    public struct VolumeAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::EC2::VolumeAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An image of EC2, named by its identifier only.
    public enum Image {}
}
