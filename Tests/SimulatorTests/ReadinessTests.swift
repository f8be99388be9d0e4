import Deployer
import InfraGraph
import Simulator
import Testing

@Suite struct ReadinessTests {
    @Test func slowTypeIsReadyWithItsEndpointLater() async throws {
        let lab = try Lab()
        let accepted = try await lab.create(
            "s/db", Fixture.database, ["DBInstanceIdentifier": "main", "Port": 5433])
        #expect(!accepted.isReady)
        #expect(
            accepted.attributes["DBInstanceArn"] == "arn:aws:rds:us-east-1:123456789012:db:main")
        #expect(accepted.attributes["Endpoint.Address"] == nil)
        lab.clock.advance(by: 269)
        #expect(await lab.status(Fixture.database, "main") == .pending("creating"))
        lab.clock.advance(by: 62)
        guard case .ready(let attributes) = await lab.status(Fixture.database, "main") else {
            Issue.record("not ready")
            return
        }
        let address = try #require(attributes["Endpoint.Address"]?.stringValue)
        #expect(address.hasPrefix("main.") && address.hasSuffix(".us-east-1.rds.amazonaws.com"))
        #expect(attributes["Endpoint.Port"] == 5433)
    }

    @Test func deletionTakesTimeAndEndsGone() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/db", Fixture.database, ["DBInstanceIdentifier": "main"])
        lab.clock.advance(by: 400)
        try await lab.delete(Fixture.database, "main")
        #expect(await lab.status(Fixture.database, "main") == .pending("deleting"))
        lab.clock.advance(by: 70)
        #expect(await lab.status(Fixture.database, "main") == .gone)
        #expect(lab.world.resources.isEmpty)
        let error = await providerError { try await lab.delete(Fixture.database, "main") }
        #expect(error?.kind == .notFound)
    }

    @Test func slowUpdateIsPendingForAWhile() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/db", Fixture.database, ["DBInstanceIdentifier": "main"])
        lab.clock.advance(by: 400)
        let accepted = try await lab.cloud.update(
            UpdateRequest(
                handle: lab.handle(Fixture.database, "main"),
                properties: ["DBInstanceIdentifier": "main", "Port": 6000], changed: ["Port"],
                token: "u", ownershipTags: [:], schema: Fixture.database, secrets: FixedSecret()))
        #expect(!accepted.isReady)
        #expect(accepted.attributes["Endpoint.Port"] == 6000)
        #expect(await lab.status(Fixture.database, "main") == .pending("updating"))
        lab.clock.advance(by: 100)
        guard case .ready = await lab.status(Fixture.database, "main") else {
            Issue.record("not ready")
            return
        }
    }

    @Test func factorZeroMakesEverythingReadyAtOnce() async throws {
        var options = SimulationOptions()
        options.provisioningFactor = 0
        let lab = try Lab(MemoryWorldStorage(), options)
        #expect(try await lab.create("s/db", Fixture.database).isReady)
    }

    @Test func hundredHandlesAreOneCall() async throws {
        let lab = try Lab()
        let handles =
            (0..<250).map { lab.handle(Fixture.vpc, "vpc-\($0)") }
            + [
                lab.handle(Fixture.vpc, "vpc-x", region: "eu-west-1"),
                lab.handle(Fixture.role, "r"),
            ]
        let statuses = await lab.cloud.status(of: handles)
        #expect(statuses.count == 252)
        #expect(lab.cloud.calls[.status] == 5)
        _ = await lab.cloud.read(handles)
        #expect(lab.cloud.calls[.read] == 5)
        #expect(lab.cloud.calls.mutating == 0)
    }
}
