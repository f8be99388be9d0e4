import Synchronization

/// The servers' time: ours, corrected when they say it is off.
public final class ServerClock: Sendable {
    /// A smaller difference is no reason for a refusal: AWS takes five minutes.
    public static let toleranceSeconds = 240.0

    private let now: @Sendable () -> Double
    private let offset = Mutex(0.0)

    /// Makes a clock that trusts `now` until a server objects.
    public init(now: @escaping @Sendable () -> Double) { self.now = now }

    /// The time to sign with.
    public var time: Timestamp { Timestamp(seconds: now() + offset.withLock { $0 }) }

    /// Learns from a refusal whether our clock is off; says whether signing again makes sense.
    ///
    /// - Parameter signedAt: the time in the refused signature. Another call may have corrected
    ///   the clock since.
    public func learn(from response: HTTPResponse, signedAt: Timestamp) -> Bool {
        guard let text = response.headers["Date"], let date = Timestamp(text),
            abs(date.seconds - signedAt.seconds) > Self.toleranceSeconds
        else { return false }
        let correction = date.seconds - now()
        offset.withLock { $0 = correction }
        return true
    }
}
