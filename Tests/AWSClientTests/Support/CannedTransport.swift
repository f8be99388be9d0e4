import Synchronization

@testable import AWSClient

/// Answers from a closure and keeps what was sent.
final class CannedTransport: Transport {
    typealias Handler =
        @Sendable (HTTPRequest, Int) throws(TransportFailure) -> HTTPResponse

    private let handler: Handler
    private let seen = Mutex<[HTTPRequest]>([])

    var requests: [HTTPRequest] { seen.withLock { $0 } }

    init(_ handler: @escaping Handler) { self.handler = handler }

    func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse {
        let before = seen.withLock { seen in
            seen.append(request)
            return seen.count - 1
        }
        await Task.yield()
        return try handler(request, before)
    }

    /// A transport that nobody should use.
    static let none = CannedTransport { request, _ throws(TransportFailure) in
        throw TransportFailure(.unreachable, host: request.host ?? "", wasSent: false)
    }
}
