import AWSRoute53
import InfraDSL

/// How Route 53 chooses between several records of one name.
public struct DNSRouting: Sendable {
    /// The part that a record plays in a failover.
    public enum Role: String, Sendable {
        /// Answers as long as it is healthy.
        case primary = "PRIMARY"
        /// Answers when the primary is not.
        case secondary = "SECONDARY"
    }

    let identifier: String?
    let weight: Int?
    let failover: Role?
    let healthCheck: HealthCheck?

    /// There is only this record.
    public static let simple = DNSRouting(
        identifier: nil, weight: nil, failover: nil, healthCheck: nil)

    /// One of several, chosen by weight: 0 takes none, 255 most.
    ///
    /// - Parameter identifier: tells the records of one name apart.
    public static func weighted(
        _ weight: Int, identifier: String, healthCheck: HealthCheck? = nil
    ) -> DNSRouting {
        DNSRouting(
            identifier: identifier, weight: weight, failover: nil, healthCheck: healthCheck)
    }

    /// One of two, of which the second answers when the first is ill.
    ///
    /// Without a health check, an alias relies on what its target reports: not for a load balancer
    /// with blue-green deployments.
    public static func failover(
        _ role: Role, identifier: String, healthCheck: HealthCheck? = nil
    ) -> DNSRouting {
        DNSRouting(identifier: identifier, weight: nil, failover: role, healthCheck: healthCheck)
    }
}
