/// How often a simulated cloud was called; one call may ask for a page of a hundred resources.
public struct CallCounts: Hashable, Sendable {
    private var counts: [CallOperation: Int] = [:]

    /// Makes counts of nothing.
    public init() {}

    /// The calls of one kind.
    public subscript(operation: CallOperation) -> Int { counts[operation] ?? 0 }

    /// The calls of all kinds.
    public var total: Int { counts.values.reduce(0, +) }

    /// The calls that can change something.
    public var mutating: Int { self[.create] + self[.update] + self[.delete] }

    mutating func add(_ operation: CallOperation, _ number: Int = 1) {
        counts[operation, default: 0] += number
    }
}
