import InfraGraph

/// Where a simulated world keeps its log.
public protocol WorldStorage: Sendable {
    /// Returns all bytes; none if there is no world yet.
    func load() throws(Diagnostic) -> [UInt8]
    /// Adds bytes at the end with one write; all of them or none.
    func append(_ bytes: [UInt8]) throws(Diagnostic)
    /// Replaces everything at once: a reader sees the old bytes or the new ones.
    func replace(with bytes: [UInt8]) throws(Diagnostic)
    /// Takes the world for this process until ``unlock()``; false if another one has it.
    func lock() throws(Diagnostic) -> Bool
    /// Gives the world free.
    func unlock()
}
