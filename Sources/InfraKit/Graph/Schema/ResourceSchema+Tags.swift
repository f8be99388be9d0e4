extension [String: Value] {
    /// Adds tags in the shape that the type takes; those that the resource sets itself win, and a
    /// type without tags gets none.
    public mutating func addTags(_ tags: [String: Value], schema: ResourceSchema) {
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
