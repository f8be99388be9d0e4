import InfraGraph
import Simulator
import Testing

@Suite struct TokenTests {
    @Test func sameTokenAnswersWithTheSameResource() async throws {
        let lab = try Lab()
        let first = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let second = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        #expect(first.identifier == second.identifier)
        #expect(lab.world.resources.count == 1)
    }

    @Test func sameTokenWithOtherParametersIsRefused() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let error = await providerError {
            try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.9.0.0/16"])
        }
        #expect(error?.code == "IdempotentParameterMismatch")
    }

    @Test func withoutTokensARepetitionMakesADuplicateAndTheCensusSeesIt() async throws {
        var options = SimulationOptions()
        options.honoursTokens = false
        let lab = try Lab(MemoryWorldStorage(), options)
        let first = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let second = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        #expect(first.identifier != second.identifier)
        #expect(lab.world.duplicates(lineage: "line").map(\.count) == [2])
        let found = try await lab.cloud.find(
            Lab.request("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"]))
        #expect(found == [first.identifier, second.identifier])
        let orphans = lab.world.orphans(lineage: "line") { $1 == first.identifier }
        #expect(orphans.map(\.identifier) == [second.identifier])
    }

    @Test func findGoesByTokenThenByNameIfItIsOurs() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "app"])
        let again = try await lab.cloud.find(
            Lab.request("s/a", Fixture.role, ["RoleName": "app"], token: "other"))
        #expect(again == ["app"])
        let foreign = try await lab.cloud.find(
            Lab.request("s/b", Fixture.role, ["RoleName": "app"], token: "other"))
        #expect(foreign.isEmpty)
    }
}
