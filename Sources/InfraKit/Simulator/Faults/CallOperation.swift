/// The calls that a simulated cloud answers.
public enum CallOperation: String, Hashable, Sendable, CaseIterable {
    case create
    case update
    case delete
    case status
    case read
    case find
}
