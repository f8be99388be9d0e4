import ArgumentParser
import InfraDSL
import InfraGraph
import Simulator

/// `simulated`: looks into the cloud inside this program and meddles with it.
struct SimulatedCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "simulated",
            abstract: "Looks into the simulated cloud and meddles with it.",
            discussion: "What changes here changes behind the deployer's back, as a person would.",
            subcommands: [
                SimulatedListCommand<E>.self, SimulatedShowCommand<E>.self,
                SimulatedChangeCommand<E>.self, SimulatedDeleteCommand<E>.self,
                SimulatedResetCommand<E>.self,
            ])
    }
}

/// Where the simulated world is kept.
struct WorldOptions: ParsableArguments {
    @Option(
        help: "The folder that keeps states, run logs and the simulated world.",
        completion: .directory)
    var folder: String = ".infrakit"

    private var storage: FileWorldStorage { FileWorldStorage(path: folder + "/simulated/world") }

    func open(_ access: SimulatedWorld.Access) throws -> SimulatedWorld {
        try SimulatedWorld(storage, access: access)
    }

    func reset() throws { try SimulatedWorld.reset(storage) }
}

/// `simulated list`: what exists.
struct SimulatedListCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "list", abstract: "Lists what exists.")
    }

    @OptionGroup var world: WorldOptions
    @Option(help: "Only resources of this type: AWS::EC2::VPC, or a part of it.") var type: String?
    @Flag(help: "Write the list as JSON.") var json = false

    func run() async throws {
        let resources = try world.open(.reading).resources
            .filter { resource in type.map { resource.type.contains($0) } ?? true }
        let terminal = Terminal.standard
        if json {
            terminal.write(Value.list(resources.map(\.summary)).plainJSON(isPretty: true) + "\n")
        } else {
            terminal.write(
                resources.map {
                    "\($0.qualifiedName)  \($0.region)  \($0.address?.rawValue ?? "not ours")\n"
                }.joined())
            terminal.write(
                "\(resources.count) \(resources.count == 1 ? "resource" : "resources")\n")
        }
    }
}

/// `simulated show`: one resource.
struct SimulatedShowCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "show", abstract: "Shows one resource.")
    }

    @OptionGroup var world: WorldOptions
    @Argument(help: "Its identifier, ARN, address, or TYPE:IDENTIFIER.") var name: String

    func run() async throws {
        let resource = try world.open(.reading).resource(named: name)
        Terminal.standard.write(resource.details.json(isPretty: true) + "\n")
    }
}

/// `simulated change`: changes a property behind the deployer's back.
struct SimulatedChangeCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "change", abstract: "Changes a property behind the deployer's back.")
    }

    @OptionGroup var world: WorldOptions
    @Argument(help: "Its identifier, ARN, address, or TYPE:IDENTIFIER.") var name: String
    @Argument(help: "Path/To/Property=value; the value is JSON or plain text, none removes it.")
    var change: String

    func run() async throws {
        let world = try world.open(.changing())
        try checkProperty(ofType: world.resource(named: name).type)
        let resource = try world.change(name, change)
        Terminal.standard.write("changed \(resource.displayName)\n")
    }

    /// The world takes whatever it is told, but a slip of the hand would change nothing that
    /// anybody looks at.
    private func checkProperty(ofType type: String) throws {
        let property = String(change.prefix { $0 != "/" && $0 != "=" })
        guard let schema = try Synthesizer.synthesize(E()).schemas[type]?.root, !schema.isOpen,
            schema.property(property) == nil
        else { return }
        let near = Suggestion.nearest(to: property, among: schema.propertyNames)
        throw Diagnostic(
            code: "unknown-property", "property does not exist",
            detail: "\(type) has no property `\(property)`.",
            fix: near.map { "did you mean `\($0)`?" })
    }
}

/// `simulated delete`: deletes a resource behind the deployer's back.
struct SimulatedDeleteCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "delete", abstract: "Deletes a resource behind the deployer's back.")
    }

    @OptionGroup var world: WorldOptions
    @Argument(help: "Its identifier, ARN, address, or TYPE:IDENTIFIER.") var name: String
    @Flag(help: "Even if other resources refer to it.") var force = false

    func run() async throws {
        try world.open(.changing()).delete(name, force: force)
        Terminal.standard.write("deleted \(name)\n")
    }
}

/// `simulated reset`: deletes everything.
struct SimulatedResetCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reset", abstract: "Deletes everything in the simulated cloud.",
            discussion: "States are kept; the next deploy creates everything again.")
    }

    @OptionGroup var world: WorldOptions
    @Flag(help: "Go on without asking.") var yes = false

    func run() async throws {
        if !yes {
            guard let answer = Terminal.standard.confirm("Delete the whole simulated cloud?") else {
                throw Diagnostics([.needsConfirmation])
            }
            guard answer else { throw CommandExit.blocked }
        }
        try world.reset()
        Terminal.standard.write("the simulated cloud is empty\n")
    }
}

extension SimulatedResource {
    fileprivate var summary: Value {
        [
            "type": .string(type), "identifier": .string(identifier), "region": .string(region),
            "address": address.map { .string($0.rawValue) } ?? .null,
        ]
    }

    fileprivate var details: Value {
        [
            "type": .string(type), "identifier": .string(identifier), "region": .string(region),
            "address": address.map { .string($0.rawValue) } ?? .null,
            "properties": .object(visibleProperties), "attributes": .object(attributes),
            "tags": .object(ownershipTags.mapValues { .string($0) }),
        ]
    }
}
