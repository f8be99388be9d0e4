import ArgumentParser
import Deployer
import InfraDSL
import InfraGraph
import Review

/// `synth`: the resource graph as JSON, or CloudFormation templates.
struct SynthCommand<E: Environment>: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "synth",
            abstract: "Writes the resource graph, or CloudFormation templates.",
            discussion: """
                Needs no cloud. The templates are for review with other tools and as a way out. An \
                environment in several regions needs several: --out writes a file for each, \
                without it the template of the environment's own region is printed.
                """)
    }

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case graph
        case cloudformation
    }

    @Option(help: "What is written.") var format: Format = .graph
    @Flag(help: "Write CloudFormation as YAML instead of JSON.") var yaml = false
    @Option(help: "A file for the graph; a folder for templates.", completion: .file())
    var out: String?

    func validate() throws {
        if yaml, format == .graph {
            throw ValidationError("--yaml goes with --format cloudformation.")
        }
    }

    func run() async throws {
        let graph = try Synthesizer.synthesize(E())
        switch format {
        case .graph:
            let text = graph.jsonValue.json(isPretty: true) + "\n"
            guard let out else { return Terminal.standard.write(text) }
            try LocalFile.replace(out, with: Array(text.utf8))
        case .cloudformation:
            let templates = CloudFormationTemplate.templates(for: graph)
            guard let out else { return try print(templates) }
            try LocalFile.makeFolder(out)
            for template in templates {
                let path = "\(out)/\(template.name).template.\(yaml ? "yaml" : "json")"
                try LocalFile.replace(path, with: Array(try text(of: template).utf8))
                Terminal.standard.write(path + "\n")
            }
        }
    }

    private func print(_ templates: [CloudFormationTemplate]) throws {
        let region = E().region.rawValue
        guard let template = templates.first(where: { $0.region == region }) ?? templates.first
        else {
            return
        }
        Terminal.standard.write(try text(of: template))
        let others = templates.map(\.name).filter { $0 != template.name }
        if !others.isEmpty { Terminal.standard.show(.otherTemplates(template.name, others)) }
    }

    private func text(of template: CloudFormationTemplate) throws -> String {
        yaml ? try template.yaml() : template.json
    }
}

extension Diagnostic {
    static func otherTemplates(_ name: String, _ others: [String]) -> Diagnostic {
        Diagnostic(
            .warning, code: "several-templates", "the environment needs several templates",
            detail:
                "Only `\(name)` is printed; CloudFormation has one for each region, and at most "
                + "500 resources in it. Not printed: \(Suggestion.list(others)).",
            fix: "give a folder for all of them:\n    \(Terminal.programName) synth "
                + "--format cloudformation --out templates")
    }
}
