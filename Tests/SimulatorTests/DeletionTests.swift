import InfraGraph
import Simulator
import Testing

@Suite struct DeletionTests {
    @Test func whatIsInUseStays() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let subnet = try await lab.create(
            "s/a", Fixture.subnet, ["VpcId": .string(vpc.identifier)])
        let error = await providerError { try await lab.delete(Fixture.vpc, vpc.identifier) }
        #expect(error?.kind == .busy)
        #expect(error?.code == "DependencyViolation")
        #expect(error?.message.contains(subnet.identifier) == true)
        try await lab.delete(Fixture.subnet, subnet.identifier)
        try await lab.delete(Fixture.vpc, vpc.identifier)
        #expect(lab.world.resources.isEmpty)
    }

    @Test func protectionMustBeTurnedOffFirst() async throws {
        let lab = try Lab()
        _ = try await lab.create(
            "s/db", Fixture.database, ["DBInstanceIdentifier": "main", "DeletionProtection": true])
        let error = await providerError { try await lab.delete(Fixture.database, "main") }
        #expect(error?.code == "OperationNotPermitted")
        _ = try lab.world.change("s/db", "DeletionProtection=false")
        try await lab.delete(Fixture.database, "main")
    }

    @Test func recreatedTargetIsStillInUse() async throws {
        let lab = try Lab()
        let role = try await lab.create("s/role", Fixture.role, ["RoleName": "app"])
        _ = try await lab.create(
            "s/db", Fixture.database,
            ["DBInstanceIdentifier": "main", "RoleArn": try #require(role.attributes["Arn"])])
        try lab.world.delete("s/role", force: true)
        _ = try await lab.create("s/role", Fixture.role, ["RoleName": "app"])
        let error = await providerError { try await lab.delete(Fixture.role, "app") }
        #expect(error?.kind == .busy)
    }
}
