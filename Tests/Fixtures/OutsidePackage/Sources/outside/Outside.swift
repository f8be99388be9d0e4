import InfraCommand
import InfraKit
import Stacks

/// An environment of a team that only has the package: a stack of the platform and one of its own.
@main struct Outside: Environment {
    let name: EnvironmentName = "outside"
    let region: Region = .euWest1

    var stacks: [any Stack] {
        let keys = ManagementPlatform.KeyStack()
        keys
        ReportStack(keys: keys)
    }
}
