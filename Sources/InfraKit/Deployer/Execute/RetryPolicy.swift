import InfraGraph

/// How long to wait before a call is repeated, and when to give up, by the kind of error.
public struct RetryPolicy: Sendable {
    /// The waits of one kind of error.
    public struct Backoff: Sendable {
        /// Seconds before the first repetition.
        public var first: Double
        /// The longest wait in seconds.
        public var longest: Double
        /// Seconds after which the error counts as final.
        public var limit: Double

        /// Makes waits that double from `first` to `longest`, for at most `limit` seconds in all.
        public init(first: Double, longest: Double, limit: Double) {
            self.first = first
            self.longest = longest
            self.limit = limit
        }
    }

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

    /// Seconds to wait before the next try, or nil to give up.
    func wait(for kind: ProviderError.Kind, attempt: Int, waited: Double) -> Double? {
        guard let backoff = backoffs[kind], waited < backoff.limit else { return nil }
        var wait = backoff.first
        for _ in 0..<min(attempt, 16) where wait < backoff.longest { wait *= 2 }
        // Spread by the attempt, not by chance: runs stay reproducible.
        return min(wait, backoff.longest) * (1 - 0.2 * Double(attempt % 3) / 2)
    }
}
