import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph
import Review

/// `state`: looks into what the deployer remembers.
struct StateCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "state", abstract: "Looks into what the deployer remembers.",
            subcommands: [StateListCommand<E>.self, StateShowCommand<E>.self])
    }
}

/// `state list`: the recorded resources, a line each.
struct StateListCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "Lists the recorded resources.")
    }

    @Argument(help: "Only what is at or below this address.") var address: String?
    @Flag(help: "Write the list as JSON.") var json = false
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(E.self, cloud, command: "state", use: .none)
        let state = try await context.deployment.open().state
        let records = state.sortedResources.filter { record in
            address.map { record.address.isWithin(Address($0)) } ?? true
        }
        let terminal = Terminal.standard
        if state.resources.isEmpty {
            terminal.show(try context.notDeployed(cloud))
        } else if let address, records.isEmpty {
            throw Diagnostic.notRecorded(address, in: state)
        }
        if json {
            let list = records.map { record -> Value in
                [
                    "address": .string(record.address.rawValue), "type": .string(record.type),
                    "identifier": .string(record.identifier), "region": .string(record.region),
                ]
            }
            terminal.write(Value.list(list).plainJSON(isPretty: true) + "\n")
            return
        }
        terminal.write(
            records.map { "\($0.address)  \($0.type)  \($0.identifier)\n" }.joined())
        for record in state.deposed {
            terminal.write(
                "\(record.address)  \(record.type)  \(record.identifier)  replaced, to be deleted\n"
            )
        }
    }
}

/// `state show`: everything recorded of one resource.
struct StateShowCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show", abstract: "Shows everything recorded of one resource.",
            usage: "\(Terminal.programName) state show [<options>] <address>",
            discussion: "Always JSON. Secrets are named, never shown.")
    }

    @Argument(help: "The resource's address.") var address: String
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(E.self, cloud, command: "state", use: .none)
        let state = try await context.deployment.open().state
        guard let record = state.resources[Address(address)] else {
            if state.resources.isEmpty { Terminal.standard.show(try context.notDeployed(cloud)) }
            throw Diagnostic.notRecorded(address, in: state)
        }
        Terminal.standard.write(record.shownValue.json(isPretty: true) + "\n")
    }
}

extension Diagnostic {
    fileprivate static func notRecorded(_ address: String, in state: State) -> Diagnostic {
        let near = Suggestion.nearest(to: address, among: state.resources.keys.map(\.rawValue))
        return Diagnostic(
            code: "unknown-address", "the state has no such address",
            detail: "Nothing is recorded at `\(address)`.",
            fix: near.map { "did you mean `\($0)`?" } ?? "see them all with `state list`")
    }
}

extension ResourceRecord {
    /// The record for people and programs.
    var shownValue: Value {
        [
            "address": .string(address.rawValue), "type": .string(type),
            "identifier": .string(identifier), "region": .string(region),
            "generation": .int(generation), "status": .string("\(status)"),
            "properties": .object(properties), "attributes": .object(attributes),
            "dependsOn": .list(dependencies.map { .string($0.address.rawValue) }),
        ]
    }
}
