import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A small HTTP server on a free port of this machine: each connection has a thread.
final class LoopbackServer: Sendable {
    struct Request: Sendable {
        var method = ""
        var target = ""
        var headers: [String: String] = [:]
        var body: [UInt8] = []
    }

    /// What to do with a request.
    enum Reply: Sendable {
        case answer(Int, [(String, String)], [UInt8])
        /// These bytes, then the end of the connection.
        case raw(String)
        /// The end of the connection without a byte.
        case hangUp
        /// Nothing until the client hangs up.
        case silence
    }

    let port: UInt16
    private let listener: Int32
    private let seen = Mutex<[Request]>([])
    private let connections = Mutex(0)
    private let handler: @Sendable (Request, Int) -> Reply

    var host: String { "127.0.0.1:\(port)" }
    var requests: [Request] { seen.withLock { $0 } }
    var connectionCount: Int { connections.withLock { $0 } }

    /// Starts; the handler is told the request and how many came before it.
    init(_ handler: @escaping @Sendable (Request, Int) -> Reply) throws {
        self.handler = handler
        #if canImport(Glibc)
            listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            listener = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        var length = size
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                bind(listener, general, size) + listen(listener, 512)
                    + getsockname(listener, general, &length)
            }
        }
        guard status == 0 else { throw POSIXError(.EADDRINUSE) }
        port = UInt16(bigEndian: address.sin_port)
        Thread.detachNewThread { [self] in accept() }
    }

    func stop() {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// Sockets of this process that are an end of a connection with this server: both ends of each.
    var openSockets: Int {
        (0..<Int32(getdtablesize())).count { descriptor in
            Self.port(of: descriptor, getpeername) == port
                || descriptor != listener && Self.port(of: descriptor, getsockname) == port
        }
    }

    private typealias Naming = (
        Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>
    ) -> Int32

    /// The port of one side of a socket of IPv4; nil for any other descriptor.
    private static func port(of descriptor: Int32, _ name: Naming) -> UInt16? {
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                name(descriptor, $0, &length)
            }
        }
        guard status == 0, address.sin_family == sa_family_t(AF_INET) else { return nil }
        return UInt16(bigEndian: address.sin_port)
    }

    private func accept() {
        while true {
            let connection = Self.acceptOne(listener)
            guard connection >= 0 else { return }
            connections.withLock { $0 += 1 }
            let thread = Thread { [self] in
                serve(connection)
                close(connection)
            }
            thread.stackSize = 1 << 19
            thread.start()
        }
    }

    private static func acceptOne(_ listener: Int32) -> Int32 {
        #if canImport(Glibc)
            Glibc.accept(listener, nil, nil)
        #else
            Darwin.accept(listener, nil, nil)
        #endif
    }

    private func serve(_ connection: Int32) {
        var one: Int32 = 1
        setsockopt(connection, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
        var buffer: [UInt8] = []
        while let request = Self.next(connection, &buffer) {
            let before = seen.withLock { seen in
                seen.append(request)
                return seen.count - 1
            }
            switch handler(request, before) {
            case .answer(let status, let headers, let body):
                var head = "HTTP/1.1 \(status) X\r\nContent-Length: \(body.count)\r\n"
                for (name, value) in headers { head += "\(name): \(value)\r\n" }
                Self.write(connection, Array((head + "\r\n").utf8) + body)
            case .raw(let text):
                return Self.write(connection, Array(text.utf8))
            case .hangUp:
                return
            case .silence:
                var byte: UInt8 = 0
                while recv(connection, &byte, 1, 0) > 0 {}
                return
            }
        }
    }

    private static func write(_ connection: Int32, _ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    private static func next(_ connection: Int32, _ buffer: inout [UInt8]) -> Request? {
        while true {
            if let request = take(&buffer) { return request }
            var chunk = [UInt8](repeating: 0, count: 65_536)
            let count = recv(connection, &chunk, chunk.count, 0)
            if count <= 0 { return nil }
            buffer += chunk[..<count]
        }
    }

    private static func take(_ buffer: inout [UInt8]) -> Request? {
        let end = Array("\r\n\r\n".utf8)
        guard buffer.count >= 4,
            let headEnd = (0...(buffer.count - 4)).first(where: {
                buffer[$0] == 13 && Array(buffer[$0..<($0 + 4)]) == end
            })
        else { return nil }
        let lines = String(decoding: buffer[..<headEnd], as: UTF8.self).split(separator: "\r\n")
        let words = lines[0].split(separator: " ")
        var request = Request(method: String(words[0]), target: String(words[1]))
        for line in lines.dropFirst() {
            let sides = line.split(separator: ":", maxSplits: 1)
            request.headers[sides[0].lowercased()] =
                sides.count > 1 ? sides[1].trimmingCharacters(in: .whitespaces) : ""
        }
        let length = Int(request.headers["content-length"] ?? "0") ?? 0
        guard buffer.count >= headEnd + 4 + length else { return nil }
        request.body = Array(buffer[(headEnd + 4)..<(headEnd + 4 + length)])
        buffer.removeFirst(headEnd + 4 + length)
        return request
    }
}
