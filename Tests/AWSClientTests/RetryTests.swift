import InfraGraph
import Synchronization
import Testing

@testable import AWSClient

@Suite struct RetryTests {
    /// Time that passes only by sleeping.
    final class Clock: Sendable {
        let now = Mutex(1_440_938_160.0)
        let slept = Mutex<[Double]>([])

        var surroundings: RequestSender.Surroundings {
            RequestSender.Surroundings(
                now: { [self] in now.withLock { $0 } },
                sleep: { [self] seconds async throws(CancellationError) in
                    now.withLock { $0 += seconds }
                    slept.withLock { $0.append(seconds) }
                }, random: { 1 })
        }
    }

    private let clock = Clock()
    private let endpoint = Endpoint(
        host: "ec2.us-east-1.amazonaws.com", signingName: "ec2", signingRegion: "us-east-1")

    private func sender(_ transport: CannedTransport) throws -> RequestSender {
        let scene = CredentialScene(
            environment: ["AWS_ACCESS_KEY_ID": "k", "AWS_SECRET_ACCESS_KEY": "s"])
        return RequestSender(
            transport: transport, chain: try scene.chain(), surroundings: clock.surroundings)
    }

    private static func read(_ response: HTTPResponse) throws(AWSError) -> Int {
        if response.isSuccess { return response.status }
        throw AWSError(
            service: "ec2", operation: "Do", code: response.headers["code"] ?? "",
            status: response.status)
    }

    /// Sends; returns how many attempts there were, and whether the last one gave a result.
    private func attempts(
        _ options: CallOptions = CallOptions(), _ handler: @escaping CannedTransport.Handler
    ) async throws -> (count: Int, isGood: Bool) {
        let transport = CannedTransport(handler)
        let sender = try sender(transport)
        let request = HTTPRequest(method: "POST")
        do throws(CallFailure) {
            _ = try await sender.send(request, to: endpoint, options, read: Self.read)
            return (transport.requests.count, true)
        } catch {
            return (transport.requests.count, false)
        }
    }

    private static func refusal(_ code: String, _ status: Int = 400) -> HTTPResponse {
        HTTPResponse(status: status, headers: ["code": code])
    }

    @Test(arguments: [
        ("RequestLimitExceeded", 503, false, false, 12), ("InternalError", 500, false, false, 1),
        ("InternalError", 500, true, false, 5), ("AccessDenied", 403, true, false, 1),
        ("ValidationError", 400, true, false, 1), ("PrincipalNotFound", 400, false, true, 26),
        ("PrincipalNotFound", 400, false, false, 1), ("DependencyViolation", 400, true, false, 1),
        ("ExpiredToken", 400, false, false, 3),
    ])
    func eachRefusalHasItsNumberOfAttempts(
        code: String, status: Int, isIdempotent: Bool, isNew: Bool, count: Int
    ) async throws {
        let options = CallOptions(isIdempotent: isIdempotent, namesNewPrincipal: isNew)
        let result = try await attempts(options) { _, _ in Self.refusal(code, status) }
        #expect(result.count == count && !result.isGood)
    }

    @Test(arguments: [(false, false, 5), (true, false, 1), (true, true, 5), (false, true, 5)])
    func unknownOutcomeIsRepeatedOnlyWhereItDoesNoHarm(
        wasSent: Bool, isIdempotent: Bool, count: Int
    ) async throws {
        let options = CallOptions(isIdempotent: isIdempotent)
        let result = try await attempts(options) { _, _ throws(TransportFailure) in
            throw TransportFailure(.closed, host: "h", wasSent: wasSent)
        }
        #expect(result.count == count)
    }

    @Test func propagationIsWaitedForAboutFortyEightSeconds() async throws {
        _ = try await attempts(CallOptions(namesNewPrincipal: true)) { _, _ in
            Self.refusal("PrincipalNotFound")
        }
        let total = clock.slept.withLock { $0.reduce(0, +) }
        #expect((40...55).contains(total))
    }

    /// Our clock is 20 minutes behind; the signature after that is the server's time.
    @Test func clockIsCorrectedOnceAndForAll() async throws {
        let server = Timestamp(seconds: 1_440_938_160 + 1200)
        let transport = CannedTransport { request, _ in
            let isRight = request.headers["X-Amz-Date"] == server.basic
            return HTTPResponse(
                status: isRight ? 200 : 403,
                headers: ["Date": server.text(.rfc822), "code": "SignatureDoesNotMatch"])
        }
        let sender = try sender(transport)
        for _ in 0..<3 {
            _ = try await sender.send(HTTPRequest(method: "GET"), to: endpoint, read: Self.read)
        }
        #expect(transport.requests.count == 4)
    }

    @Test func clockThatIsRightIsNotBlamed() async throws {
        let date = Timestamp(seconds: 1_440_938_160 + 100).text(.rfc822)
        let result = try await attempts { _, _ in
            HTTPResponse(status: 403, headers: ["Date": date, "code": "SignatureDoesNotMatch"])
        }
        #expect(result.count == 1)
    }

    @Test func realKeysAreNotSentToAnEmulator() async throws {
        let transport = CannedTransport { _, _ in HTTPResponse(status: 200) }
        let scene = CredentialScene(
            environment: [
                "AWS_ACCESS_KEY_ID": "AKIA0000000000000000", "AWS_SECRET_ACCESS_KEY": "s",
            ])
        let sender = RequestSender(
            transport: transport, chain: try scene.chain(), surroundings: clock.surroundings)
        var local = endpoint
        local.scheme = .http
        local.isConfigured = true
        await #expect(throws: CallFailure.self) {
            _ = try await sender.send(HTTPRequest(method: "GET"), to: local, read: Self.read)
        }
        #expect(transport.requests.isEmpty)
    }

    /// Against a server that takes 50 calls per second, with a bucket of 10.
    @Test func rateFindsWhatTheServiceTakes() {
        var rate = AdaptiveRate()
        var now = 0.0
        var tokens = 10.0
        var last = 0.0
        var good = 0
        var throttled = 0
        while now < 60 {
            now += max(rate.reserve(at: now), 0.002)
            tokens = min(10, tokens + (now - last) * 50)
            last = now
            if tokens >= 1 {
                tokens -= 1
                good += 1
                rate.succeeded(at: now)
            } else {
                throttled += 1
                rate.throttled(at: now)
            }
        }
        #expect(good > 60 * 50 * 7 / 10, "\(good) good, \(throttled) throttled")
        #expect(throttled < good / 5, "\(good) good, \(throttled) throttled")
    }

    @Test func rateHasNoLimitBeforeTheFirstThrottle() {
        var rate = AdaptiveRate()
        #expect((0..<5000).allSatisfy { rate.reserve(at: Double($0) * 0.0001) == 0 })
        #expect(rate.limit == nil)
    }
}
