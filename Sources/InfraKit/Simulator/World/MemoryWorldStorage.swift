import InfraGraph
import Synchronization

/// A world's log in memory: for tests, and for rehearsals that leave nothing behind.
public final class MemoryWorldStorage: WorldStorage {
    private struct Content {
        var bytes: [UInt8]
        var isLocked = false
    }

    private let content: Mutex<Content>

    /// Makes a storage, empty by default.
    public init(_ bytes: [UInt8] = []) { content = Mutex(Content(bytes: bytes)) }

    /// The log as it stands.
    public var bytes: [UInt8] { content.withLock { $0.bytes } }

    public func load() throws(Diagnostic) -> [UInt8] { bytes }

    public func append(_ bytes: [UInt8]) throws(Diagnostic) {
        content.withLock { $0.bytes.append(contentsOf: bytes) }
    }

    public func replace(with bytes: [UInt8]) throws(Diagnostic) {
        content.withLock { $0.bytes = bytes }
    }

    public func lock() throws(Diagnostic) -> Bool {
        content.withLock { content in
            if content.isLocked { return false }
            content.isLocked = true
            return true
        }
    }

    public func unlock() { content.withLock { $0.isLocked = false } }
}
