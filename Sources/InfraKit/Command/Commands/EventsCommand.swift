import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph

/// `events`: what earlier runs did, and when.
struct EventsCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "events", abstract: "Shows what the last runs did, and when.")
    }

    @Option(help: "How many runs, newest first.") var last = 1
    @Option(help: "Only events at or below this address.") var address: String?
    @Flag(help: "Write the events as lines of JSON.") var json = false
    @OptionGroup var cloud: CloudOptions

    func validate() throws {
        if last < 1 { throw ValidationError("--last takes a number from 1.") }
    }

    func run() async throws {
        let context = try await CommandContext.open(
            E.self, cloud, command: "events", use: .none)
        let terminal = Terminal.standard
        let runs = try context.log.last(last)
        if runs.isEmpty { terminal.show(try context.notDeployed(cloud)) }
        for run in runs {
            if !json { terminal.write("run \(run.name)\n") }
            for event in run.events where isWanted(event) {
                if json {
                    var members = event.jsonValue.objectValue ?? [:]
                    members["run"] = .string(run.name)
                    terminal.write(Value.object(members).plainJSON() + "\n")
                } else {
                    terminal.write("  \(line(event))\n")
                }
            }
        }
    }

    private func isWanted(_ event: RunEvent) -> Bool {
        address.map { event.address.isWithin(Address($0)) } ?? true
    }

    private func line(_ event: RunEvent) -> String {
        let parts = [
            TimeText.timestamp(event.time), event.operation, event.phase.rawValue,
            event.address.rawValue, event.identifier ?? "", event.message,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }
}
