import InfraGraph
import InfraKit
import InfraTesting
import Stacks
import Testing

/// Production comes, stays and goes in a simulated account.
@Suite struct DeploymentTests {
    @Test func productionDeploysOnceAndGoesCompletely() async throws {
        let account = try SimulatedEnvironment()
        #expect(try await account.deploy(Platform()).isComplete)
        #expect(try await account.plan(Platform()).isEmpty)
        #expect(try await account.destroy(Platform()).isComplete)
        #expect(account.world.resources.map(\.displayName) == [])
    }

    @Test func largerMachinesChangeNothingElse() async throws {
        let account = try SimulatedEnvironment()
        try await account.deploy(Platform())
        var larger = Platform()
        larger.settings.instance = .r5_4xlarge
        let changes = try await account.plan(larger).changes
        #expect(
            changes.map(\.address.rawValue).sorted() == [
                "data/cache/replication-group", "data/database/instance", "data/database/replica-1",
                "data/document-database/instance-1", "data/document-database/instance-2",
            ])
        #expect(changes.allSatisfy { $0.action == .update })
    }
}
