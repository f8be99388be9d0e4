import InfraTesting
import Testing

@testable import Deployer

@Suite struct DeployTests {
    @Test func secondDeployDoesNothing() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        let report = try await cloud.deploy(shop)
        #expect(report.timings.count == 7)
        #expect(try await cloud.violations(after: shop) == [])
        let calls = cloud.cloud.calls.mutating
        try await cloud.deploy(shop)
        #expect(cloud.cloud.calls.mutating == calls)
    }

    @Test func destroyLeavesNothing() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        try await cloud.deploy(shop)
        try await cloud.destroy(shop)
        cloud.clock.advance(by: 10_000)
        #expect(cloud.world.resources.filter { $0.phase(at: cloud.clock.now) != .gone }.isEmpty)
    }

    @Test func reorderedBodyPlansNothing() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Shop().program)
        var shop = Shop()
        shop.isReversed = true
        #expect(try await cloud.plan(shop.program).isEmpty)
    }

    @Test func settingThatCanChangeInPlaceIsUpdated() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Shop().program)
        var shop = Shop()
        shop.visibilityTimeout = 60
        let plan = try await cloud.plan(shop.program)
        #expect(plan.changes.map(\.address) == ["shop/orders"])
        #expect(plan.changes.map(\.action) == [.update])
        #expect(plan.changes.first?.changes.map(\.path) == ["VisibilityTimeout"])
        try await cloud.deploy(shop.program)
        #expect(try await cloud.violations(after: shop.program) == [])
    }

    @Test func removedConstructIsDeletedAndNothingElse() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Shop().program)
        var shop = Shop()
        shop.hasTopic = false
        let plan = try await cloud.plan(shop.program)
        #expect(plan.changes.map(\.address) == ["shop/alerts"])
        #expect(plan.changes.map(\.action) == [.delete])
        try await cloud.deploy(shop.program)
        #expect(try await cloud.violations(after: shop.program) == [])
    }

    @Test func replacedNetworkReplacesWhatStandsInIt() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Shop().program)
        var shop = Shop()
        shop.cidr = "10.0.0.0/20"
        var options = PlanOptions()
        options.allowedDataLoss = ["shop/database"]
        let plan = try await cloud.plan(shop.program, options)
        let replaced = plan.changes.filter(\.action.destroys).map(\.address.rawValue)
        #expect(replaced.contains("shop/vpc"))
        #expect(replaced.contains("shop/subnet-a"))
        try await cloud.deploy(shop.program, options)
        #expect(try await cloud.violations(after: shop.program) == [])
    }

    @Test func deployTakesHardlyLongerThanItsCriticalPath() async throws {
        let cloud = try SimulatedEnvironment()
        let report = try await cloud.deploy(Shop().program)
        let estimate =
            cloud.world.resources.map { ($0.readyAt ?? $0.createdAt) - $0.createdAt }.max() ?? 0
        #expect(report.seconds >= estimate)
        #expect(report.seconds <= estimate * 1.05 + 10)
    }
}
