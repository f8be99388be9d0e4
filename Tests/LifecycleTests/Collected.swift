import Synchronization

/// Text that arrives from any thread.
final class Collected: Sendable {
    private let parts = Mutex<[String]>([])

    func add(_ part: String) { parts.withLock { $0.append(part) } }

    var text: String { parts.withLock { $0.joined(separator: "\n") } }
}
