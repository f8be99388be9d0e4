import CCurl
import Foundation
import Synchronization

/// Sends requests with libcurl: one thread drives all of them, connections are kept and reused.
///
/// TLS is always verified, redirects are never followed, and proxies come from the environment.
public final class CurlTransport: Transport {
    /// How the connections are made; the same for all calls.
    public struct Settings: Hashable, Sendable {
        /// Connections to one host at most; further calls wait their turn.
        public var connectionsPerHost: Int
        /// A file of certificates to trust instead of the system's, as `AWS_CA_BUNDLE` names it.
        public var certificateFile: String?
        /// What the `User-Agent` header says.
        public var userAgent: String

        /// Makes settings. Defaults: 64 connections per host, the system's certificates.
        public init(
            connectionsPerHost: Int = 64, certificateFile: String? = nil,
            userAgent: String = "infrakit"
        ) {
            self.connectionsPerHost = max(1, connectionsPerHost)
            self.certificateFile = certificateFile
            self.userAgent = userAgent
        }
    }

    private let settings: Settings
    private let inbox = CurlInbox()
    private let isRunning = Mutex(false)

    /// Makes a transport; its thread starts with the first call and ends with ``shutDown()``.
    public init(_ settings: Settings = Settings()) { self.settings = settings }

    deinit { inbox.close() }

    /// Gives up all calls, closes the connections and ends the thread. Later calls fail.
    public func shutDown() { inbox.close() }

    public func send(
        _ request: HTTPRequest, over scheme: URLScheme, within limits: TransportLimits
    ) async throws(TransportFailure) -> HTTPResponse {
        let transfer = try CurlTransfer(request, scheme, limits)
        start()
        let inbox = inbox
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                transfer.onEnd { continuation.resume(returning: $0) }
                inbox.start(transfer)
            }
        } onCancel: {
            inbox.cancel(transfer)
        }
        return try result.get()
    }

    private func start() {
        let isFirst = isRunning.withLock { isRunning in
            defer { isRunning = true }
            return !isRunning
        }
        guard isFirst else { return }
        let thread = Thread { [settings, inbox] in CurlLoop(settings, inbox).run() }
        thread.name = "infrakit.http"
        thread.start()
    }
}
