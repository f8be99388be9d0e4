import InfraGraph
import InfraKit
import InfraTesting
import Stacks
import Testing

/// Production comes, stays and goes in a simulated account.
@Suite struct DeploymentTests {
    @Test func productionDeploysOnceAndGoesCompletely() async throws {
        let account = try SimulatedEnvironment(
            secrets: ["management-platform/pagerduty-url": "https://events.pagerduty.com/x"])
        try await account.deploy(Platform())
        #expect(try await account.plan(Platform()).hasChanges == false)
        try await account.destroy(Platform())
        #expect(account.world.resources.map(\.displayName) == [])
    }
}
