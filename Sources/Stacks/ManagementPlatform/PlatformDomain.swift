import InfraKit

/// The domain that visitors ask for, and the part that an environment plays in it.
public struct PlatformDomain: Sendable {
    /// The domain: `saasplatform.com`.
    public let name: String
    /// The part in a failover between two environments; nil for one that stands alone.
    public let role: DNSRouting.Role?
    /// The identifier of a zone that another environment has made; nil to make one.
    public let existingZone: Input<ID<Route53.HostedZone>>?

    /// Names a domain. Default: of one environment alone, which makes the zone.
    public init(
        _ name: String, role: DNSRouting.Role? = nil,
        existingZone: Input<ID<Route53.HostedZone>>? = nil
    ) {
        self.name = name
        self.role = role
        self.existingZone = existingZone
    }

    /// Whether visitors come here as long as all is well.
    public var leads: Bool { role != .secondary }

    /// How the environment's records answer: always, or in turn with the other environment's.
    func routing(checkedBy check: HealthCheck) -> DNSRouting {
        switch role {
        case .primary: .failover(.primary, identifier: "primary", healthCheck: check)
        case .secondary: .failover(.secondary, identifier: "secondary", healthCheck: check)
        case nil: .simple
        }
    }
}
