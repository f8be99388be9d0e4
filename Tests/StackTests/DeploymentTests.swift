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

    @Test func environmentsShareAnAccountAndNothingElse() async throws {
        let production = try SimulatedEnvironment()
        let recovery = SimulatedEnvironment(beside: production)
        let staging = SimulatedEnvironment(beside: production)
        let all = [
            (production, Platform()), (recovery, Platform.recovery), (staging, Platform.staging),
        ]
        for (account, program) in all {
            #expect(try await account.deploy(program).isComplete, "\(program.name)")
        }
        for (account, program) in all {
            #expect(try await account.plan(program).isEmpty, "\(program.name)")
        }
        for (account, program) in all.reversed() {
            #expect(try await account.destroy(program).isComplete, "\(program.name)")
        }
        #expect(production.world.resources.map(\.displayName) == [])
    }

    @Test func recoveryFollowsTheDatabaseOfProduction() async throws {
        let production = try SimulatedEnvironment()
        let recovery = SimulatedEnvironment(beside: production)
        try await production.deploy(Platform())
        try await recovery.deploy(Platform.recovery)
        let databases = production.world.resources.filter { $0.type == "AWS::RDS::DBInstance" }
        let primary = try #require(
            databases.first {
                $0.properties["ReplicaMode"] == nil
                    && $0.address == "data/database/instance" && $0.region == "us-east-1"
            })
        let copy = try #require(databases.first { $0.region == "us-west-2" })
        #expect(
            copy.properties["SourceDBInstanceIdentifier"] == primary.attributes["DBInstanceArn"])
    }

    @Test func recoveryCanBeRehearsedOnlyAfterProduction() async throws {
        let production = try SimulatedEnvironment()
        let recovery = SimulatedEnvironment(beside: production)
        let refused = await #expect(throws: Diagnostics.self) {
            try await recovery.plan(Platform.recovery)
        }
        #expect(refused?.all.map(\.code) == ["environment-not-deployed"])
        #expect(refused?.all.first?.fix?.hasPrefix("deploy `prod` first") == true)
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
