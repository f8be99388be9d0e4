/// How fast calls to one service may follow each other, learned from its throttling.
///
/// There is no limit until the service throttles. Then the rate drops to 70 % of what was sent and
/// grows again along a cubic curve: fast towards the old rate, flat around it, fast beyond.
public struct AdaptiveRate: Hashable, Sendable {
    private static let drop = 0.7
    private static let window = 0.5

    /// Calls per second; nil as long as the service has not throttled.
    public private(set) var limit: Double?
    private var rateAtDrop = 0.0
    private var timeOfDrop = 0.0
    /// When the next call may go out.
    private var nextDeparture = 0.0
    private var windowStart = 0.0
    private var windowCount = 0.0
    private var measured = 0.0

    /// Makes a rate without a limit.
    public init() {}

    /// Takes the next place in the line, and returns how many seconds away it is.
    public mutating func reserve(at now: Double) -> Double {
        guard let limit else {
            measure(at: now)
            return 0
        }
        let departure = max(now, nextDeparture)
        nextDeparture = departure + 1 / limit
        measure(at: departure)
        return departure - now
    }

    /// Learns that a call was throttled. Calls that left together count once.
    public mutating func throttled(at now: Double) {
        if limit != nil, now - timeOfDrop < Self.window { return }
        let elapsed = max(now - windowStart, 0.05)
        let sent = max(measured, windowCount / max(elapsed, Self.window))
        rateAtDrop = max(1, min(limit ?? .infinity, sent))
        timeOfDrop = now
        limit = max(0.5, rateAtDrop * Self.drop)
        nextDeparture = max(nextDeparture, now)
    }

    /// Learns that a call went through.
    public mutating func succeeded(at now: Double) {
        guard let limit else { return }
        // Wide pipes grow in proportion: the curve is the same for 10 and 1,000 calls per second.
        // Narrow ones grow as in AWS's own tools: the first call may be the one that is throttled.
        let scale = max(0.4, 0.04 * rateAtDrop)
        let plateau = (rateAtDrop * (1 - Self.drop) / scale).cubeRoot
        let offset = now - timeOfDrop - plateau
        let grown = scale * offset * offset * offset + rateAtDrop
        self.limit = max(limit, min(grown, max(2 * measured, rateAtDrop)))
    }

    private mutating func measure(at now: Double) {
        windowCount += 1
        let elapsed = now - windowStart
        guard elapsed >= Self.window else { return }
        let recent = windowCount / elapsed
        measured = measured == 0 || elapsed > 10 ? recent : 0.8 * recent + 0.2 * measured
        windowStart = now
        windowCount = 0
    }
}

extension Double {
    /// The cube root, by Newton's steps; the standard library has none without Foundation.
    fileprivate var cubeRoot: Double {
        guard self > 0 else { return 0 }
        var root = Swift.max(1, self / 3)
        for _ in 0..<40 { root = (2 * root + self / (root * root)) / 3 }
        return root
    }
}
