/// Collects problems so that all of them can be shown at once.
///
/// Thrown as an error when going on is senseless.
public struct Diagnostics: Error, Sendable {
    /// The problems, in the order found.
    public private(set) var all: [Diagnostic] = []

    /// Makes a collection, empty by default.
    public init(_ all: [Diagnostic] = []) { self.all = all }

    /// Adds a problem.
    public mutating func add(_ diagnostic: Diagnostic) { all.append(diagnostic) }

    /// Adds all problems of another collection.
    public mutating func add(contentsOf other: Diagnostics) { all.append(contentsOf: other.all) }

    /// Says whether one of the problems is an error.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Says whether there are no problems.
    public var isEmpty: Bool { all.isEmpty }

    /// Throws the collection if it holds an error.
    public func throwIfErrors() throws(Diagnostics) {
        if hasErrors { throw self }
    }
}
