import InfraDSL
import InfraGraph

/// Which subnet gets which addresses, and what is wrong with what was asked for.
struct NetworkPlan {
    static let zoneSlots = 8
    static let tierSlots = 8

    let cidr: String
    let zones: [String]
    let tiers: [NetworkTier]
    /// The zones that have a NAT gateway.
    let natZones: [String]
    private(set) var problems: [Diagnostic] = []
    private let block: CIDRBlock?

    init(cidr: String, zones: AvailabilityZones, tiers: [NetworkTier], natGateways: NATGateways) {
        self.cidr = cidr
        self.tiers = tiers
        self.zones = zones.letters
        block = CIDRBlock(cidr)
        let hasPrivate = tiers.contains { $0.reach == .private }
        switch natGateways {
        case .perZone where hasPrivate: natZones = self.zones
        case .single where hasPrivate: natZones = Array(self.zones.prefix(1))
        default: natZones = []
        }
        problems = findProblems(zones)
    }

    /// The tier whose subnets hold the NAT gateways.
    var natTier: NetworkTier? { tiers.first { $0.reach == .public } }

    /// The addresses of a subnet.
    func cidr(of tier: NetworkTier, zone: String) -> String {
        let index = AvailabilityZones.known.firstIndex(of: zone) ?? 0
        let slot = tier.slot * Self.zoneSlots + index
        // A block that can't be cut is among the problems, so no graph is made of the other text.
        return block?.slot(slot, of: Self.zoneSlots * Self.tierSlots)?.description ?? cidr
    }

    /// The zone whose NAT gateway the private subnet of a zone uses.
    func natZone(for zone: String) -> String? {
        natZones.contains(zone) ? zone : natZones.first
    }

    private func findProblems(_ zones: AvailabilityZones) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        if block.map({ !(16...22).contains($0.prefix) }) ?? true {
            problems.append(.invalidNetworkBlock(cidr))
        }
        if zones.letters.isEmpty || !zones.invalid.isEmpty {
            problems.append(.invalidZones(zones.invalid))
        }
        let names = Set(tiers.map(\.name))
        let slots = Set(tiers.map(\.slot))
        let fits = slots.allSatisfy { (0..<Self.tierSlots).contains($0) }
        if names.count < tiers.count || slots.count < tiers.count || !fits {
            problems.append(.invalidTiers)
        }
        if !natZones.isEmpty, natTier == nil { problems.append(.natWithoutPublicTier) }
        return problems
    }
}
