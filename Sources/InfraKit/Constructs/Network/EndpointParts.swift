import AWSEC2
import InfraDSL

/// The endpoints of a network; interface endpoints share a security group.
struct EndpointParts {
    let gateways: [EC2.VPCEndpoint]
    let interfaces: [EC2.VPCEndpoint]
    let securityGroup: EC2.SecurityGroup?

    init(
        gateways: [GatewayEndpoint], interfaces: [InterfaceEndpoint], _ plan: NetworkPlan,
        tiers: [TierParts], vpc: EC2.VPC, node: Node
    ) {
        let tables = tiers.flatMap(\.routeTables)
        self.gateways = gateways.map { endpoint in
            EC2.VPCEndpoint(
                "endpoint-\(endpoint.service)", vpcId: vpc.id,
                routeTableIds: Input(tables.map(\.id)),
                serviceName: "com.amazonaws.\(Surrounding.region).\(endpoint.service)",
                vpcEndpointType: .gateway
            ).part(of: node)
        }
        guard !interfaces.isEmpty else {
            securityGroup = nil
            self.interfaces = []
            return
        }
        let group = EC2.SecurityGroup.closed(
            "endpoint-security-group", in: vpc, description: "Interface endpoints of the network",
            ingress: [.from(plan.cidr, port: 443)]
        ).part(of: node)
        let home =
            tiers.first { $0.tier.reach == .private }
            ?? tiers.first { $0.tier.reach == .isolated }
        securityGroup = group
        self.interfaces = interfaces.map { endpoint in
            EC2.VPCEndpoint(
                "\(endpoint.id)", vpcId: vpc.id, privateDnsEnabled: true,
                securityGroupIds: [group.id],
                serviceName: "com.amazonaws.\(Surrounding.region).\(endpoint.service)",
                subnetIds: Input((home?.subnets ?? []).map(\.id)),
                vpcEndpointType: .interface
            ).part(of: node)
        }
    }

    @ContentsBuilder var contents: Contents {
        gateways
        securityGroup
        interfaces
    }
}
