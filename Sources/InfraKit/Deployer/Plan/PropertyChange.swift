import InfraGraph

/// One property that a plan changes.
public struct PropertyChange: Hashable, Sendable {
    /// Why the property differs.
    public enum Cause: String, Hashable, Sendable {
        /// The program says something else than before.
        case program
        /// Somebody changed it in AWS.
        case drift
        /// A resource that it refers to changes.
        case reference
    }

    /// The path from the resource's properties: `Endpoint/Port`.
    public var path: String
    /// The value deployed or observed; nil if there is none.
    public var old: Value?
    /// The wanted value; nil if it is taken away. References and joins are known after deploy.
    public var new: Value?
    /// Why it differs.
    public var cause: Cause
    /// Says whether only a replacement can change it.
    public var requiresReplacement: Bool

    /// Makes a change.
    public init(
        path: String, old: Value?, new: Value?, cause: Cause, requiresReplacement: Bool = false
    ) {
        self.path = path
        self.old = old
        self.new = new
        self.cause = cause
        self.requiresReplacement = requiresReplacement
    }
}
