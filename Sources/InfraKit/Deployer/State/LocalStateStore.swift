import InfraGraph
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps a state in a folder of this machine: `state.json`, `state.journal`, `state.lock`.
///
/// The lock is the kernel's: it is gone when its process is gone, however that ended.
public final class LocalStateStore: StateStore {
    private struct Handles: Sendable {
        var journal: Int32 = -1
        var lock: Int32 = -1
    }

    private let folder: String
    private let handles = Mutex(Handles())

    /// Makes a store in a folder; the folder is made by the first write.
    public init(folder: String) { self.folder = folder }

    deinit {
        handles.withLock { handles in
            if handles.journal >= 0 { close(handles.journal) }
            if handles.lock >= 0 { close(handles.lock) }
        }
    }

    public var place: String { folder }
    private var snapshotPath: String { folder + "/state.json" }
    private var journalPath: String { folder + "/state.journal" }
    private var lockPath: String { folder + "/state.lock" }

    public func readSnapshot() async throws(Diagnostic) -> [UInt8]? {
        try LocalFile.read(snapshotPath)
    }

    public func readJournal() async throws(Diagnostic) -> [UInt8] {
        try LocalFile.read(journalPath) ?? []
    }

    public func appendJournal(_ bytes: [UInt8]) async throws(Diagnostic) {
        let descriptor = try journalDescriptor()
        try LocalFile.write(bytes, to: descriptor, journalPath)
        guard fsync(descriptor) == 0 else { throw LocalFile.failure("sync", journalPath) }
    }

    public func replaceSnapshot(_ bytes: [UInt8]) async throws(Diagnostic) {
        try LocalFile.makeFolder(folder)
        try LocalFile.replace(snapshotPath, with: bytes)
        try await cutJournal(to: 0)
    }

    public func cutJournal(to count: Int) async throws(Diagnostic) {
        let descriptor = try journalDescriptor()
        guard ftruncate(descriptor, off_t(count)) == 0, fsync(descriptor) == 0 else {
            throw LocalFile.failure("cut", journalPath)
        }
    }

    private func journalDescriptor() throws(Diagnostic) -> Int32 {
        let known = handles.withLock { $0.journal }
        if known >= 0 { return known }
        try LocalFile.makeFolder(folder)
        let descriptor = open(journalPath, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LocalFile.failure("open", journalPath) }
        try LocalFile.syncFolder(of: journalPath)
        handles.withLock { $0.journal = descriptor }
        return descriptor
    }

    public func lock(_ holder: LockHolder) async throws(Diagnostic) {
        try LocalFile.makeFolder(folder)
        let descriptor = open(lockPath, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LocalFile.failure("open", lockPath) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw .stateLocked(currentHolder(), now: holder.since)
        }
        ftruncate(descriptor, 0)
        try LocalFile.write(holder.jsonValue.jsonBytes(), to: descriptor, lockPath)
        handles.withLock { $0.lock = descriptor }
    }

    public func unlock() async {
        handles.withLock { handles in
            guard handles.lock >= 0 else { return }
            ftruncate(handles.lock, 0)
            close(handles.lock)
            handles.lock = -1
        }
    }

    /// Who has the lock; nil if that can't be read, which makes it no less held.
    private func currentHolder() -> LockHolder? {
        do throws(Diagnostic) {
            return try LocalFile.read(lockPath).flatMap { bytes throws(Diagnostic) in
                LockHolder(json: try Value(plainJSON: bytes))
            }
        } catch {
            return nil
        }
    }
}

extension Diagnostic {
    static func stateLocked(_ holder: LockHolder?, now: Double) -> Diagnostic {
        var detail = "Another process holds it."
        if let holder {
            let minutes = Int(max(0, now - holder.since) / 60)
            let age = minutes == 0 ? "less than a minute ago" : "\(minutes) min ago"
            detail =
                "Held by \(holder.user)@\(holder.host), process \(holder.process), since "
                + "\(TimeText.clock(holder.since)) (\(holder.command), \(age))."
        }
        return Diagnostic(
            code: "state-locked", "state is locked", detail: detail,
            fix: "wait until it has finished; a lock whose process is gone frees itself")
    }
}
