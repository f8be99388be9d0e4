import Deployer
import InfraGraph
import Synchronization

/// Keeps a state in memory, and can fail on purpose as a killed process or a full disk would.
public final class MemoryStateStore: StateStore {
    /// What happens to the write at which the store is told to fail.
    public enum Cut: Hashable, Sendable {
        /// The bytes never arrive.
        case beforeWriting
        /// The bytes arrive, and nobody is left to hear of it.
        case afterWriting
        /// Half of a journal's bytes arrive; a snapshot arrives, and the journal is not emptied.
        case halfway
    }

    private struct Content: Sendable {
        var snapshot: [UInt8]?
        var journal: [UInt8] = []
        var holder: LockHolder?
        var writes = 0
        var cut: (write: Int, kind: Cut)?
    }

    private let content = Mutex(Content())

    /// Makes an empty store.
    public init() {}

    public var place: String { "memory" }

    /// How many durable writes there were.
    public var writes: Int { content.withLock { $0.writes } }

    /// The last snapshot and the journal as text, to look for what must not be in them.
    public var text: String {
        content.withLock {
            String(decoding: ($0.snapshot ?? []) + $0.journal, as: UTF8.self)
        }
    }

    /// Fails at the write with this number, counted from 1, and at every later one.
    public func cut(atWrite number: Int, _ kind: Cut) {
        content.withLock { $0.cut = ($0.writes + number, kind) }
    }

    /// Works again, as after a restart; whoever held the lock is gone.
    public func restart() {
        content.withLock {
            $0.cut = nil
            $0.holder = nil
        }
    }

    public func readSnapshot() async throws(Diagnostic) -> [UInt8]? {
        content.withLock { $0.snapshot }
    }

    public func readJournal() async throws(Diagnostic) -> [UInt8] {
        content.withLock { $0.journal }
    }

    public func appendJournal(_ bytes: [UInt8]) async throws(Diagnostic) {
        try write({ $0.journal += bytes }, halfway: { $0.journal += bytes.prefix(bytes.count / 2) })
    }

    public func cutJournal(to count: Int) async throws(Diagnostic) {
        try write({ $0.journal = Array($0.journal.prefix(count)) }, halfway: { _ in })
    }

    public func replaceSnapshot(_ bytes: [UInt8]) async throws(Diagnostic) {
        try write(
            {
                $0.snapshot = bytes
                $0.journal = []
            }, halfway: { $0.snapshot = bytes })
    }

    private func write(
        _ change: @Sendable (inout Content) -> Void,
        halfway: @Sendable (inout Content) -> Void
    ) throws(Diagnostic) {
        let failed = content.withLock { content -> Bool in
            content.writes += 1
            guard let cut = content.cut, content.writes >= cut.write else {
                change(&content)
                return false
            }
            guard content.writes == cut.write else { return true }
            switch cut.kind {
            case .beforeWriting: break
            case .afterWriting: change(&content)
            case .halfway: halfway(&content)
            }
            return true
        }
        guard failed else { return }
        throw Diagnostic(
            code: "store-cut", "the store fails on purpose",
            detail: "A test cut it off at this write.", fix: nil)
    }

    public func lock(_ holder: LockHolder) async throws(Diagnostic) {
        let other = content.withLock { content -> LockHolder? in
            if let other = content.holder { return other }
            content.holder = holder
            return nil
        }
        guard let other else { return }
        throw Diagnostic(
            code: "state-locked", "state is locked",
            detail: "Held by \(other.user)@\(other.host), process \(other.process).")
    }

    public func unlock() async { content.withLock { $0.holder = nil } }
}
