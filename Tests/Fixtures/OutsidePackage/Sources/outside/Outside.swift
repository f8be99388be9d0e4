import InfraCommand
import InfraKit
import Stacks

/// An environment of a team that only has the package.
@main struct Outside: Environment {
    let name: EnvironmentName = "outside"
    let region: Region = .euWest1

    var stacks: [any Stack] {
        ReportStack()
    }
}
