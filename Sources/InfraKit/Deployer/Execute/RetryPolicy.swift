import InfraGraph

/// How long to wait before a call is repeated, and when to give up, by the kind of error.
public struct RetryPolicy: Sendable {
    /// The waits of one kind of error.
    public struct Backoff: Sendable {
        /// Seconds before the first repetition.
        public var first: Double
        /// The longest wait in seconds.
        public var longest: Double
        /// Seconds after which the error counts as final, calls included.
        public var limit: Double
        /// Tries in all; nil for as many as the time allows.
        public var attempts: Int?

        /// Makes waits that double from `first` to `longest`, for at most `limit` seconds in all.
        public init(first: Double, longest: Double, limit: Double) {
            self.first = first
            self.longest = longest
            self.limit = limit
        }
    }

    /// Seconds after which AWS shows a new resource to every reader.
    static let secondsToShow = 60.0

    /// The waits by kind; a kind without an entry is final at once.
    public var backoffs: [ProviderError.Kind: Backoff]

    /// The waits that AWS asks for: dense for propagation, patient for what is in use.
    public init() {
        backoffs = [
            .throttled: Backoff(first: 0.5, longest: 20, limit: 600),
            .transient: Backoff(first: 0.5, longest: 10, limit: 120),
            .propagating: Backoff(first: 0.25, longest: 2, limit: 60),
            .busy: Backoff(first: 1, longest: 15, limit: 1200),
            .unknownOutcome: Backoff(first: 1, longest: 10, limit: 120),
        ]
    }

    /// Limits how often calls are tried that nobody knows to have been carried out.
    ///
    /// - Parameter attempts: what the user allows. The cloud's own client has made as many of those
    ///   that were throttled or met trouble on the way, so these are final here.
    public mutating func limit(attempts: Int) {
        backoffs[.throttled] = nil
        backoffs[.transient] = nil
        backoffs[.unknownOutcome]?.attempts = attempts
    }

    /// Seconds to wait before the next try, or nil to give up.
    ///
    /// - Parameter elapsed: seconds since the first error, with the time that calls took.
    func wait(for kind: ProviderError.Kind, attempt: Int, elapsed: Double) -> Double? {
        guard let backoff = backoffs[kind], elapsed < backoff.limit else { return nil }
        if let attempts = backoff.attempts, attempt + 1 >= attempts { return nil }
        var wait = backoff.first
        for _ in 0..<min(attempt, 16) where wait < backoff.longest { wait *= 2 }
        // Spread by the attempt, not by chance: runs stay reproducible.
        return min(wait, backoff.longest) * (1 - 0.2 * Double(attempt % 3) / 2)
    }
}
