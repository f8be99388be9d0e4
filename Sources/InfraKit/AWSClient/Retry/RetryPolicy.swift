/// How often each kind of refusal is answered by another attempt, and after what wait.
public struct RetryPolicy: Hashable, Sendable {
    /// The rule for one kind.
    public struct Rule: Hashable, Sendable {
        /// Attempts in all, the first one included.
        public var attempts: Int
        /// The longest wait before the second attempt, in seconds; it doubles from there.
        public var firstSeconds: Double
        /// The longest wait before any attempt.
        public var lastSeconds: Double

        /// Makes a rule.
        public init(attempts: Int, firstSeconds: Double, lastSeconds: Double) {
            self.attempts = attempts
            self.firstSeconds = firstSeconds
            self.lastSeconds = lastSeconds
        }
    }

    /// The rules; a kind without one is not tried again.
    public var rules: [Repetition: Rule]

    /// Makes a policy.
    public init(rules: [Repetition: Rule] = Self.standardRules) { self.rules = rules }

    /// Twelve attempts against throttling, five against trouble of the network, about 48 s of
    /// patience for new roles. What is busy is for the caller, who knows what it waits for.
    public static let standardRules: [Repetition: Rule] = [
        .throttled: Rule(attempts: 12, firstSeconds: 0.25, lastSeconds: 20),
        .transient: Rule(attempts: 5, firstSeconds: 0.1, lastSeconds: 5),
        .propagation: Rule(attempts: 26, firstSeconds: 0.25, lastSeconds: 2),
        .newCredentials: Rule(attempts: 3, firstSeconds: 0, lastSeconds: 0),
        .correctedClock: Rule(attempts: 2, firstSeconds: 0, lastSeconds: 0),
    ]

    /// Returns how long to wait before the next attempt; nil if there is none.
    ///
    /// - Parameters:
    ///   - failures: how many attempts have ended this way.
    ///   - random: from 0 to 1; spreads the calls that failed together.
    public func wait(
        _ reason: Repetition, afterFailures failures: Int, random: Double
    ) -> Double? {
        guard let rule = rules[reason], failures < rule.attempts else { return nil }
        let longest = min(rule.lastSeconds, rule.firstSeconds * Double(1 << min(failures - 1, 20)))
        // New roles take about as long each time, so waiting less gains nothing there.
        return reason == .propagation ? longest : longest * random
    }
}
