import Synchronization

/// One call on its way: what is sent, what has come back, and who waits for it.
///
/// The request is constant. The answer is touched only by the thread that drives the call.
final class CurlTransfer: @unchecked Sendable {
    let request: HTTPRequest
    let host: String
    let url: String
    let limits: TransportLimits

    /// The answer so far; belongs to the driving thread.
    var headers = HTTPHeaders()
    var body: [UInt8] = []
    var isTooLarge = false
    /// How often the request was about to be written to a connection.
    var departures = 0

    typealias Tell = @Sendable (Result<HTTPResponse, TransportFailure>) -> Void

    private enum Waiter {
        case none
        case waiting(Tell)
        case ended
    }

    private let waiter = Mutex(Waiter.none)

    init(
        _ request: HTTPRequest, _ scheme: URLScheme, _ limits: TransportLimits
    ) throws(TransportFailure) {
        host = request.host ?? ""
        self.request = request
        self.limits = limits
        url = "\(scheme.rawValue)://\(host)\(request.target)"
        guard !host.isEmpty, Self.isWritable(request), Self.isPlain(url.utf8) else {
            throw TransportFailure(.malformedRequest, host: host, wasSent: false)
        }
    }

    /// Says who is told the end; called once, before the call starts.
    func onEnd(_ tell: @escaping Tell) {
        waiter.withLock { $0 = .waiting(tell) }
    }

    /// Tells the end. Later ends of the same call are ignored.
    func end(_ result: Result<HTTPResponse, TransportFailure>) {
        let tell: Tell? = waiter.withLock { waiter in
            defer { waiter = .ended }
            if case .waiting(let tell) = waiter { return tell } else { return nil }
        }
        tell?(result)
    }

    /// Tells that the call has failed.
    func end(_ kind: TransportFailure.Kind, wasSent: Bool, message: String = "") {
        end(.failure(TransportFailure(kind, host: host, wasSent: wasSent, message: message)))
    }

    /// Says whether somebody still waits.
    var isWanted: Bool {
        waiter.withLock { if case .waiting = $0 { true } else { false } }
    }

    /// A line break in a header would start another header, or another request.
    private static func isWritable(_ request: HTTPRequest) -> Bool {
        isPlain(request.method.utf8)
            && request.headers.fields.allSatisfy { field in
                isPlain(field.name.utf8) && !field.name.isEmpty && !field.name.contains(":")
                    && field.value.utf8.allSatisfy { $0 == 0x09 || ($0 >= 0x20 && $0 != 0x7F) }
            }
    }

    private static func isPlain(_ bytes: String.UTF8View) -> Bool {
        bytes.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
