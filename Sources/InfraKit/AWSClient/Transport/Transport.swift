/// Carries one request to a server and brings the answer back.
///
/// Knows nothing of AWS, signs nothing and repeats nothing. Cancelling the task gives up the call.
public protocol Transport: Sendable {
    /// Sends a request that has a host, and returns the whole answer, whatever its status.
    func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse
}

/// How a request travels.
public enum URLScheme: String, Hashable, Sendable {
    case http
    case https
}
