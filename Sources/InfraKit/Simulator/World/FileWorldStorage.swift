import Foundation
import InfraGraph
import Synchronization

/// A world's log in a file, next to a lock file.
///
/// What a process has written survives its `kill -9`; nothing is promised for a power cut.
public final class FileWorldStorage: WorldStorage {
    private struct Descriptors {
        var log: Int32 = -1
        var lock: Int32 = -1
    }

    private let path: String
    private let descriptors = Mutex(Descriptors())

    /// Names the file; its folder is made when something is written.
    public init(path: String) { self.path = path }

    deinit {
        descriptors.withLock { open in
            if open.log >= 0 { _ = close(open.log) }
            if open.lock >= 0 { _ = close(open.lock) }
        }
    }

    public func load() throws(Diagnostic) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        if file < 0 {
            if errno == ENOENT { return [] }
            throw failure("read")
        }
        defer { _ = close(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("read")
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    public func append(_ bytes: [UInt8]) throws(Diagnostic) {
        try descriptors.withLock { (open) throws(Diagnostic) in
            if open.log < 0 { open.log = try opened(path, O_WRONLY | O_APPEND) }
            var written: Int
            repeat {
                written = write(open.log, bytes, bytes.count)
            } while written < 0 && errno == EINTR
            guard written == bytes.count else {
                let problem = failure("write")
                if written > 0 {
                    let end = lseek(open.log, 0, SEEK_END)
                    _ = ftruncate(open.log, end - off_t(written))
                }
                throw problem
            }
        }
    }

    public func replace(with bytes: [UInt8]) throws(Diagnostic) {
        try descriptors.withLock { (open) throws(Diagnostic) in
            let next = path + ".new"
            let file = try opened(next, O_WRONLY | O_TRUNC)
            var start = 0
            while start < bytes.count {
                let count = bytes.withUnsafeBytes {
                    write(file, $0.baseAddress?.advanced(by: start), bytes.count - start)
                }
                if count < 0 {
                    if errno == EINTR { continue }
                    let problem = failure("write")
                    _ = close(file)
                    throw problem
                }
                start += count
            }
            _ = close(file)
            guard rename(next, path) == 0 else { throw failure("replace") }
            if open.log >= 0 { _ = close(open.log) }
            open.log = -1
        }
    }

    public func lock() throws(Diagnostic) -> Bool {
        try descriptors.withLock { (open) throws(Diagnostic) in
            if open.lock >= 0 { return false }
            let file = try opened(path + ".lock", O_RDWR)
            guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
                _ = close(file)
                return false
            }
            open.lock = file
            return true
        }
    }

    public func unlock() {
        descriptors.withLock { open in
            if open.lock >= 0 { _ = close(open.lock) }
            open.lock = -1
        }
    }

    private func opened(_ path: String, _ flags: Int32) throws(Diagnostic) -> Int32 {
        let folder = (path as NSString).deletingLastPathComponent
        var file = open(path, flags | O_CREAT | O_CLOEXEC, 0o600)
        if file < 0, errno == ENOENT, !folder.isEmpty {
            do {
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
            } catch {
                throw failure("make the folder of")
            }
            file = open(path, flags | O_CREAT | O_CLOEXEC, 0o600)
        }
        guard file >= 0 else { throw failure("open") }
        return file
    }

    private func failure(_ verb: String) -> Diagnostic {
        .worldUnusable(path: path, verb: verb, reason: String(cString: strerror(errno)))
    }
}
