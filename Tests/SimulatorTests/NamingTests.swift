import InfraGraph
import Simulator
import Testing

@Suite struct NamingTests {
    @Test func nameCanBeTakenOncePerRegion() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/db", Fixture.database, ["DBInstanceIdentifier": "main"])
        let error = await providerError {
            try await lab.create("s/two", Fixture.database, ["DBInstanceIdentifier": "main"])
        }
        #expect(error?.kind == .alreadyExists)
        #expect(error?.code == "DBInstanceAlreadyExistsFault")
        _ = try await lab.create(
            "s/three", Fixture.database, ["DBInstanceIdentifier": "main"], region: "eu-west-1")
        _ = try await lab.create(
            "s/four", Fixture.database, ["DBInstanceIdentifier": "main"], account: "210987654321")
        #expect(lab.world.resources.count == 3)
    }

    @Test func globalNameCanBeTakenOncePerAccount() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "app"])
        let error = await providerError {
            try await lab.create("s/b", Fixture.role, ["RoleName": "app"], region: "eu-west-1")
        }
        #expect(error?.code == "EntityAlreadyExists")
    }

    @Test func deletedNameIsFreeAgain() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "app"])
        try await lab.delete(Fixture.role, "app")
        _ = try await lab.create("s/b", Fixture.role, ["RoleName": "app"], token: "second")
        #expect(lab.world.resources.count == 1)
    }

    @Test func nameIsHeldWhileItsOwnerIsBeingDeleted() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/a", Fixture.database, ["DBInstanceIdentifier": "main"])
        try await lab.delete(Fixture.database, "main")
        let error = await providerError {
            try await lab.create("s/b", Fixture.database, ["DBInstanceIdentifier": "main"])
        }
        #expect(error?.kind == .busy)
        lab.clock.advance(by: 100)
        _ = try await lab.create("s/b", Fixture.database, ["DBInstanceIdentifier": "main"])
    }

    @Test func missingNameIsMadeUp() async throws {
        let lab = try Lab()
        let role = try await lab.create("s/a", Fixture.role)
        #expect(role.identifier.hasPrefix("role-"))
        #expect(role.attributes["RoleName"] == .string(role.identifier))
    }
}
