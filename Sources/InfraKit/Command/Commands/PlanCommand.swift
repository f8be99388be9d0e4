import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph
import Review

/// `plan`: shows what a deploy would do, and does nothing.
struct PlanCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "plan", abstract: "Shows what a deploy would do, property by property.",
            discussion: "Reads the cloud and the state; writes nothing.")
    }

    @OptionGroup var plan: PlanFlags
    @Flag(help: "Write the plan as JSON.") var json = false
    @Flag(help: "Show every property of what is created.") var verbose = false
    @Flag(help: "End with 4 if there are changes.") var detailedExitCode = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(
            E.self, cloud, command: "plan", use: plan.skipsRefresh ? .none : .reads)
        let planned = try await context.deployment.plan(
            plan.options, refreshes: !plan.skipsRefresh)
        PlanView(json: json, verbose: verbose).show(planned.plan)
        if planned.plan.diagnostics.hasErrors { throw planned.plan.exit }
        if planned.plan.hasUnreadable { throw CommandExit.failed }
        if detailedExitCode, !planned.plan.isEmpty { throw CommandExit.changes }
    }
}

extension Plan {
    /// Says whether something could not be looked at, so that the plan may be wrong about it.
    var hasUnreadable: Bool { diagnostics.all.contains { $0.code == "unreadable" } }

    /// How a command ends that may not carry out the plan: wrong addresses are wrong usage, the
    /// rest is blocked by policy.
    var exit: CommandExit {
        let errors = diagnostics.all.filter { $0.severity == .error }
        return errors.contains { $0.code == "unknown-address" } ? .usage : .blocked
    }
}
