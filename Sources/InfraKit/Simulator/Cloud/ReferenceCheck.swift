import Deployer
import InfraGraph

/// One property value that names another resource.
struct ReferenceUse {
    let path: String
    let text: String
    /// The types that it may name.
    let targets: [String]
    let isPeer: Bool
    let needsReady: Bool
}

/// Finds what properties name, and whether it exists.
struct ReferenceCheck {
    private let schema: ResourceSchema
    private var uses: [ReferenceUse] = []

    /// The references in properties, by the schema.
    static func uses(in properties: [String: Value], of schema: ResourceSchema) -> [ReferenceUse] {
        var check = ReferenceCheck(schema: schema)
        for (name, value) in properties {
            guard let property = schema.root.property(name) else { continue }
            check.visit(value, property, at: name)
        }
        return check.uses.sorted { $0.path < $1.path }
    }

    private init(schema: ResourceSchema) { self.schema = schema }

    private mutating func visit(
        _ value: Value, _ property: PropertySchema, listed: [String] = [], at path: String
    ) {
        switch value {
        case .string(let text): add(text, property.references + listed, at: path)
        case .list(let elements):
            guard let element = property.element else { return }
            for (index, member) in elements.enumerated() {
                visit(member, element, listed: property.references, at: "\(path)/\(index)")
            }
        case .object(let members):
            for (name, member) in members {
                guard let inner = property.property(name) else { continue }
                visit(member, inner, at: path + "/" + name)
            }
        default: return
        }
    }

    private mutating func add(_ text: String, _ references: [String], at path: String) {
        if text.isEmpty || references.isEmpty { return }
        if SimulatedTypes.pathsOwnedByAWS.contains(where: path.hasSuffix) { return }
        var targets: [String] = []
        for reference in references {
            guard let dot = reference.lastIndex(of: ".") else { continue }
            let target = String(reference[..<dot])
            if !targets.contains(target) { targets.append(target) }
        }
        // A type's own name may be listed as a reference to itself.
        let namesItself =
            schema.primaryIdentifier.contains(path) || schema.traits.nameProperty == path
        if namesItself, targets.contains(schema.type) { return }
        let last = path.split(separator: "/").last { Int($0) == nil } ?? ""
        uses.append(
            ReferenceUse(
                path: path, text: text, targets: targets,
                isPeer: last.hasPrefix("Peer") || last.hasPrefix("Source")
                    || last.hasPrefix("Replica"),
                needsReady: schema.traits.readyProperties.contains(
                    String(path.prefix { $0 != "/" }))))
    }

    /// Where a resource is that names others.
    struct Origin {
        let account: String
        let region: String
        let isGlobal: Bool
        let now: Double
    }

    /// The number of the resource that is named; nil if AWS itself owns it.
    static func target(
        of use: ReferenceUse, from origin: Origin, in contents: WorldContents
    ) throws(ProviderError) -> Int? {
        for name in spellings(of: use.text) {
            let found = contents.called(name, at: origin.now)
            let fitting = found.own.filter { use.targets.contains($0.type) } + found.companions
            guard let target = fitting.first(where: { isWithinReach($0, use, origin) }) else {
                continue
            }
            if use.needsReady, case .pending = target.phase(at: origin.now) {
                throw ProviderError(
                    .busy, code: "InvalidState",
                    message: "\(use.path): '\(use.text)' is not available yet.")
            }
            return target.number
        }
        if isOwnedByAWS(use.text) { return nil }
        throw .noSuchThing(use)
    }

    /// What the thing may be listed as: without `:*`, a function's version, a secret's key.
    private static func spellings(of text: String) -> [String] {
        guard text.hasPrefix("arn:") else { return [text] }
        var names = [text, text + ":*"]
        var parts = text.split(separator: ":", omittingEmptySubsequences: false)
        while parts.count > 6 {
            parts.removeLast()
            names.append(parts.joined(separator: ":"))
        }
        return names
    }

    private static func isWithinReach(
        _ target: SimulatedResource, _ use: ReferenceUse, _ origin: Origin
    ) -> Bool {
        let isNamedWholly = use.text.hasPrefix("arn:") || use.isPeer
        if target.account != origin.account, !isNamedWholly { return false }
        // Global services look for regional things in the region that they are managed from.
        let home = origin.isGlobal ? "us-east-1" : origin.region
        if target.isGlobal || target.region == home { return true }
        if SimulatedTypes.regionalOnly.contains(target.type) { return false }
        return isNamedWholly || origin.isGlobal
            || SimulatedTypes.worldwideNames.contains(target.type)
    }

    private static func isOwnedByAWS(_ text: String) -> Bool {
        SimulatedTypes.ownedByAWS.contains { text.hasPrefix($0) }
            || SimulatedTypes.ownedByAWSInAccount.contains { text.contains($0) }
            || SimulatedTypes.managedPolicies.contains(text)
    }
}
