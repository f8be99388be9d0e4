import InfraDSL
import InfraTesting
import Testing

@testable import Deployer

@Suite struct DriftTests {
    @Test func changeBehindTheBackIsSeenAndMended() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        try await cloud.deploy(shop)
        _ = try cloud.world.change("shop/orders", "VisibilityTimeout=5")
        let plan = try await cloud.plan(shop)
        #expect(plan.changes.map(\.address) == ["shop/orders"])
        #expect(plan.changes.first?.changes.map(\.cause) == [.drift])
        try await cloud.deploy(shop)
        #expect(try await cloud.violations(after: shop) == [])
        #expect(
            try cloud.world.resource(named: "shop/orders").properties["VisibilityTimeout"] == 30)
    }

    @Test func deletionBehindTheBackIsSeenAndMended() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        try await cloud.deploy(shop)
        try cloud.world.delete("shop/alerts", force: true)
        let plan = try await cloud.plan(shop)
        #expect(plan.changes.map(\.action) == [.create])
        try await cloud.deploy(shop)
        #expect(try await cloud.violations(after: shop) == [])
    }

    @Test func planWritesNothing() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        try await cloud.deploy(shop)
        _ = try cloud.world.change("shop/orders", "VisibilityTimeout=5")
        let before = (cloud.store.text, cloud.store.writes, cloud.cloud.calls.mutating)
        _ = try await cloud.plan(shop)
        #expect(cloud.store.text == before.0)
        #expect(cloud.store.writes == before.1)
        #expect(cloud.cloud.calls.mutating == before.2)
    }

    @Test func refreshTakesOverWhatTheCloudHas() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        try await cloud.deploy(shop)
        _ = try cloud.world.change("shop/orders", "VisibilityTimeout=5")
        let deployment = cloud.deployment(try Synthesizer.synthesize(shop))
        #expect(try await deployment.refresh() == ["shop/orders"])
        let plan = try await cloud.plan(shop, refreshes: false)
        #expect(plan.changes.first?.changes.first?.old == 5)
        #expect(plan.changes.first?.changes.map(\.cause) == [.program])
    }
}
