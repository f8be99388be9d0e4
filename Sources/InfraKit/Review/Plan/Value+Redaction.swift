import InfraGraph

extension Value {
    /// What stands in for a secret in everything that is shown.
    static let secretMark: Value = "<secret>"

    /// Says whether a secret is part of the value.
    var hasSecret: Bool {
        switch self {
        case .secret: true
        case .list(let parts), .join(let parts): parts.contains(where: \.hasSecret)
        case .object(let members): members.values.contains(where: \.hasSecret)
        case .null, .bool, .int, .double, .string, .reference: false
        }
    }

    /// The value with a mark in the place of every secret.
    var redacted: Value {
        switch self {
        case .secret: .secretMark
        case .list(let parts): .list(parts.map(\.redacted))
        case .join(let parts): .joining(parts.map(\.redacted))
        case .object(let members): .object(members.mapValues(\.redacted))
        case .null, .bool, .int, .double, .string, .reference: self
        }
    }

    /// The value with a mark wherever this or the other value has a secret: what AWS gave back for
    /// a secret is just as secret.
    func redacted(against other: Value?) -> Value {
        guard let other, other.hasSecret else { return redacted }
        switch (self, other) {
        case (.object(let members), .object(let others)):
            return .object(members.mapValuesWithKeys { $1.redacted(against: others[$0]) })
        case (.list(let parts), .list(let others)) where parts.count == others.count:
            return .list(zip(parts, others).map { $0.redacted(against: $1) })
        default:
            return .secretMark
        }
    }
}

extension Dictionary where Key == String, Value == InfraGraph.Value {
    fileprivate func mapValuesWithKeys(_ transform: (Key, Value) -> Value) -> [Key: Value] {
        [Key: Value](uniqueKeysWithValues: map { ($0.key, transform($0.key, $0.value)) })
    }
}
