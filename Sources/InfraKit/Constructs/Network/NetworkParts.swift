import AWSEC2
import InfraDSL

/// Everything that a network is made of.
struct NetworkParts {
    let vpc: EC2.VPC
    let gateway: EC2.InternetGateway?
    let attachment: EC2.VPCGatewayAttachment?
    let natAddresses: [EC2.EIP]
    let natGateways: [EC2.NatGateway]
    let tiers: [TierParts]
    let flowLogs: FlowLogParts?
    let endpoints: EndpointParts

    init(
        _ plan: NetworkPlan, flowLogs: FlowLogs, gatewayEndpoints: [GatewayEndpoint],
        interfaceEndpoints: [InterfaceEndpoint], node: Node
    ) {
        let vpc = EC2.VPC(
            "vpc", cidrBlock: "\(plan.cidr)", enableDnsHostnames: true, enableDnsSupport: true
        ).part(of: node)
        let internet = Self.internet(plan, vpc: vpc, node: node)
        var tiers = plan.tiers.map { TierParts($0, plan, vpc: vpc, node: node) }
        let nat = Self.nat(plan, tiers: tiers, attachment: internet?.attachment, node: node)
        for index in tiers.indices {
            tiers[index].addRoutes(plan, internet: internet, nat: nat.gateways, node: node)
        }
        self.vpc = vpc
        gateway = internet?.gateway
        attachment = internet?.attachment
        natAddresses = nat.addresses
        natGateways = plan.natZones.compactMap { nat.gateways[$0] }
        self.flowLogs = FlowLogParts(flowLogs, vpc: vpc, node: node)
        endpoints = EndpointParts(
            gateways: gatewayEndpoints, interfaces: interfaceEndpoints, plan, tiers: tiers,
            vpc: vpc, node: node)
        self.tiers = tiers
    }

    func subnets(_ reach: NetworkTier.Reach) -> [EC2.Subnet] {
        tiers.first { $0.tier.reach == reach }?.subnets ?? []
    }

    @ContentsBuilder var contents: Contents {
        vpc
        gateway
        attachment
        natAddresses
        natGateways
        for tier in tiers { tier.contents }
        if let flowLogs { flowLogs.contents }
        endpoints.contents
    }

    typealias Internet = (gateway: EC2.InternetGateway, attachment: EC2.VPCGatewayAttachment)

    private static func internet(_ plan: NetworkPlan, vpc: EC2.VPC, node: Node) -> Internet? {
        guard plan.tiers.contains(where: { $0.reach == .public }) else { return nil }
        let gateway = EC2.InternetGateway("internet-gateway").part(of: node)
        let attachment = EC2.VPCGatewayAttachment(
            "internet-gateway-attachment", vpcId: vpc.id, internetGatewayId: gateway.id
        ).part(of: node)
        return (gateway, attachment)
    }

    private static func nat(
        _ plan: NetworkPlan, tiers: [TierParts], attachment: EC2.VPCGatewayAttachment?, node: Node
    ) -> (addresses: [EC2.EIP], gateways: [String: EC2.NatGateway]) {
        var addresses: [EC2.EIP] = []
        var gateways: [String: EC2.NatGateway] = [:]
        guard let attachment, let tier = tiers.first(where: { $0.tier == plan.natTier }) else {
            return ([], [:])
        }
        for (zone, subnet) in zip(plan.zones, tier.subnets) where plan.natZones.contains(zone) {
            // AWS gives public addresses only to a network that has its internet gateway.
            let address = EC2.EIP("nat-address-\(zone)", domain: "vpc")
                .part(of: node).dependsOn(attachment)
            gateways[zone] = EC2.NatGateway(
                "nat-gateway-\(zone)", allocationId: address.id, subnetId: subnet.id
            ).part(of: node).dependsOn(attachment)
            addresses.append(address)
        }
        return (addresses, gateways)
    }
}
