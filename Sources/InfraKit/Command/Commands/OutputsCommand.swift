import ArgumentParser
import InfraDSL
import InfraGraph

/// `outputs`: prints what the stacks hand out, as of the last deploy.
struct OutputsCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "outputs", abstract: "Prints what the stacks hand out.",
            discussion: "As of the last deploy; nothing is called.")
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text
        case json
        case dotenv
    }

    @Option(help: "How the outputs are written.") var format: Format = .text
    @Flag(help: "The same as --format json.") var json = false
    @Argument(help: "Only this output, as stack/name: just its value.") var name: String?
    @OptionGroup var cloud: CloudOptions

    func run() async throws {
        let context = try await CommandContext.open(
            E.self, cloud, command: "outputs", use: .none)
        let state = try await context.deployment.open().state
        let outputs = state.outputs
        if state.resources.isEmpty { Terminal.standard.show(try context.notDeployed(cloud)) }
        if let name {
            guard let output = outputs[Address(name)] else { throw unknown(name, outputs) }
            Terminal.standard.write((output.value.scalarText ?? output.value.plainJSON()) + "\n")
            return
        }
        let view = OutputsView(outputs: outputs)
        switch json ? .json : format {
        case .text: view.showText()
        case .json: view.showJSON()
        case .dotenv: view.showDotenv()
        }
    }

    private func unknown(_ name: String, _ outputs: [Address: ResourceGraph.Output]) -> Diagnostic {
        let near = Suggestion.nearest(to: name, among: outputs.keys.map(\.rawValue))
        return Diagnostic(
            code: "unknown-output", "there is no such output",
            detail: "The last deploy handed out no `\(name)`.",
            fix: near.map { "did you mean `\($0)`?" } ?? "see them all with `outputs`")
    }
}
