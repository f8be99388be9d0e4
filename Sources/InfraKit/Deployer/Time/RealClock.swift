import Foundation

/// Time that passes by itself, at the speed of the world or faster.
public struct RealClock: DeployClock {
    /// How many of its seconds pass in one real second.
    public let speed: Double
    private let start: Double
    private let origin = ContinuousClock.now

    /// Makes a clock that is never earlier than `earliest`, so that time does not run backwards
    /// between runs that were faster than the world.
    public init(speed: Double = 1, notBefore earliest: Double = 0) {
        self.speed = speed
        start = max(Date().timeIntervalSince1970, earliest)
    }

    public var isVirtual: Bool { false }

    public var now: Double {
        let passed = (ContinuousClock.now - origin).components
        return start + (Double(passed.seconds) + Double(passed.attoseconds) / 1e18) * speed
    }

    public func sleep(seconds: Double) async throws(CancellationError) {
        guard seconds > 0 else { return }
        do {
            try await Task.sleep(for: .seconds(seconds / speed))
        } catch {
            throw CancellationError()
        }
    }
}
