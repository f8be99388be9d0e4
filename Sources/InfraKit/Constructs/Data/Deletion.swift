/// Whether a store of data can be deleted.
public enum Deletion: Hashable, Sendable {
    /// Not before the protection is taken off: AWS itself refuses.
    case protected
    /// Whenever the program drops it. The reason is for those who read the program.
    case allowed(reason: String)

    /// Whether AWS is told to refuse.
    var isProtected: Bool { self == .protected }
}
