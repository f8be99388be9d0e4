import InfraGraph

/// Reads what other environments handed out at their last deploys.
struct LinkedEnvironments {
    /// Where the state of an environment is kept.
    let store: @Sendable (_ system: String, _ environment: String) -> any StateStore

    /// Returns the outputs that a graph takes, by the address that stands for their environment.
    ///
    /// - Throws: ``Diagnostics`` with every environment that was never deployed, every output that
    ///   one does not hand out, and every state that can't be read.
    func lookUp(in graph: ResourceGraph) async throws(Diagnostics) -> [Address: [String: Value]] {
        var found: [Address: [String: Value]] = [:]
        var diagnostics = Diagnostics()
        for resource in graph.resources {
            guard let link = EnvironmentLink(resource) else { continue }
            do throws(Diagnostic) {
                let outputs = try await outputs(of: link, for: resource, in: graph)
                found[resource.address] = outputs
                for name in Self.names(takenFrom: resource.address, by: graph)
                where outputs[name] == nil {
                    diagnostics.add(.outputMissing(name, of: link, outputs, resource))
                }
            } catch {
                diagnostics.add(error)
            }
        }
        try diagnostics.throwIfErrors()
        return found
    }

    private func outputs(
        of link: EnvironmentLink, for resource: Resource, in graph: ResourceGraph
    ) async throws(Diagnostic) -> [String: Value] {
        let system = link.system ?? graph.system
        let store = store(system, link.environment)
        let session = try await StateSession.open(
            store, environment: link.environment, system: system)
        let state = await session.state
        guard !state.resources.isEmpty else {
            let names = Self.names(takenFrom: resource.address, by: graph)
            throw .environmentNotDeployed(link, taking: names, place: store.place, resource)
        }
        let pairs = state.outputs.map { ($0.key.rawValue, $0.value.value) }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    private static func names(takenFrom link: Address, by graph: ResourceGraph) -> [String] {
        var names: Set<String> = []
        let values =
            graph.resources.flatMap(\.properties.values) + graph.outputs.values.map(\.value)
        for value in values {
            value.forEachReference { reference in
                if reference.address == link { names.insert(reference.attribute) }
            }
        }
        return names.sorted()
    }
}

extension Diagnostic {
    static func environmentNotDeployed(
        _ link: EnvironmentLink, taking names: [String], place: String, _ resource: Resource
    ) -> Diagnostic {
        Diagnostic(
            code: "environment-not-deployed", "an environment to build on is not deployed",
            at: [Place(resource.location, "outputs of `\(link.identifier)`")],
            detail: "\(Suggestion.list(names)) \(names.count == 1 ? "is" : "are") taken from "
                + "`\(link.identifier)`, but the state in \(place) has nothing of it.",
            fix: "deploy `\(link.identifier)` first, with the same `--cloud` and `--folder`")
    }

    static func outputMissing(
        _ name: String, of link: EnvironmentLink, _ outputs: [String: Value], _ resource: Resource
    ) -> Diagnostic {
        let near = Suggestion.nearest(to: name, among: Array(outputs.keys))
        return Diagnostic(
            code: "output-missing", "another environment does not hand out a value",
            at: [Place(resource.location, "outputs of `\(link.identifier)`")],
            detail: "At its last deploy, `\(link.identifier)` handed out no `\(name)`.",
            fix: near.map { "did you mean `\($0)`?" }
                ?? "hand it out there with a `StackOutput`, and deploy `\(link.identifier)` again")
    }
}
