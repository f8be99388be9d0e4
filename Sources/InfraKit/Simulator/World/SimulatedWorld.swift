import InfraGraph
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Everything that exists in a simulated cloud, of any number of environments; kept between runs.
///
/// Every accepted change is in the log before its caller hears of it, so a killed process loses
/// nothing.
public final class SimulatedWorld: Sendable {
    /// What a command is going to do with a world.
    public enum Access: Hashable, Sendable {
        /// Look only; needs no lock.
        case reading
        /// Change it: waits up to so many real seconds for another command to finish.
        case changing(patience: Double = 2)
    }

    private let storage: any WorldStorage
    private let contents: Mutex<WorldContents>
    private let isLocked: Bool

    /// Opens a world, or makes an empty one.
    ///
    /// - Throws: ``Diagnostic`` `simulator-busy` while another command changes it,
    ///   `simulator-world-damaged` if a line other than the last one makes no sense.
    public init(_ storage: any WorldStorage, access: Access = .changing()) throws(Diagnostic) {
        self.storage = storage
        guard case .changing(let patience) = access else {
            isLocked = false
            contents = Mutex(try WorldLog.read(try storage.load()).contents)
            return
        }
        try Self.lock(storage, patience: patience)
        isLocked = true
        do throws(Diagnostic) {
            contents = Mutex(try Self.loadForChange(storage))
        } catch {
            storage.unlock()
            throw error
        }
    }

    deinit { if isLocked { storage.unlock() } }

    private static func lock(
        _ storage: any WorldStorage, patience: Double
    ) throws(Diagnostic) {
        let step = 0.02
        var waited = 0.0
        while try !storage.lock() {
            guard waited < patience else { throw .worldBusy }
            usleep(useconds_t(step * 1_000_000))
            waited += step
        }
    }

    private static func loadForChange(
        _ storage: any WorldStorage
    ) throws(Diagnostic) -> WorldContents {
        let bytes = try storage.load()
        let reading = try WorldLog.read(bytes)
        var contents = reading.contents
        let isLong = reading.lines > 1_000 + 2 * contents.all.count
        if isLong || reading.intact < bytes.count || reading.lines == 0 {
            contents.dropGone()
            try storage.replace(with: WorldLog.snapshot(contents))
        }
        return contents
    }

    /// Empties a world, also one that can't be read any more.
    ///
    /// - Throws: ``Diagnostic`` `simulator-busy` while another command changes it.
    public static func reset(
        _ storage: any WorldStorage, patience: Double = 2
    ) throws(Diagnostic) {
        try lock(storage, patience: patience)
        defer { storage.unlock() }
        try storage.replace(with: WorldLog.snapshot(WorldContents()))
    }

    /// The latest moment that the world has seen, in seconds since 1970; the next run starts there.
    public var latestTime: Double { contents.withLock { $0.latestTime } }

    /// All that exists, also what is being deleted, in the order of creation.
    public var resources: [SimulatedResource] {
        contents.withLock { contents in
            contents.sorted.filter { $0.phase(at: contents.latestTime) != .gone }
        }
    }

    /// Looks at the world.
    func look<Answer: Sendable>(_ body: (WorldContents) -> Answer) -> Answer {
        contents.withLock { body($0) }
    }

    /// Changes the world: what the editor was told is in the log when this returns.
    func change<Answer: Sendable, Problem: Error>(
        _ body: (inout WorldEditor) throws(Problem) -> Answer
    ) throws(Problem) -> Answer {
        try contents.withLock { (contents) throws(Problem) in
            var editor = WorldEditor(contents, isLocked ? storage : nil)
            contents = WorldContents()
            defer { contents = editor.contents }
            return try body(&editor)
        }
    }

    /// Notes that time has come so far, if this process may write.
    func note(time: Double) {
        guard isLocked else { return }
        change { editor in
            guard time > editor.contents.latestTime else { return }
            // A moment that could not be noted is noticed again by the next look.
            do throws(Diagnostic) { try editor.record([.time(time)]) } catch {}
        }
    }
}

/// Writes changes to the log first and applies them to the contents then.
struct WorldEditor: ~Copyable {
    private(set) var contents: WorldContents
    /// Nil for a world that was opened for reading.
    private let storage: (any WorldStorage)?

    init(_ contents: WorldContents, _ storage: (any WorldStorage)?) {
        self.contents = contents
        self.storage = storage
    }

    mutating func record(_ entries: [WorldLog.Entry]) throws(Diagnostic) {
        guard let storage else { throw .worldReadOnly }
        try storage.append(entries.flatMap(\.bytes))
        for entry in entries { contents.apply(entry) }
    }
}
