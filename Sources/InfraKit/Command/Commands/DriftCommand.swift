import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph
import Review

/// `drift`: shows what was changed in the cloud behind the program's back.
struct DriftCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "drift", abstract: "Shows what was changed or deleted outside InfraKit.",
            discussion: "Reads the cloud; writes nothing. `deploy` puts things right.")
    }

    @Flag(help: "Write the drift as JSON.") var json = false
    @Flag(help: "End with 4 if there is drift.") var detailedExitCode = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(E.self, cloud, command: "drift", use: .reads)
        let planned = try await context.deployment.plan(PlanOptions())
        let drift = Drift(planned.plan)
        let terminal = Terminal.standard
        if json {
            terminal.write(drift.jsonValue.json(isPretty: true) + "\n")
        } else {
            terminal.write(drift.text(style: terminal.style))
        }
        let unreadable = planned.plan.diagnostics.all.filter { $0.code == "unreadable" }
        if !unreadable.isEmpty {
            terminal.show(Diagnostics(unreadable))
            throw CommandExit.failed
        }
        if detailedExitCode, !drift.isEmpty { throw CommandExit.changes }
    }
}

/// `refresh`: records what the cloud has.
struct RefreshCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refresh", abstract: "Records in the state what the cloud has.",
            usage: "\(Terminal.programName) refresh [<options>]",
            discussion: """
                Changes the state, not the cloud. What was changed outside becomes what the next \
                plan starts from; what was deleted outside leaves the state.
                """)
    }

    @Flag(help: "Write the changed addresses as JSON.") var json = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(
            E.self, cloud, command: "refresh", use: .changes)
        let addresses = try await context.deployment.refresh()
        let terminal = Terminal.standard
        if json {
            let list = Value.list(addresses.map { .string($0.rawValue) })
            terminal.write(Value.object(["updated": list]).plainJSON(isPretty: true) + "\n")
        } else if addresses.isEmpty {
            terminal.write("The state matches the cloud.\n")
        } else {
            terminal.write(addresses.map { "updated \($0)\n" }.joined())
        }
    }
}
