import Foundation
import InfraCommand
import InfraKit
import Stacks

/// Production with the setting changed that the variable `CHANGED_SETTING` names.
///
/// It has the name of production, so it goes on with production's state.
@main struct Changed: Environment {
    let name: EnvironmentName = "prod"
    let system: ConstructID = "management-platform"

    var settings: PlatformSettings {
        var settings = PlatformSettings.production
        switch ProcessInfo.processInfo.environment["CHANGED_SETTING"] {
        case "release": settings.release = "1.0.2"
        case "tasks": settings.tasks = 3...15
        case "budget": settings.monthlyBudget = 25_000
        default: break
        }
        return settings
    }

    var region: Region { settings.region }
    var tags: [String: String] {
        ["owner": "platform-team", "cost-center": "management-platform"]
    }

    var stacks: [any Stack] {
        ManagementPlatform(settings).stacks
    }
}
