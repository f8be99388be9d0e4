import InfraGraph

/// Tells which properties differ in meaning, member by member.
///
/// Of two states of a resource the old one is what is there, the new one what should be there.
struct PropertyDiff {
    /// What is compared, since a cloud adds things of its own to what it was told.
    enum Basis {
        /// The record against the program: a member that is gone is taken away.
        case program
        /// The cloud against the record: what only the cloud has is its own choice.
        case cloud
    }

    let basis: Basis
    let schema: ResourceSchema
    /// Things that nothing in the plan changes: a reference to them that is not known yet says
    /// nothing.
    var lookedUp: Set<Address> = []
    /// Patterns of paths that are not compared.
    var ignored: [String] = []
    /// What differs.
    private(set) var changes: [PropertyChange] = []
    private var isInDocument = false

    init(
        _ basis: Basis, schema: ResourceSchema, lookedUp: Set<Address> = [], ignored: [String] = []
    ) {
        self.basis = basis
        self.schema = schema
        self.lookedUp = lookedUp
        self.ignored = ignored
    }

    /// Returns the changes that turn the old properties into the new ones, by path.
    mutating func changes(from old: [String: Value], to new: [String: Value]) -> [PropertyChange] {
        changes = []
        compareMembers(old, new, schema: schema.root, path: "")
        return changes.sorted { $0.path < $1.path }
    }

    private mutating func add(_ path: String, _ old: Value?, _ new: Value?) {
        var refers = false
        new?.forEachReference { _ in refers = true }
        let cause: PropertyChange.Cause =
            basis == .cloud ? .drift : refers ? .reference : .program
        changes.append(PropertyChange(path: path, old: old, new: new, cause: cause))
    }

    private mutating func compareMembers(
        _ old: [String: Value], _ new: [String: Value], schema: PropertySchema?, path: String
    ) {
        for (name, value) in new where old[name] != value {
            compare(
                old[name], value, schema: schema?.property(name),
                path: PropertyPath.join(path, name))
        }
        let isTags = path == self.schema.tagProperty
        let isOpen = basis == .cloud && !isInDocument && !isTags
        for (name, value) in old where new[name] == nil && value != .null {
            if isOpen, !path.isEmpty || !self.schema.traits.exclusiveProperties.contains(name) {
                continue
            }
            if isTags, basis == .cloud, Self.isForeignTag(name) { continue }
            add(PropertyPath.join(path, name), value, nil)
        }
    }

    /// Compares one value; `internal` for the lists, which are in a file of their own.
    mutating func compare(_ old: Value?, _ new: Value, schema: PropertySchema?, path: String) {
        if old == new || isIgnored(path) { return }
        guard let old, old != .null else {
            if new == .null || (basis == .cloud && saysNothing(new, schema)) { return }
            return add(path, old, new)
        }
        if isAssumed(new) || ValueMeaning.sameScalar(old, new) { return }
        if let documents = ValueMeaning.documents(old, new, schema: schema) {
            return compareDocuments(documents.0, documents.1, path: path)
        }
        switch (old, new) {
        case (.object(let first), .object(let second)):
            compareMembers(first, second, schema: schema, path: path)
        case (.list(let first), .list(let second)):
            compareLists(first, second, schema: schema, path: path)
        default:
            if basis == .cloud, new.hasSecret { return }
            add(path, old, new)
        }
    }

    private mutating func compareDocuments(_ old: Value, _ new: Value, path: String) {
        let wasInDocument = isInDocument
        isInDocument = true
        defer { isInDocument = wasInDocument }
        switch (old, new) {
        case (.object(let first), .object(let second)):
            compareMembers(first, second, schema: nil, path: path)
        case (.list(let first), .list(let second)):
            compareLists(first, second, schema: nil, path: path)
        default:
            if old != new { add(path, old, new) }
        }
    }

    /// Takes a value as it comes: a difference that is no matter of meaning any more.
    mutating func note(_ path: String, _ old: Value?, _ new: Value?) {
        if !isIgnored(path) { add(path, old, new) }
    }

    private func isIgnored(_ path: String) -> Bool {
        ignored.contains { PropertyPath.covers($0, path) }
    }

    private func saysNothing(_ value: Value, _ schema: PropertySchema?) -> Bool {
        value.hasSecret || ValueMeaning.isNothing(value, schema: schema)
    }

    /// Says whether a value waits only for things that are looked up: no deploy changes them.
    func isAssumed(_ value: Value) -> Bool {
        switch value {
        case .reference, .join: break
        default: return false
        }
        var refers = false
        var isAssumed = true
        value.forEachReference { reference in
            refers = true
            if !lookedUp.contains(reference.address) { isAssumed = false }
        }
        return refers && isAssumed
    }

    /// Says whether a tag belongs to AWS or to the deployer's own marks.
    static func isForeignTag(_ name: String) -> Bool {
        name.hasPrefix("aws:") || name.hasPrefix("infrakit:")
    }

    /// Says whether two values have the same meaning.
    func areEqual(_ old: Value, _ new: Value, schema: PropertySchema?, path: String) -> Bool {
        var probe = self
        probe.changes = []
        probe.compare(old, new, schema: schema, path: path)
        return probe.changes.isEmpty
    }
}

extension Value {
    /// Says whether some part of it is a secret.
    var hasSecret: Bool {
        switch self {
        case .secret: true
        case .list(let parts), .join(let parts): parts.contains(where: \.hasSecret)
        case .object(let members): members.values.contains(where: \.hasSecret)
        case .null, .bool, .int, .double, .string, .reference: false
        }
    }
}
