import InfraGraph
import Simulator
import Testing

@Suite struct PersistenceTests {
    private func filled() async throws -> MemoryWorldStorage {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        _ = try await lab.create("s/a", Fixture.subnet, ["VpcId": .string(vpc.identifier)])
        _ = try await lab.create(
            "s/db", Fixture.database,
            [
                "DBInstanceIdentifier": "main",
                "MasterUserPassword": .secret(.init(.environment, "P")),
                "Note": .join(["at ", .secret(.init(.environment, "P"))]),
            ])
        return lab.storage
    }

    @Test func worldIsTheSameAfterReload() async throws {
        let storage = try await filled()
        let before = try SimulatedWorld(storage, access: .reading).resources
        let lab = try Lab(MemoryWorldStorage(storage.bytes))
        #expect(lab.world.resources == before)
        #expect(before.count == 3)
        let vpc = try lab.world.resource(named: "s/vpc").identifier
        let error = await providerError { try await lab.delete(Fixture.vpc, vpc) }
        #expect(error?.kind == .busy)
    }

    @Test func tornLastLineIsDroppedAndOverwritten() async throws {
        let whole = try await filled().bytes
        let storage = MemoryWorldStorage(Array(whole.dropLast(20)))
        do {
            let lab = try Lab(storage)
            #expect(lab.world.resources.map(\.address) == ["s/vpc", "s/a"])
            _ = try await lab.create("s/role", Fixture.role)
        }
        #expect(try SimulatedWorld(storage, access: .reading).resources.count == 3)
    }

    @Test func everyPrefixLoads() async throws {
        let whole = try await filled().bytes
        for count in stride(from: 0, to: whole.count, by: 7) {
            _ = try SimulatedWorld(MemoryWorldStorage(Array(whole[..<count])))
        }
    }

    @Test func damagedMiddleIsRefusedWithGuidance() async throws {
        var bytes = try await filled().bytes
        let line = try #require(bytes.firstIndex(of: 0x0A))
        bytes[line + 1] = 0x21
        let storage = MemoryWorldStorage(bytes)
        let problem = #expect(throws: Diagnostic.self) { try SimulatedWorld(storage) }
        #expect(problem?.code == "simulator-world-damaged")
        #expect(problem?.fix?.contains("reset") == true)
        try SimulatedWorld.reset(storage)
        #expect(try SimulatedWorld(storage).resources.isEmpty)
    }

    @Test func longLogIsCompactedOnLoad() async throws {
        let storage = MemoryWorldStorage()
        do {
            let lab = try Lab(storage)
            _ = try await lab.create("s/a", Fixture.role, ["RoleName": "app"])
            for round in 0..<1100 { _ = try lab.world.change("s/a", "Path=\(round)") }
        }
        let long = storage.bytes.count
        let world = try SimulatedWorld(storage)
        #expect(storage.bytes.count < long / 100)
        #expect(try world.resource(named: "app").properties["Path"] == 1099)
    }

    @Test func secretsAreNotKept() async throws {
        let storage = try await filled()
        let text = String(decoding: storage.bytes, as: UTF8.self)
        #expect(!text.contains("canary-7f3a"))
        let lab = try Lab(MemoryWorldStorage(storage.bytes))
        guard
            case .found(let properties, _) = await lab.cloud.read([
                lab.handle(Fixture.database, "main")
            ])[0]
        else {
            Issue.record("not found")
            return
        }
        #expect(properties["MasterUserPassword"] == nil)
        #expect(properties["Note"] == "at <secret>")
        #expect(properties["MultiAZ"] == false)
    }

    @Test func secondWriterIsTurnedAwayAndReadersAreNot() async throws {
        let storage = MemoryWorldStorage()
        let first = try SimulatedWorld(storage)
        let problem = #expect(throws: Diagnostic.self) {
            try SimulatedWorld(storage, access: .changing(patience: 0))
        }
        #expect(problem?.code == "simulator-busy")
        let reader = try SimulatedWorld(storage, access: .reading)
        #expect(first.resources.isEmpty)
        let cloud = SimulatedCloud(reader, clock: VirtualClock())
        let error = await providerError { try await cloud.create(Lab.request("s/a", Fixture.role)) }
        #expect(error?.code == "SimulatorStorage")
    }
}
