import InfraCommand
import InfraKit
import Stacks

/// Production of the management platform: where customers are.
@main struct Prod: Environment {
    let name: EnvironmentName = "prod"
    let system: ConstructID = "management-platform"
    let settings = PlatformSettings.production

    var region: Region { settings.region }
    var tags: [String: String] {
        ["owner": "platform-team", "cost-center": "management-platform"]
    }

    var stacks: [any Stack] {
        ManagementPlatform(settings).stacks
    }
}
