import InfraCommand
import InfraKit
import Stacks

/// Staging of the management platform: where a release is tried out.
@main struct Staging: Environment {
    let name: EnvironmentName = "staging"
    let system: ConstructID = "management-platform"
    let settings = PlatformSettings.staging

    var region: Region { settings.region }
    var tags: [String: String] {
        ["owner": "platform-team", "cost-center": "management-platform"]
    }

    var stacks: [any Stack] {
        ManagementPlatform(settings).stacks
    }
}
