import AWSEC2
import InfraDSL

/// The subnets of one tier with their route tables and their network ACL.
struct TierParts {
    let tier: NetworkTier
    let subnets: [EC2.Subnet]
    /// One for each zone in a private tier, since zones have NAT gateways of their own; else one.
    let routeTables: [EC2.RouteTable]
    let routeAssociations: [EC2.SubnetRouteTableAssociation]
    private(set) var routes: [EC2.Route] = []
    let acl: EC2.NetworkAcl
    let aclEntries: [EC2.NetworkAclEntry]
    let aclAssociations: [EC2.SubnetNetworkAclAssociation]

    init(_ tier: NetworkTier, _ plan: NetworkPlan, vpc: EC2.VPC, node: Node) {
        let subnets = plan.zones.map { zone in
            EC2.Subnet(
                "subnet-\(tier.name)-\(zone)", vpcId: vpc.id,
                availabilityZone: "\(Surrounding.region)\(zone)",
                cidrBlock: "\(plan.cidr(of: tier, zone: zone))", mapPublicIpOnLaunch: false
            ).part(of: node)
        }
        let names = tier.reach == .private ? plan.zones.map { "\(tier.name)-\($0)" } : [tier.name]
        let tables = names.map {
            EC2.RouteTable("route-table-\($0)", vpcId: vpc.id).part(of: node)
        }
        let acl = EC2.NetworkAcl("acl-\(tier.name)", vpcId: vpc.id).part(of: node)
        self.tier = tier
        self.subnets = subnets
        self.acl = acl
        routeTables = tables
        routeAssociations = plan.zones.indices.map { index in
            EC2.SubnetRouteTableAssociation(
                "route-association-\(tier.name)-\(plan.zones[index])",
                routeTableId: tables[min(index, tables.count - 1)].id, subnetId: subnets[index].id
            ).part(of: node)
        }
        aclEntries = ACLRule.rules(for: tier.reach, network: plan.cidr).map {
            $0.entry(of: acl, named: tier.name).part(of: node)
        }
        aclAssociations = zip(plan.zones, subnets).map { zone, subnet in
            EC2.SubnetNetworkAclAssociation(
                "acl-association-\(tier.name)-\(zone)", networkAclId: acl.id, subnetId: subnet.id
            ).part(of: node)
        }
    }

    mutating func addRoutes(
        _ plan: NetworkPlan, internet: NetworkParts.Internet?, nat: [String: EC2.NatGateway],
        node: Node
    ) {
        switch tier.reach {
        case .public:
            guard let internet, let table = routeTables.first else { return }
            routes = [
                EC2.Route(
                    "route-\(tier.name)", routeTableId: table.id, destinationCidrBlock: "0.0.0.0/0",
                    gatewayId: internet.gateway.id
                ).part(of: node).dependsOn(internet.attachment)
            ]
        case .private:
            routes = zip(plan.zones, routeTables).compactMap { zone, table in
                plan.natZone(for: zone).flatMap { nat[$0] }.map { gateway in
                    EC2.Route(
                        "route-\(tier.name)-\(zone)", routeTableId: table.id,
                        destinationCidrBlock: "0.0.0.0/0", natGatewayId: gateway.id
                    ).part(of: node)
                }
            }
        case .isolated:
            return
        }
    }

    @ContentsBuilder var contents: Contents {
        subnets
        routeTables
        routeAssociations
        routes
        acl
        aclEntries
        aclAssociations
    }
}
