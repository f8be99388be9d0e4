import InfraDSL

/// What must hold for a policy statement to count.
public struct Condition: Sendable {
    /// How a key of the request is compared, by AWS's name.
    public struct Comparison: Hashable, Sendable, ExpressibleByStringLiteral {
        let name: String
        public init(stringLiteral value: String) { name = value }

        public static let stringEquals: Comparison = "StringEquals"
        public static let stringNotEquals: Comparison = "StringNotEquals"
        public static let stringLike: Comparison = "StringLike"
        public static let arnLike: Comparison = "ArnLike"
        public static let bool: Comparison = "Bool"
        public static let boolIfExists: Comparison = "BoolIfExists"
        public static let null: Comparison = "Null"
    }

    private let comparison: Comparison
    private let key: String
    private let values: [Input<String>]

    /// Compares a key of the request with values, of which any may match.
    public init(_ comparison: Comparison, _ key: String, _ values: Input<String>...) {
        self.init(comparison, key, values: values)
    }

    /// Compares a key of the request with values, of which any may match.
    public init(_ comparison: Comparison, _ key: String, values: [Input<String>]) {
        self.comparison = comparison
        self.key = key
        self.values = values
    }

    static func document(of conditions: [Condition]) -> Document {
        var comparisons: [String: [String: Document]] = [:]
        for condition in conditions {
            let values = condition.values
            comparisons[condition.comparison.name, default: [:]][condition.key] =
                values.count == 1 ? Document(values[0]) : Document(values)
        }
        return .object(comparisons.mapValues { .object($0) })
    }
}
