import InfraGraph
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes the event log of one run as it goes, so that a killed run leaves its part too.
///
/// The file is made with the first event: a run that does nothing leaves none.
public final class RunLogWriter: Sendable {
    private struct Output: Sendable {
        var descriptor: Int32 = -1
        var failure: Diagnostic?
        var lastWord: [Address: String] = [:]
    }

    private let folder: String
    private let output = Mutex(Output())

    init(folder: String) { self.folder = folder }

    deinit {
        output.withLock { if $0.descriptor >= 0 { close($0.descriptor) } }
    }

    /// What kept the log from being written; the run itself goes on without it.
    public var failure: Diagnostic? { output.withLock { $0.failure } }

    /// Adds an event. Of polls only those are kept that hear something new.
    public func append(_ event: RunEvent) {
        output.withLock { output in
            guard output.failure == nil else { return }
            if event.phase == .waiting {
                if output.lastWord[event.address] == event.message { return }
                output.lastWord[event.address] = event.message
            }
            do throws(Diagnostic) {
                let path = folder + "/" + Self.name(event.time) + ".jsonl"
                if output.descriptor < 0 { output.descriptor = try Self.make(path, in: folder) }
                let line = event.jsonValue.jsonBytes() + [UInt8(ascii: "\n")]
                try LocalFile.write(line, to: output.descriptor, path)
            } catch {
                output.failure = error
            }
        }
    }

    private static func make(_ path: String, in folder: String) throws(Diagnostic) -> Int32 {
        try LocalFile.makeFolder(folder)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LocalFile.failure("create", path) }
        return descriptor
    }

    /// The start of the run, without the colons that file names dislike.
    private static func name(_ time: Double) -> String {
        String(TimeText.timestamp(time).filter { $0 != ":" })
    }
}
