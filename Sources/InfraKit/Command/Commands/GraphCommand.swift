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

    @Option(help: "The language of the diagram.") var format: Format = .mermaid
    @Option(help: "How fine.") var level: GraphDiagram.Level = .construct

    func run() async throws {
        let graph = try Synthesizer.synthesize(E())
        let diagram = GraphDiagram(graph, level: level)
        Terminal.standard.write(format == .mermaid ? diagram.mermaid : diagram.dot)
    }
}

extension GraphDiagram.Level: ExpressibleByArgument {}
