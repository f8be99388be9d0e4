import Deployer
import InfraDSL
import InfraGraph
import Simulator

/// Something that must never be, found after a deploy.
public enum Violation: Hashable, Sendable, CustomStringConvertible {
    /// In the state, but not in the cloud.
    case phantom(Address)
    /// In the cloud with our marks, but not in the state.
    case orphan(String)
    /// More than one living resource of one address and generation.
    case duplicate(Address)
    /// Recorded before something that it depends on.
    case danglingDependency(Address, on: Address)
    /// A second plan would do something.
    case unfinished(Address, String)

    public var description: String {
        switch self {
        case .phantom(let address): "phantom: \(address)"
        case .orphan(let name): "orphan: \(name)"
        case .duplicate(let address): "duplicate: \(address)"
        case .danglingDependency(let address, let other): "\(address) depends on missing \(other)"
        case .unfinished(let address, let action): "unfinished: \(action) \(address)"
        }
    }
}

extension SimulatedEnvironment {
    /// Returns everything that must not be after a complete deploy of the program; best none.
    public func violations(after program: some Environment) async throws -> [Violation] {
        var found = try await recordViolations(program)
        let plan = try await plan(program)
        found += plan.changes.map { .unfinished($0.address, $0.action.word) }
        found += plan.leftovers.map { .unfinished($0.address, "delete leftover") }
        return found
    }

    /// Returns where state and cloud contradict each other; must be none at any moment between
    /// runs.
    public func recordViolations(_ program: some Environment) async throws -> [Violation] {
        let graph = try Synthesizer.synthesize(program)
        let state = try await deployment(graph).open().state
        var found: [Violation] = []
        let living = world.resources.filter { $0.phase(at: clock.now) != .gone }
        let identifiers = Set(living.map { $0.type + ":" + $0.identifier })
        let records = state.sortedResources + state.deposed
        for record in records where !identifiers.contains(record.type + ":" + record.identifier) {
            found.append(.phantom(record.address))
        }
        let recorded = Set(records.map { $0.type + ":" + $0.identifier })
        let lineage = String(state.lineage.prefix(12))
        for resource in living where resource.address != nil {
            // Another environment's, in the same account.
            if resource.ownershipTags[Ownership.lineageTag] ?? lineage != lineage { continue }
            if !recorded.contains(resource.type + ":" + resource.identifier) {
                found.append(.orphan(resource.qualifiedName))
            }
        }
        for record in state.sortedResources {
            for dependency in record.dependencies
            where state.resources[dependency.address] == nil && graph.contains(dependency.address)
                && graph[dependency.address]?.existingIdentifier == nil
            {
                found.append(.danglingDependency(record.address, on: dependency.address))
            }
        }
        for group in world.duplicates(lineage: lineage) {
            if let address = group.first?.address { found.append(.duplicate(address)) }
        }
        return found
    }
}
