import InfraGraph

/// What a plan does with one resource.
public enum Action: Hashable, Sendable {
    case create
    case update
    /// Makes a new one and deletes the old one, in this order.
    case replace(Lifecycle.ReplacementOrder)
    case delete
    /// Drops it from the state and leaves it in AWS.
    case forget
    /// Only the address changes; nothing is called.
    case move
    /// Nothing is to be done.
    case none

    /// The sign in front of a line of a plan.
    public var symbol: String {
        switch self {
        case .create: "+"
        case .update: "~"
        case .replace(.createFirst): "±"
        case .replace(.deleteFirst): "∓"
        case .delete: "-"
        case .forget: "×"
        case .move: "→"
        case .none: " "
        }
    }

    /// The word for it in plans, JSON and events.
    public var word: String {
        switch self {
        case .create: "create"
        case .update: "update"
        case .replace: "replace"
        case .delete: "delete"
        case .forget: "forget"
        case .move: "move"
        case .none: "none"
        }
    }

    /// Says whether a physical resource goes away.
    public var destroys: Bool {
        switch self {
        case .replace, .delete: true
        case .create, .update, .forget, .move, .none: false
        }
    }
}
