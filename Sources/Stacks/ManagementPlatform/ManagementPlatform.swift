import InfraKit

/// The management platform: services on Fargate over PostgreSQL, Redis and DocumentDB.
///
/// An environment lists all of its ``stacks``. Others may take single ones and their constructs:
/// `ManagementPlatform.NetworkStack(settings).network`.
public struct ManagementPlatform: Sendable {
    /// What differs between environments.
    public let settings: PlatformSettings
    /// The keys that everything is encrypted with.
    public let keys: KeyStack
    /// The network that everything stands in.
    public let network: NetworkStack
    /// Who hears of what.
    public let alerts: AlertStack
    /// The domain and its certificates.
    public let domain: DomainStack
    /// What takes copies in another region; nil if nothing is copied.
    public let refuge: RefugeStack?
    /// Databases, cache and buckets.
    public let data: DataStack
    /// Secrets of the application.
    public let secrets: SecretStack
    /// Prometheus and Grafana.
    public let metrics: MetricsStack
    /// The services and their load balancer.
    public let compute: ComputeStack
    /// What visitors meet first.
    public let edge: EdgeStack
    /// Alarms, dashboards and traces.
    public let observability: ObservabilityStack
    /// Backups.
    public let recovery: RecoveryStack
    /// The organization; nil if another environment has it.
    public let organization: OrganizationStack?
    /// What watches over the account; nil if another environment has it.
    public let account: AccountStack?

    /// Describes an environment of the platform.
    public init(_ settings: PlatformSettings) {
        self.settings = settings
        keys = KeyStack()
        network = NetworkStack(settings)
        alerts = AlertStack(settings)
        domain = DomainStack(settings)
        refuge = settings.recoveryRegion.map { RefugeStack(region: $0) }
        data = DataStack(settings, in: network, keys: keys, copiesTo: refuge)
        secrets = SecretStack(keys: keys)
        metrics = MetricsStack(keys: keys, alerts: alerts)
        compute = ComputeStack(
            settings, in: network, domain: domain, data: data, secrets: secrets, metrics: metrics)
        edge = EdgeStack(settings, domain: domain, compute: compute, data: data)
        observability = ObservabilityStack(
            alerts: alerts, compute: compute, data: data, edge: edge)
        recovery = RecoveryStack(keys: keys, alerts: alerts, copiesTo: refuge)
        let organization = settings.managesAccount ? OrganizationStack(settings) : nil
        self.organization = organization
        let (keys, alerts) = (keys, alerts)
        account = organization.map {
            AccountStack(settings, keys: keys, alerts: alerts, organization: $0)
        }
    }

    /// All of the platform, in the order that one builds on the other.
    @StacksBuilder public var stacks: [any Stack] {
        keys
        network
        alerts
        domain
        refuge
        data
        secrets
        metrics
        compute
        edge
        observability
        recovery
        organization
        account
    }
}
