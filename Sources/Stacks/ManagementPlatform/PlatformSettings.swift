import InfraKit

/// What differs between environments of the management platform; the rest is the same.
public struct PlatformSettings: Sendable {
    /// Where the environment runs.
    public var region: Region
    /// The zones of the region that it spans.
    public var zones: AvailabilityZones
    /// The size of the machines under databases and cache.
    public var instance: InstanceSize
    /// How many database machines: a primary, and read replicas for the rest.
    public var databaseInstances: Int
    /// Whether the primary has a standby in another zone.
    public var isMultiAZ: Bool
    /// How many machines of the cache: one that writes, the others stand by in other zones.
    public var cacheNodes: Int
    /// The domain that visitors ask for.
    public var domain: PlatformDomain
    /// The environment that this one stands in for: its database and its files are copies of the
    /// other's. Default: none.
    public var primary: PrimaryPlatform?
    /// Another region that backups and documents are copied to. Default: none.
    public var recoveryRegion: Region?
    /// Whether Shield Advanced protects what the internet reaches. It costs 3,000 dollars a month,
    /// for a year that somebody subscribes the account to beforehand.
    public var hasShieldAdvanced = false
    /// Whether the environment also describes the account: organization, trail, rules and budget.
    public var managesAccount = false
    /// The tasks of each service: at least and at most.
    public var tasks: ClosedRange<Int>
    /// The tag of the images that run.
    public var release = "1.0.1"
    /// The address that PagerDuty takes messages at. It has a key in it, so it is kept in Secrets
    /// Manager, where somebody puts it once. Default: under `management-platform/pagerduty-url`.
    public var pagerDuty = Secret.secretsManager("management-platform/pagerduty-url")
    /// Who hears of what can wait until morning.
    public var operations = "devops@saasplatform.com"
    /// Dollars that a month may cost.
    public var monthlyBudget: Double

    /// Makes the settings of an environment.
    public init(
        region: Region, zones: AvailabilityZones, instance: InstanceSize, databaseInstances: Int,
        cacheNodes: Int, domain: PlatformDomain, isMultiAZ: Bool, tasks: ClosedRange<Int>,
        monthlyBudget: Double
    ) {
        self.region = region
        self.zones = zones
        self.instance = instance
        self.databaseInstances = databaseInstances
        self.cacheNodes = cacheNodes
        self.domain = domain
        self.isMultiAZ = isMultiAZ
        self.tasks = tasks
        self.monthlyBudget = monthlyBudget
    }
}
