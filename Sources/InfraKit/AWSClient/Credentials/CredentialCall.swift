import InfraGraph

/// One call of the search for credentials, sent up to three times.
struct CredentialCall {
    private let context: CredentialContext
    private let origin: String

    init(_ context: CredentialContext, _ origin: String) {
        self.context = context
        self.origin = origin
    }

    /// Sends a request that does no harm when sent twice.
    func send(
        _ request: HTTPRequest, over scheme: URLScheme, _ limits: TransportLimits
    ) async throws(Diagnostic) -> HTTPResponse {
        var limits = limits
        limits.isRepeatable = true
        for attempt in 1... {
            do throws(TransportFailure) {
                let response = try await context.transport.send(
                    request, over: scheme, within: limits)
                if attempt == 3 || response.status < 500 { return response }
            } catch {
                let isFinal = [.cancelled, .shutDown, .noLibrary].contains(error.kind)
                guard attempt < 3, !isFinal else { throw failure(error) }
            }
        }
        throw CredentialProblem.unreadable(origin, "no answer came")
    }

    private func failure(_ failure: TransportFailure) -> Diagnostic {
        var diagnostic = failure.diagnostic
        diagnostic.places.insert(.init(nil, origin), at: 0)
        return diagnostic
    }
}
