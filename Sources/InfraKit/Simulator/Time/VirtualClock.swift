import Deployer
import Synchronization

/// Time that stands still until somebody sleeps: an hour's deploy takes as long as its arithmetic.
public final class VirtualClock: DeployClock {
    private let time: Mutex<Double>

    /// Makes a clock; for a world that has a past, start at ``SimulatedWorld/latestTime``.
    public init(startingAt start: Double = 1_735_689_600) { time = Mutex(start) }

    public var isVirtual: Bool { true }

    public var now: Double { time.withLock { $0 } }

    /// Moves time on and returns at once.
    public func sleep(seconds: Double) async throws(CancellationError) {
        if Task.isCancelled { throw CancellationError() }
        advance(by: seconds)
    }

    /// Moves time on.
    public func advance(by seconds: Double) {
        time.withLock { $0 += max(0, seconds) }
    }
}
