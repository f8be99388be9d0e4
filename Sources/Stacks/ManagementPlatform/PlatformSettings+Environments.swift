import InfraKit

extension PlatformSettings {
    /// Where customers are.
    public static var production: PlatformSettings {
        var settings = PlatformSettings(
            region: .usEast1, zones: ["a", "b", "c"], instance: .r5_2xlarge, databaseInstances: 2,
            cacheNodes: 3, domain: PlatformDomain("saasplatform.com", role: .primary),
            isMultiAZ: true, tasks: 3...12, monthlyBudget: 20_000)
        settings.recoveryRegion = .usWest2
        settings.hasShieldAdvanced = true
        settings.managesAccount = true
        return settings
    }

    /// The region that takes over when production's fails: smaller, and ready.
    ///
    /// - Parameter outputs: What production handed out at its last deploy.
    public static func recovery(of outputs: EnvironmentOutputs) -> PlatformSettings {
        var settings = PlatformSettings(
            region: .usWest2, zones: ["a", "b"], instance: .r5_xlarge, databaseInstances: 1,
            cacheNodes: 2,
            domain: PlatformDomain(
                production.domain.name, role: .secondary,
                existingZone: outputs[PlatformHandover.zone]),
            isMultiAZ: true, tasks: 2...12, monthlyBudget: 8_000)
        settings.primary = PrimaryPlatform(outputs, region: production.region)
        return settings
    }

    /// Where a release is tried out: one of everything.
    public static var staging: PlatformSettings {
        PlatformSettings(
            region: .usEast2, zones: ["a", "b"], instance: .r5_large, databaseInstances: 1,
            cacheNodes: 1, domain: PlatformDomain("staging.saasplatform.com"), isMultiAZ: false,
            tasks: 1...3, monthlyBudget: 3_000)
    }
}
