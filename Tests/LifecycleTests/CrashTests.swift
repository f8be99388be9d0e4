import InfraDSL
import InfraTesting
import Simulator
import Testing

@testable import Deployer

/// A run is cut off at every write of its journal, before and after it; the next run must end as if
/// nothing had happened.
@Suite struct CrashTests {
    @Test(arguments: [MemoryStateStore.Cut.beforeWriting, .afterWriting, .halfway])
    func creationCutAnywhereIsPickedUp(_ kind: MemoryStateStore.Cut) async throws {
        let shop = Shop().program
        let writes = try await writes(of: shop, after: nil)
        for write in 1...writes {
            let cloud = try SimulatedEnvironment()
            try await expectRecovery(cloud, shop, cutAt: write, kind)
        }
        #expect(writes > 10)
    }

    @Test(arguments: [MemoryStateStore.Cut.beforeWriting, .afterWriting, .halfway])
    func changeCutAnywhereIsPickedUp(_ kind: MemoryStateStore.Cut) async throws {
        let first = Shop().program
        var changed = Shop()
        changed.visibilityTimeout = 60
        changed.hasTopic = false
        changed.zones = ["a", "b", "c"]
        let writes = try await writes(of: changed.program, after: first)
        for write in 1...writes {
            let cloud = try SimulatedEnvironment()
            try await cloud.deploy(first)
            try await expectRecovery(cloud, changed.program, cutAt: write, kind)
        }
        #expect(writes > 5)
    }

    @Test(arguments: [MemoryStateStore.Cut.beforeWriting, .afterWriting, .halfway])
    func replacementCutAnywhereIsPickedUp(_ kind: MemoryStateStore.Cut) async throws {
        let first = Shop().program
        var changed = Shop()
        changed.cidr = "10.0.0.0/20"
        let options = Self.dataLossAllowed
        let writes = try await writes(of: changed.program, after: first, options)
        for write in 1...writes {
            let cloud = try SimulatedEnvironment()
            try await cloud.deploy(first)
            try await expectRecovery(cloud, changed.program, cutAt: write, kind, options)
        }
    }

    @Test(arguments: [MemoryStateStore.Cut.beforeWriting, .afterWriting, .halfway])
    func destroyCutAnywhereIsPickedUp(_ kind: MemoryStateStore.Cut) async throws {
        let shop = Shop().program
        var options = PlanOptions()
        options.isDestroy = true
        let writes = try await writes(of: shop, after: shop, options)
        for write in 1...writes {
            let cloud = try SimulatedEnvironment()
            try await cloud.deploy(shop)
            cloud.store.cut(atWrite: write, kind)
            await Self.ignoringErrors { try await cloud.destroy(shop) }
            let next = SimulatedEnvironment(restarting: cloud)
            try await next.destroy(shop)
            next.clock.advance(by: 10_000)
            let left = next.world.resources.filter { $0.phase(at: next.clock.now) != .gone }
            #expect(left.isEmpty, "cut at \(write)")
        }
    }

    /// What the first crash left must not spoil what the second run writes behind it.
    @Test(arguments: [MemoryStateStore.Cut.beforeWriting, .afterWriting, .halfway])
    func secondCrashIsPickedUpToo(_ kind: MemoryStateStore.Cut) async throws {
        let shop = Shop().program
        let writes = try await writes(of: shop, after: nil)
        for write in 1...writes {
            let cloud = try SimulatedEnvironment()
            cloud.store.cut(atWrite: write, kind)
            await Self.ignoringErrors { try await cloud.deploy(shop) }
            var changed = Shop()
            changed.visibilityTimeout = 60
            let next = SimulatedEnvironment(restarting: cloud)
            try await expectRecovery(next, changed.program, cutAt: 3, .afterWriting)
        }
    }

    @Test func everyLostAnswerIsLookedFor() async throws {
        for number in 1...7 {
            for honoursTokens in [true, false] {
                var options = SimulationOptions()
                options.honoursTokens = honoursTokens
                options.faults = [FaultRule(.executeThenDrop, on: .create, nth: number)]
                let cloud = try SimulatedEnvironment(options)
                let shop = Shop().program
                let report = try await cloud.deploy(shop)
                #expect(report.isComplete)
                #expect(try await cloud.violations(after: shop) == [], "create \(number)")
            }
        }
    }

    private static var dataLossAllowed: PlanOptions {
        var options = PlanOptions()
        options.allowedDataLoss = ["shop"]
        return options
    }

    static func ignoringErrors(_ body: () async throws -> Void) async {
        do { try await body() } catch {}
    }

    /// How many writes a deploy makes that nothing disturbs.
    private func writes(
        of program: Program, after first: Program?, _ options: PlanOptions = PlanOptions()
    ) async throws -> Int {
        let cloud = try SimulatedEnvironment()
        if let first { try await cloud.deploy(first) }
        let before = cloud.store.writes
        try await cloud.deploy(program, options)
        return cloud.store.writes - before
    }

    private func expectRecovery(
        _ cloud: SimulatedEnvironment, _ program: Program, cutAt write: Int,
        _ kind: MemoryStateStore.Cut, _ options: PlanOptions = PlanOptions()
    ) async throws {
        cloud.store.cut(atWrite: write, kind)
        await Self.ignoringErrors { try await cloud.deploy(program, options) }
        let next = SimulatedEnvironment(restarting: cloud)
        let report = try await next.deploy(program, options)
        #expect(report.isComplete, "cut at \(write)")
        #expect(try await next.violations(after: program) == [], "cut at \(write)")
    }
}
