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

    /// Finds the service's fault in an answer; nil if the answer is a result.
    public typealias FaultReader = @Sendable (HTTPResponse) -> ServiceFault?

    private let transport: any Transport
    private let chain: CredentialChain
    private let surroundings: Surroundings
    private let policy: RetryPolicy
    private let log: WireLog?
    private let allowsRealCredentials: Bool
    private let clock: ServerClock
    private let rates = Mutex<[String: AdaptiveRate]>([:])

    /// Makes a sender.
    public init(
        transport: any Transport, chain: CredentialChain, surroundings: Surroundings,
        policy: RetryPolicy = RetryPolicy(), log: WireLog? = nil,
        allowsRealCredentials: Bool = false
    ) {
        self.transport = transport
        self.chain = chain
        self.surroundings = surroundings
        self.policy = policy
        self.log = log
        self.allowsRealCredentials = allowsRealCredentials
        clock = ServerClock(now: surroundings.now)
    }

    /// Sends until there is a result, or no attempt is left that makes sense.
    public func send(
        _ request: HTTPRequest, to endpoint: Endpoint, _ options: CallOptions = CallOptions(),
        fault: FaultReader
    ) async throws(CallFailure) -> HTTPResponse {
        var failures: [RetryClass: Int] = [:]
        let request = endpoint.addressing(request)
        while true {
            try await takeTurn(endpoint)
            let attempt = await attempt(request, endpoint, options, fault)
            let (retryClass, failure) =
                switch attempt {
                case .success(let response): return response
                case .failure(let ended): (ended.retryClass, ended.failure)
                }
            guard mayRepeat(retryClass, options) else { throw failure }
            failures[retryClass, default: 0] += 1
            guard
                let wait = policy.wait(
                    retryClass, afterFailures: failures[retryClass, default: 1],
                    random: surroundings.random())
            else { throw failure }
            try await sleep(wait)
        }
    }

    private struct EndedAttempt: Error {
        let retryClass: RetryClass
        let failure: CallFailure
    }

    private func attempt(
        _ request: HTTPRequest, _ endpoint: Endpoint, _ options: CallOptions, _ fault: FaultReader
    ) async -> Result<HTTPResponse, EndedAttempt> {
        do throws(Diagnostic) {
            let credentials = try await chain.credentials()
            try EndpointGuard.check(endpoint, credentials, isAllowed: allowsRealCredentials)
            let time = clock.time
            let signed = RequestSigner(
                credentials: credentials, service: endpoint.signingName,
                region: endpoint.signingRegion
            ).signed(request, at: time, payload: options.payload)
            let answer = await exchange(signed, endpoint, options)
            switch answer {
            case .failure(let failure):
                let ended = EndedAttempt(
                    retryClass: RetryClass(failure), failure: .noAnswer(failure))
                return .failure(ended)
            case .success(let response):
                guard let fault = fault(response) else {
                    learn(endpoint, wasThrottled: false)
                    return .success(response)
                }
                let retryClass = await learn(fault, response, endpoint, time, credentials)
                return .failure(
                    EndedAttempt(retryClass: retryClass, failure: .refused(fault, retryClass)))
            }
        } catch {
            return .failure(EndedAttempt(retryClass: .terminal, failure: .notSent(error)))
        }
    }

    private func exchange(
        _ request: HTTPRequest, _ endpoint: Endpoint, _ options: CallOptions
    ) async -> Result<HTTPResponse, TransportFailure> {
        var limits = options.limits
        limits.isRepeatable = options.isIdempotent
        let start = surroundings.now()
        log?.write(request, over: endpoint.scheme)
        do throws(TransportFailure) {
            let response = try await transport.send(request, over: endpoint.scheme, within: limits)
            log?.write(response, to: request, afterSeconds: surroundings.now() - start)
            return .success(response)
        } catch {
            log?.write(error, of: request)
            return .failure(error)
        }
    }

    /// Sorts a refusal, and remembers what it says about pace, clock and keys.
    private func learn(
        _ fault: ServiceFault, _ response: HTTPResponse, _ endpoint: Endpoint, _ time: Timestamp,
        _ credentials: Credentials
    ) async -> RetryClass {
        var retryClass = RetryClass(fault)
        let isSuspect = RetryTable.clockSuspects.contains(RetryTable.plain(fault.code))
        if retryClass == .clockSkew || isSuspect {
            let isOff = clock.learn(from: response, signedAt: time)
            retryClass = isOff ? .clockSkew : isSuspect ? retryClass : .terminal
        }
        if retryClass == .expiredCredentials { await chain.discard(credentials) }
        learn(endpoint, wasThrottled: retryClass == .throttle)
        return retryClass
    }

    private func mayRepeat(_ retryClass: RetryClass, _ options: CallOptions) -> Bool {
        switch retryClass {
        case .unknownOutcome: options.isIdempotent
        case .propagation: options.namesNewPrincipal
        case .busy, .terminal: false
        case .throttle, .transient, .expiredCredentials, .clockSkew: true
        }
    }

    private func takeTurn(_ endpoint: Endpoint) async throws(CallFailure) {
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
