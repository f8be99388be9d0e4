import InfraGraph

extension [String: Value] {
    /// Sets a value at a path of names and indices: `Endpoint/Port`.
    mutating func set(_ path: String, _ value: Value) {
        var parts = path.split(separator: "/").map(String.init)[...]
        guard let first = parts.popFirst() else { return }
        self[first] = Self.setting(value, at: parts, in: self[first])
    }

    private static func setting(
        _ value: Value, at path: ArraySlice<String>, in current: Value?
    ) -> Value {
        guard let first = path.first else { return value }
        if case .list(var elements)? = current, let index = Int(first),
            elements.indices.contains(index)
        {
            elements[index] = setting(value, at: path.dropFirst(), in: elements[index])
            return .list(elements)
        }
        var members = current?.objectValue ?? [:]
        members[first] = setting(value, at: path.dropFirst(), in: members[first])
        return .object(members)
    }

    /// Adds tags in the shape that the type takes; those that the resource sets itself win.
    mutating func addTags(_ tags: [String: Value], schema: ResourceSchema) {
        guard let name = schema.tagProperty, !tags.isEmpty,
            let property = schema.root.property(name)
        else { return }
        if property.types.contains("object") {
            let own = self[name]?.objectValue ?? [:]
            self[name] = .object(own.merging(tags) { own, _ in own })
            return
        }
        let own = self[name]?.listValue ?? []
        let taken = Set(own.compactMap { $0["Key"]?.stringValue })
        let added = tags.filter { !taken.contains($0.key) }
        let extra =
            property.element?.property("PropagateAtLaunch") == nil
            ? [:] : ["PropagateAtLaunch": Value.bool(true)]
        let entries =
            own
            + added.map { key, value in
                .object(["Key": .string(key), "Value": value].merging(extra) { $1 })
            }
        self[name] = .list(
            entries.sorted { ($0["Key"]?.stringValue ?? "") < ($1["Key"]?.stringValue ?? "") })
    }
}
