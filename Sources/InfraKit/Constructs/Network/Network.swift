import AWSEC2
import InfraDSL

/// A network of subnets in tiers over several availability zones.
///
/// The block of addresses is cut into 64 equal slots, eight for each tier and in it one for each
/// zone from a to h. So a zone or tier can be added later without renumbering, and so replacing,
/// the others. Of `10.0.0.0/16`, every subnet gets 1,024 addresses.
/// Creates `AWS::EC2::VPC` and what belongs to it.
public struct Network: Construct {
    public var node: Node
    /// The network itself.
    public let vpc: EC2.VPC
    /// The block of addresses, as given.
    public let cidr: String
    /// Subnets that the internet reaches, by zone; of the first public tier.
    public let publicSubnets: [EC2.Subnet]
    /// Subnets that reach the internet through NAT, by zone; of the first private tier.
    public let privateSubnets: [EC2.Subnet]
    /// Subnets without a way to or from the internet, by zone; of the first isolated tier.
    public let isolatedSubnets: [EC2.Subnet]
    /// The routes to the internet: what must stand before anything in the network can reach out.
    public let outboundRoutes: [EC2.Route]

    let parts: NetworkParts?
    private let subnetsByTier: [String: [EC2.Subnet]]

    /// Makes a network.
    ///
    /// - Parameters:
    ///   - cidr: Addresses in CIDR notation, `/16` to `/22`. Changing it replaces everything
    ///     inside. Default: `10.0.0.0/16`.
    ///   - zones: How many zones of the region, or which, by letter.
    ///   - tiers: Default: a public, a private and an isolated tier.
    ///   - natGateways: Default: one in every zone.
    ///   - flowLogs: Default: every connection, kept for 90 days.
    ///   - gatewayEndpoints: Default: S3 and DynamoDB, which cost nothing.
    ///   - interfaceEndpoints: Default: none. They stand in the first private tier, or else the
    ///     first isolated one.
    public init(
        _ id: ConstructID, cidr: String = "10.0.0.0/16", zones: AvailabilityZones,
        tiers: [NetworkTier] = [.public, .private, .isolated],
        natGateways: NATGateways = .perZone, flowLogs: FlowLogs = .all(),
        gatewayEndpoints: [GatewayEndpoint] = [.s3, .dynamoDB],
        interfaceEndpoints: [InterfaceEndpoint] = [],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        var node = Node(id, Self.self, fileID, line)
        let plan = NetworkPlan(cidr: cidr, zones: zones, tiers: tiers, natGateways: natGateways)
        for problem in plan.problems { node.report(problem) }
        let parts = NetworkParts(
            plan, flowLogs: flowLogs, gatewayEndpoints: gatewayEndpoints,
            interfaceEndpoints: interfaceEndpoints, node: node)
        self.node = node
        self.cidr = cidr
        self.parts = parts
        vpc = parts.vpc
        publicSubnets = parts.subnets(.public)
        privateSubnets = parts.subnets(.private)
        isolatedSubnets = parts.subnets(.isolated)
        outboundRoutes = parts.tiers.flatMap(\.routes)
        subnetsByTier = Dictionary(
            parts.tiers.map { ($0.tier.name, $0.subnets) }, uniquingKeysWith: { first, _ in first })
    }

    private init(existing vpc: EC2.VPC, cidr: String, subnets: [String: [EC2.Subnet]], node: Node) {
        self.node = node
        self.vpc = vpc
        self.cidr = cidr
        publicSubnets = subnets["public"] ?? []
        privateSubnets = subnets["private"] ?? []
        isolatedSubnets = subnets["isolated"] ?? []
        subnetsByTier = subnets
        outboundRoutes = []
        parts = nil
    }

    /// A network that exists already. It is only referred to; place it or not, it creates nothing.
    public static func existing(
        vpc: String, cidr: String, publicSubnets: [String] = [], privateSubnets: [String] = [],
        isolatedSubnets: [String] = [], fileID: StaticString = #fileID, line: UInt = #line
    ) -> Network {
        let tiers = [
            "public": publicSubnets, "private": privateSubnets, "isolated": isolatedSubnets,
        ]
        return Network(
            existing: .existing("\(vpc)"), cidr: cidr,
            subnets: tiers.mapValues { $0.map { EC2.Subnet.existing("\($0)") } },
            node: Node("existing", Self.self, fileID, line))
    }

    /// The subnets of a tier, by zone; none if the network has no such tier.
    public func subnets(in tier: NetworkTier) -> [EC2.Subnet] { subnetsByTier[tier.name] ?? [] }

    public var body: Contents {
        if let parts { parts.contents }
    }
}
