import Deployer
import InfraGraph
import Simulator
import Testing

@Suite struct RealTimeTests {
    @Test func latencyLiesOnBothSidesOfTheCall() async throws {
        var options = SimulationOptions()
        options.latency = 0.2
        options.speed = 50
        let world = try SimulatedWorld(MemoryWorldStorage())
        let clock = RealClock(speed: 50)
        let cloud = SimulatedCloud(world, clock: clock, options: options)
        let before = clock.now
        let call = Task { try await cloud.create(Lab.request("s/a", Fixture.role)) }
        while world.resources.isEmpty { try await clock.sleep(seconds: 0.1) }
        let executed = clock.now
        _ = try await call.value
        // 0.1 real seconds on each side are 5 of the clock; the machine may add to them.
        #expect(executed - before >= 4.9)
        #expect(clock.now - before >= 9.8)
    }

    @Test func cancelledAfterTheCallIsUnknown() async throws {
        var options = SimulationOptions()
        options.latency = 4
        options.speed = 1
        let world = try SimulatedWorld(MemoryWorldStorage())
        let cloud = SimulatedCloud(world, clock: RealClock(speed: 20), options: options)
        let call = Task {
            await providerError { try await cloud.create(Lab.request("s/a", Fixture.role)) }
        }
        while world.resources.isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        call.cancel()
        #expect(await call.value?.kind == .unknownOutcome)
    }

    @Test func realTimeDoesNotRunBackwards() {
        let clock = RealClock(speed: 10, notBefore: 4_000_000_000)
        #expect(clock.now >= 4_000_000_000)
    }
}
