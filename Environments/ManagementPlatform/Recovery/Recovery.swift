import InfraCommand
import InfraKit
import Stacks

/// The region that takes over when production's fails. Deploy production first.
@main struct Recovery: Environment {
    let name: EnvironmentName = "dr"
    let system: ConstructID = "management-platform"
    let settings = PlatformSettings.recovery(of: EnvironmentOutputs(of: "prod"))

    var region: Region { settings.region }
    var tags: [String: String] {
        ["owner": "platform-team", "cost-center": "management-platform"]
    }

    var stacks: [any Stack] {
        ManagementPlatform(settings).stacks
    }
}
