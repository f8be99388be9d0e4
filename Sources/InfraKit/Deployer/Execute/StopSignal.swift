import Synchronization

/// Asks a run to end: once to finish what is in flight, twice to leave at once.
public final class StopSignal: Sendable {
    private struct Waiting: Sendable {
        var level = 0
        var listeners: [AsyncStream<Int>.Continuation] = []
    }

    private let waiting = Mutex(Waiting())

    /// Makes a signal that has not been given.
    public init() {}

    /// Gives the signal once more.
    public func stop() {
        let (level, listeners) = waiting.withLock { waiting in
            waiting.level += 1
            return (waiting.level, waiting.listeners)
        }
        for listener in listeners { listener.yield(level) }
    }

    /// How often the signal was given.
    public var level: Int { waiting.withLock { $0.level } }

    /// Every level above one that was heard of, also one that was reached meanwhile.
    func levels(after heard: Int) -> AsyncStream<Int> {
        let (stream, continuation) = AsyncStream.makeStream(of: Int.self)
        waiting.withLock { waiting in
            if waiting.level > heard { continuation.yield(waiting.level) }
            waiting.listeners.append(continuation)
        }
        return stream
    }
}
