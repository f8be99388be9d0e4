import InfraGraph

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// File calls that say what failed, and that make bytes durable. Foundation's neither sync nor
/// lock.
public enum LocalFile {
    /// Returns a file's bytes, or nil if there is no such file.
    public static func read(_ path: String) throws(Diagnostic) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 {
            if errno == ENOENT { return nil }
            throw failure("open", path)
        }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0 else { throw failure("read", path) }
        var bytes = [UInt8](repeating: 0, count: Int(information.st_size))
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeMutableBytes {
                systemRead(descriptor, $0.baseAddress.map { $0 + position }, $0.count - position)
            }
            if count < 0 { throw failure("read", path) }
            if count == 0 { break }
            position += count
        }
        return position == bytes.count ? bytes : Array(bytes[..<position])
    }

    /// Writes all bytes to an open file.
    public static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String)
        throws(Diagnostic)
    {
        var position = 0
        while position < bytes.count {
            let count = bytes.withUnsafeBytes {
                systemWrite(descriptor, $0.baseAddress.map { $0 + position }, $0.count - position)
            }
            if count < 0 {
                if errno == EINTR { continue }
                if errno == EAGAIN, waitForRoom(descriptor) { continue }
                throw failure("write", path)
            }
            position += count
        }
    }

    /// Waits until a pipe or terminal that somebody made non-blocking takes more.
    private static func waitForRoom(_ descriptor: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        return poll(&waiting, 1, -1) > 0 || errno == EINTR
    }

    /// Replaces a file in one move: written beside it, synced, renamed, and the folder synced.
    public static func replace(_ path: String, with bytes: [UInt8]) throws(Diagnostic) {
        let temporary = path + ".new"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("create", temporary) }
        do throws(Diagnostic) {
            try write(bytes, to: descriptor, temporary)
            guard fsync(descriptor) == 0 else { throw failure("sync", temporary) }
        } catch {
            close(descriptor)
            throw error
        }
        close(descriptor)
        guard rename(temporary, path) == 0 else {
            let problem = failure("rename", path)
            unlink(temporary)
            throw problem
        }
        try syncFolder(of: path)
    }

    /// Makes a folder and those above it, readable by their owner only.
    public static func makeFolder(_ path: String) throws(Diagnostic) {
        var built = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/") {
            built += "/" + part
            if mkdir(built, 0o700) != 0, errno != EEXIST { throw failure("make", built) }
        }
    }

    /// Returns the names of a folder's files; none if there is no such folder.
    public static func names(in folder: String) throws(Diagnostic) -> [String] {
        guard let handle = opendir(folder) else {
            if errno == ENOENT { return [] }
            throw failure("list", folder)
        }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    static func syncFolder(of path: String) throws(Diagnostic) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("open", folder) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("sync", folder) }
    }

    /// A diagnostic for the file call that just failed.
    public static func failure(_ verb: String, _ path: String) -> Diagnostic {
        let reason = String(cString: strerror(errno))
        return Diagnostic(
            code: "file-failed", "a file can't be used", at: [Diagnostic.Place(nil, path)],
            detail: "Could not \(verb) \(path): \(reason).",
            fix: "make it possible (space, permissions) and run the command again")
    }
}

// The C functions have the names of the methods that call them.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int)
    -> Int
{
    read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}
