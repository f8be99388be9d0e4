/// Tells what another transport carries: calls to services, and those by which credentials are
/// found.
struct LoggedTransport: Transport {
    let transport: any Transport
    let log: WireLog
    /// Seconds since 1970.
    let now: @Sendable () -> Double

    func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse {
        let start = now()
        log.write(request, over: scheme)
        do throws(TransportFailure) {
            let response = try await transport.send(request, over: scheme, within: limits)
            log.write(response, to: request, afterSeconds: now() - start)
            return response
        } catch {
            log.write(error, of: request)
            throw error
        }
    }
}
