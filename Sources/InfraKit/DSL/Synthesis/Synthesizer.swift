import InfraGraph

/// Turns an environment into its resource graph: addresses for identities, values for expressions.
///
/// Collects every problem before it gives up.
public struct Synthesizer {
    private let placement: Placement
    private var diagnostics: Diagnostics
    private var schemas: [String: ResourceSchema] = [:]
    private var typesByAddress: [Address: String] = [:]
    private var existing: [Address: InfraGraph.Resource] = [:]
    private var unplaced: [ObjectIdentifier: UnplacedUse] = [:]
    private let patterns = PatternCache()
    private let homeRegion: String
    private let namePrefix: [String]
    private let positions: [Address: Int]

    struct UnplacedUse {
        let identity: Identity
        var users: [Address]
    }

    private init(_ environment: some Environment) {
        placement = Placement(environment)
        homeRegion = environment.region.rawValue
        diagnostics = placement.diagnostics
        positions = Dictionary(
            placement.resources.enumerated().map { ($1.address, $0) }, uniquingKeysWith: { $1 })
        let names = [environment.system.rawValue, environment.name.rawValue]
        namePrefix = names[0] == names[1] ? [names[0]] : names
        for resource in placement.resources {
            typesByAddress[resource.address] = resource.definition.type
        }
    }

    /// Returns the graph of an environment.
    ///
    /// - Throws: ``Diagnostics`` with every problem found: duplicate and invalid ids, unplaced
    ///   constructs, cycles, and properties that the schemas do not allow.
    public static func synthesize(_ environment: some Environment) throws(Diagnostics)
        -> ResourceGraph
    {
        var synthesizer = Synthesizer(environment)
        return try synthesizer.run(environment)
    }

    private mutating func run(_ environment: some Environment) throws(Diagnostics) -> ResourceGraph
    {
        for placed in placement.resources { loadSchema(placed.definition) }
        var resources = placement.resources.map { resolve($0) }
        var outputs: [Address: ResourceGraph.Output] = [:]
        for (address, output) in placement.outputs {
            outputs[address] = ResourceGraph.Output(
                resolve(output.value, usedBy: address), summary: output.summary)
        }
        resources += existing.values
        for use in unplaced.values.sorted(by: {
            $0.identity.written.location < $1.identity.written.location
        }) {
            diagnostics.add(.unplaced(use.identity, users: use.users, placement))
        }
        let graph = ResourceGraph(
            environment: environment.name.rawValue, system: environment.system.rawValue,
            resources: resources, outputs: outputs, schemas: schemas)
        validate(graph)
        do throws(Diagnostic) {
            _ = try graph.topologicalOrder()
        } catch {
            diagnostics.add(error)
        }
        try diagnostics.throwIfErrors()
        return graph
    }

    private mutating func loadSchema(_ definition: ResourceDefinition) {
        guard schemas[definition.type] == nil, let literal = definition.schema else { return }
        do throws(Diagnostic) {
            schemas[definition.type] = try ResourceSchema(type: definition.type, literal: literal)
        } catch {
            diagnostics.add(error)
        }
    }

    private mutating func resolve(_ placed: PlacedResource) -> InfraGraph.Resource {
        var properties = placed.definition.properties.mapValues {
            resolve($0, usedBy: placed.address)
        }
        for override in placed.definition.overrides {
            properties.set(override.path, resolve(override.value, usedBy: placed.address))
        }
        let schema = schemas[placed.definition.type]
        if let schema { properties.addTags(resolvedTags(placed), schema: schema) }
        var dependencies: [Dependency] = []
        for (identity, need) in placed.options.dependencies {
            guard let parts = placement.parts[ObjectIdentifier(identity)] else {
                noteUnplaced(identity, usedBy: placed.address)
                continue
            }
            dependencies += parts.filter { $0 != placed.address }.map { Dependency($0, need: need) }
        }
        strengthenNeeds(&properties, schema)
        return InfraGraph.Resource(
            placed.address, type: placed.definition.type, properties: properties,
            region: placed.region.rawValue, account: placed.account?.rawValue,
            dependencies: Array(Set(dependencies)).sorted(), lifecycle: placed.options.lifecycle,
            formerAddresses: placed.formerAddresses, location: placed.identity.written.location)
    }

    /// References in properties that AWS reads at once (a listener's certificate) need readiness.
    private func strengthenNeeds(_ properties: inout [String: Value], _ schema: ResourceSchema?) {
        for name in schema?.traits.readyProperties ?? [] {
            guard let value = properties[name] else { continue }
            properties[name] = value.resolving { reference in
                .reference(Reference(reference.address, reference.attribute, need: .ready))
            }
        }
    }

    private mutating func resolvedTags(_ placed: PlacedResource) -> [String: Value] {
        var tags: [String: Value] = [:]
        for (key, value) in placed.options.tags {
            tags[key] = resolve(value.expression, usedBy: placed.address)
        }
        return tags
    }

    private mutating func resolve(_ expression: Expression, usedBy user: Address) -> Value {
        switch expression {
        case .value(let value): return value
        case .secret(let secret): return .secret(secret)
        case .list(let elements): return .list(elements.map { resolve($0, usedBy: user) })
        case .object(let members): return .object(members.mapValues { resolve($0, usedBy: user) })
        case .join(let parts): return Value.joining(parts.map { resolve($0, usedBy: user) })
        case .attribute(let source, let name, let need):
            return resolveAttribute(source, name, need, usedBy: user)
        case .storedSecret(let source, let key):
            return resolveSecret(source, key: key, usedBy: user)
        case .surrounding(let fact): return resolve(fact, around: user)
        }
    }

    private mutating func resolveAttribute(
        _ source: AttributeSource, _ name: String, _ need: Need?, usedBy user: Address
    ) -> Value {
        if let resource = source.resource {
            return lookUp(resource, source.identity, name, usedBy: user)
        }
        guard let address = placement.parts[ObjectIdentifier(source.identity)]?.first else {
            noteUnplaced(source.identity, usedBy: user)
            return .null
        }
        let schema = typesByAddress[address].flatMap { schemas[$0] }
        let chosen = need ?? schema?.need(forAttribute: name) ?? .created
        return .reference(Reference(address, name, need: chosen))
    }

    /// An attribute of a thing that exists already: the deployer looks it up.
    private mutating func lookUp(
        _ definition: ResourceDefinition, _ identity: Identity, _ name: String, usedBy user: Address
    ) -> Value {
        guard let identifier = definition.existing.map({ resolve($0, usedBy: user) }),
            case .string(let text) = identifier
        else {
            diagnostics.add(.existingNotLiteral(identity))
            return .null
        }
        loadSchema(definition)
        let address = Address("existing/\(definition.type)/\(text)")
        // Used from several regions, the order of the bodies must not decide where it is looked up.
        let regions = [placed(at: user)?.region.rawValue, existing[address]?.region]
        existing[address] = InfraGraph.Resource(
            address, type: definition.type, region: nearest(of: regions.compactMap { $0 }),
            existingIdentifier: text, location: identity.written.location)
        return .reference(Reference(address, name))
    }

    /// The environment's own region if it is among them, else the first by name.
    private func nearest(of regions: [String]) -> String {
        regions.contains(homeRegion) ? homeRegion : regions.min() ?? homeRegion
    }

    /// A secret that the program makes, by the name that it gives to it.
    private mutating func resolveSecret(
        _ source: AttributeSource, key: String?, usedBy user: Address
    ) -> Value {
        guard let address = placement.parts[ObjectIdentifier(source.identity)]?.first,
            let secret = placed(at: address)
        else {
            noteUnplaced(source.identity, usedBy: user)
            return .null
        }
        guard let name = secret.definition.properties["Name"],
            case .string(let text) = resolve(name, usedBy: address)
        else {
            diagnostics.add(.secretWithoutName(source.identity))
            return .null
        }
        return .secret(SecretReference(.secretsManager, text, key: key))
    }

    private func placed(at address: Address) -> PlacedResource? {
        positions[address].map { placement.resources[$0] }
    }

    private mutating func resolve(_ fact: Surrounding, around user: Address) -> Value {
        let placed = placed(at: user)
        switch fact {
        case .region: return .string(placed?.region.rawValue ?? "")
        case .name(let limit):
            // A part is named for the construct that it is a part of.
            let isPart = placed?.identity.owner != nil
            let path = user.rawValue.split(separator: "/").map(String.init).dropLast(isPart ? 1 : 0)
            return .string(Surrounding.name(of: namePrefix + path, limit: limit))
        case .account:
            if let account = placed?.account { return .string(account.rawValue) }
            return resolve(Surrounding.callerAccount.expression, usedBy: user)
        }
    }

    private mutating func noteUnplaced(_ identity: Identity, usedBy user: Address) {
        let key = ObjectIdentifier(identity.written)
        unplaced[key, default: UnplacedUse(identity: identity.written, users: [])].users.append(
            user)
    }

    private mutating func validate(_ graph: ResourceGraph) {
        for resource in graph.resources where resource.existingIdentifier == nil {
            guard let schema = schemas[resource.type] else { continue }
            let findings = Validator.findings(
                in: resource.properties, of: schema, patterns: patterns)
            for finding in findings { diagnostics.add(.property(finding, of: resource)) }
        }
    }
}
