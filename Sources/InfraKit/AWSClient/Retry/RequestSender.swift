import InfraGraph
import Synchronization

/// Sends requests to AWS: signs each attempt anew, paces them, and repeats what may be repeated.
public final class RequestSender: Sendable {
    /// Time, waiting and chance, as values.
    public struct Surroundings: Sendable {
        /// Seconds since 1970.
        public var now: @Sendable () -> Double
        /// Returns after some seconds, or with an error when cancelled.
        public var sleep: @Sendable (_ seconds: Double) async throws(CancellationError) -> Void
        /// A number from 0 to 1.
        public var random: @Sendable () -> Double

        /// Makes surroundings.
        public init(
            now: @escaping @Sendable () -> Double,
            sleep: @escaping @Sendable (Double) async throws(CancellationError) -> Void,
            random: @escaping @Sendable () -> Double
        ) {
            self.now = now
            self.sleep = sleep
            self.random = random
        }
    }

    /// Reads an answer: a result, or the error that it says.
    public typealias Reader<Output> = (HTTPResponse) throws(AWSError) -> Output

    private let transport: any Transport
    private let chain: CredentialChain
    private let surroundings: Surroundings
    private let policy: RetryPolicy
    private let allowsRealCredentials: Bool
    private let paces: Bool
    private let clock: ServerClock
    private let rates = Mutex<[String: AdaptiveRate]>([:])

    /// Makes a sender.
    ///
    /// - Parameter paces: a host that throttles is called more slowly from then on.
    public init(
        transport: any Transport, chain: CredentialChain, surroundings: Surroundings,
        policy: RetryPolicy = RetryPolicy(), paces: Bool = true,
        allowsRealCredentials: Bool = false
    ) {
        self.paces = paces
        self.transport = transport
        self.chain = chain
        self.surroundings = surroundings
        self.policy = policy
        self.allowsRealCredentials = allowsRealCredentials
        clock = ServerClock(now: surroundings.now)
    }

    /// The same for the credentials of a role that these may assume.
    public func assuming(_ roleARN: String) -> RequestSender {
        RequestSender(
            transport: transport, chain: CredentialChain(assuming: roleARN, with: chain),
            surroundings: surroundings, policy: policy, paces: paces,
            allowsRealCredentials: allowsRealCredentials)
    }

    /// Sends until there is a result, or no attempt is left that makes sense.
    public func send<Output>(
        _ request: HTTPRequest, to endpoint: Endpoint, _ options: CallOptions = CallOptions(),
        read: Reader<Output>
    ) async throws(CallFailure) -> Output {
        var counts: [Repetition: Int] = [:]
        let request = endpoint.addressing(request)
        while true {
            try await takeTurn(endpoint)
            do throws(EndedAttempt) {
                return try await attempt(request, endpoint, options, read)
            } catch {
                guard let reason = error.reason else { throw error.failure }
                let count = counts[reason, default: 0] + 1
                counts[reason] = count
                let random = surroundings.random()
                guard let wait = policy.wait(reason, afterFailures: count, random: random) else {
                    throw error.failure
                }
                try await sleep(wait)
            }
        }
    }

    /// An attempt without a result, and why another one makes sense, if it does.
    private struct EndedAttempt: Error {
        let failure: CallFailure
        var reason: Repetition?
    }

    private func attempt<Output>(
        _ request: HTTPRequest, _ endpoint: Endpoint, _ options: CallOptions,
        _ read: Reader<Output>
    ) async throws(EndedAttempt) -> Output {
        let time = clock.time
        let credentials = try await credentials(for: endpoint)
        let signed = RequestSigner(
            credentials: credentials, service: endpoint.signingName, region: endpoint.signingRegion
        ).signed(request, at: time, payload: options.payload)
        let response = try await exchange(signed, endpoint, options)
        do throws(AWSError) {
            let output = try read(response)
            learn(endpoint, wasThrottled: false)
            return output
        } catch {
            let error = error.hiding(credentials)
            let isOff = Self.mayBlameClock(error) && clock.learn(from: response, signedAt: time)
            let reason = Repetition(error, options, clockWasOff: isOff)
            if reason == .newCredentials { await chain.discard(credentials) }
            learn(endpoint, wasThrottled: reason == .throttled)
            throw EndedAttempt(failure: .refused(error), reason: reason)
        }
    }

    private func credentials(for endpoint: Endpoint) async throws(EndedAttempt) -> Credentials {
        do throws(Diagnostic) {
            let credentials = try await chain.credentials()
            try EndpointGuard.check(endpoint, credentials, isAllowed: allowsRealCredentials)
            return credentials
        } catch {
            throw EndedAttempt(failure: .notSent(error))
        }
    }

    /// A signature that is refused can mean a wrong clock as well as wrong keys.
    private static func mayBlameClock(_ error: AWSError) -> Bool {
        let errorClass = error.errorClass(isChange: true)
        return errorClass == .credentials || errorClass == .denied
    }

    private func exchange(
        _ request: HTTPRequest, _ endpoint: Endpoint, _ options: CallOptions
    ) async throws(EndedAttempt) -> HTTPResponse {
        var limits = options.limits
        limits.isRepeatable = options.isIdempotent
        do throws(TransportFailure) {
            return try await transport.send(request, over: endpoint.scheme, within: limits)
        } catch {
            throw EndedAttempt(failure: .noAnswer(error), reason: Repetition(error, options))
        }
    }

    private func takeTurn(_ endpoint: Endpoint) async throws(CallFailure) {
        guard paces else { return }
        let now = surroundings.now()
        let wait = rates.withLock { $0[endpoint.host, default: AdaptiveRate()].reserve(at: now) }
        try await sleep(wait)
    }

    private func sleep(_ seconds: Double) async throws(CallFailure) {
        if Task.isCancelled { throw .cancelled }
        guard seconds > 0 else { return }
        do {
            try await surroundings.sleep(seconds)
        } catch {
            throw .cancelled
        }
    }

    private func learn(_ endpoint: Endpoint, wasThrottled: Bool) {
        let now = surroundings.now()
        rates.withLock { rates in
            if wasThrottled {
                rates[endpoint.host, default: AdaptiveRate()].throttled(at: now)
            } else {
                rates[endpoint.host]?.succeeded(at: now)
            }
        }
    }
}
