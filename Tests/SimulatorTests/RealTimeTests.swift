import Deployer
import InfraGraph
import Simulator
import Synchronization
import Testing

/// Time of the world is not waited for: a clock that is told of each sleep stands in for it.
@Suite struct RealTimeTests {
    @Test func latencyLiesOnBothSidesOfTheCall() async throws {
        var options = SimulationOptions()
        options.latency = 0.2
        options.speed = 50
        let world = try SimulatedWorld(MemoryWorldStorage())
        let clock = NotedClock { _ in world.resources.count }
        let cloud = SimulatedCloud(world, clock: clock, options: options)
        _ = try await cloud.create(Lab.request("s/a", Fixture.role))
        // 0.2 real seconds are 10 of a clock that is 50 times as fast.
        #expect(clock.sleeps == [.init(seconds: 5, found: 0), .init(seconds: 5, found: 1)])
    }

    @Test func cancelledAfterTheCallIsUnknown() async throws {
        var options = SimulationOptions()
        options.latency = 4
        let world = try SimulatedWorld(MemoryWorldStorage())
        let clock = NotedClock { before in
            if before == 1 { withUnsafeCurrentTask { $0?.cancel() } }
            return world.resources.count
        }
        let cloud = SimulatedCloud(world, clock: clock, options: options)
        let call = Task {
            await providerError { try await cloud.create(Lab.request("s/a", Fixture.role)) }
        }
        #expect(await call.value?.kind == .unknownOutcome)
        #expect(clock.sleeps.map(\.found) == [0, 1])
    }

    @Test func cancelledBeforeTheCallWasNotSent() async throws {
        var options = SimulationOptions()
        options.latency = 4
        let world = try SimulatedWorld(MemoryWorldStorage())
        let clock = NotedClock { _ in
            withUnsafeCurrentTask { $0?.cancel() }
            return 0
        }
        let cloud = SimulatedCloud(world, clock: clock, options: options)
        let call = Task {
            await providerError { try await cloud.create(Lab.request("s/a", Fixture.role)) }
        }
        #expect(await call.value?.kind == .transient)
        #expect(world.resources.isEmpty)
    }

    @Test func realTimeDoesNotRunBackwards() {
        let clock = RealClock(speed: 10, notBefore: 4_000_000_000)
        #expect(clock.now >= 4_000_000_000)
    }
}

/// A clock whose sleeps pass at once, after it has noted what there was to find.
private final class NotedClock: DeployClock {
    struct Sleep: Equatable {
        var seconds: Double
        var found: Int
    }

    private let noted = Mutex<[Sleep]>([])
    private let find: @Sendable (Int) -> Int

    /// `find` is told how many sleeps came before.
    init(_ find: @escaping @Sendable (Int) -> Int) { self.find = find }

    var sleeps: [Sleep] { noted.withLock { $0 } }
    var isVirtual: Bool { false }
    var now: Double { sleeps.reduce(1_800_000_000) { $0 + $1.seconds } }

    func sleep(seconds: Double) async throws(CancellationError) {
        let found = find(sleeps.count)
        noted.withLock { $0.append(Sleep(seconds: seconds, found: found)) }
        if Task.isCancelled { throw CancellationError() }
    }
}
