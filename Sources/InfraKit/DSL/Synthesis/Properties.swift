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
}
