import ArgumentParser
import InfraDSL
import InfraGraph
import Review

/// `graph`: a diagram of what depends on what.
struct GraphCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "graph", abstract: "Draws what depends on what, as Mermaid or DOT.",
            discussion: "Needs no cloud.")
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case mermaid
        case dot
    }

    @Option(help: "mermaid or dot.") var format: Format = .mermaid
    @Option(help: "How fine: stack, construct or resource.") var level: String = "construct"

    func validate() throws {
        guard GraphDiagram.Level(rawValue: level) == nil else { return }
        throw ValidationError("--level takes stack, construct or resource, not '\(level)'.")
    }

    func run() async throws {
        let graph = try Synthesizer.synthesize(E())
        let diagram = GraphDiagram(graph, level: GraphDiagram.Level(rawValue: level) ?? .construct)
        Terminal.standard.write(format == .mermaid ? diagram.mermaid : diagram.dot)
    }
}
