import ArgumentParser
import Deployer
import InfraGraph

/// What a plan covers and allows.
struct PlanFlags: ParsableArguments {
    @Option(
        name: .long,
        help: "Only this address, what is below it and what it depends on. May be repeated.")
    var target: [String] = []

    @Option(
        name: .long,
        help: "Leave this address, what is below it and what depends on it alone. May be repeated.")
    var exclude: [String] = []

    @Option(
        name: .long, help: "Allow this address to lose its stored data. May be repeated.")
    var allowDataLoss: [String] = []

    @Flag(
        name: .customLong("no-refresh"),
        help: "Take the state for the truth; do not read the cloud.")
    var skipsRefresh = false

    var options: PlanOptions {
        var options = PlanOptions()
        options.targets = target.map { Address($0) }
        options.exclusions = exclude.map { Address($0) }
        options.allowedDataLoss = allowDataLoss.map { Address($0) }
        return options
    }
}
