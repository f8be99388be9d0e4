/// A tier of a network: one subnet in every zone, with one way to reach and to be reached.
public struct NetworkTier: Hashable, Sendable {
    /// How the subnets of a tier meet the internet.
    public enum Reach: Hashable, Sendable {
        /// Both ways, through the internet gateway. For load balancers and NAT gateways.
        case `public`
        /// Outwards only, through a NAT gateway.
        case `private`
        /// Not at all; only what is in the network, and gateway endpoints.
        case isolated
    }

    /// The name, part of the addresses of the subnets: `subnet-private-a`.
    public let name: String
    /// How the subnets meet the internet.
    public let reach: Reach
    /// Which eighth of the network's addresses the tier takes, from 0 to 7.
    public let slot: Int

    /// Makes a tier. Tiers of one network need names and slots of their own.
    ///
    /// The slot decides the addresses: changing it replaces the tier's subnets.
    public init(_ name: String, _ reach: Reach, slot: Int) {
        self.name = name
        self.reach = reach
        self.slot = slot
    }

    /// Subnets for load balancers, in slot 0.
    public static let `public` = NetworkTier("public", .public, slot: 0)
    /// Subnets for services, in slot 1.
    public static let `private` = NetworkTier("private", .private, slot: 1)
    /// Subnets for databases, in slot 2.
    public static let isolated = NetworkTier("isolated", .isolated, slot: 2)
}
