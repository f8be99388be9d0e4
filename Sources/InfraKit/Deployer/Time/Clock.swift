/// Time as the deployer sees it: real, or the simulator's.
public protocol DeployClock: Sendable {
    /// Seconds since 1970.
    var now: Double { get }
    /// Says whether time stands still but for `sleep`: then the executor sleeps only when no call
    /// is out.
    var isVirtual: Bool { get }
    /// Returns when the seconds have passed, or at once with a `CancellationError` when cancelled.
    func sleep(seconds: Double) async throws(CancellationError)
}
