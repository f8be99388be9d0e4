import InfraGraph
import Simulator
import Testing

@Suite struct ToolTests {
    @Test func unknownNameGetsTheNearest() async throws {
        let lab = try Lab()
        _ = try await lab.create(
            "shop/database", Fixture.database, ["DBInstanceIdentifier": "main"])
        let problem = #expect(throws: Diagnostic.self) {
            try lab.world.resource(named: "shop/databse")
        }
        #expect(problem?.code == "simulator-unknown-resource")
        #expect(problem?.fix == "did you mean `shop/database`?")
        #expect(try lab.world.resource(named: "main").address == "shop/database")
    }

    @Test func changeReachesNestedPropertiesAndReads() async throws {
        let lab = try Lab()
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "app"])
        _ = try lab.world.change("app", "Settings/Deep/Count=3")
        _ = try lab.world.change("app", "Note=hand made")
        _ = try lab.world.change("app", "Settings/Flags=[true]")
        guard
            case .found(let properties, _) = await lab.cloud.read([lab.handle(Fixture.role, "app")]
            )[0]
        else {
            Issue.record("not found")
            return
        }
        #expect(properties["Settings"] == ["Deep": ["Count": 3], "Flags": [true]])
        #expect(properties["Note"] == "hand made")
        _ = try lab.world.change("app", "Note=")
        #expect(try lab.world.resource(named: "app").properties["Note"] == nil)
        let problem = #expect(throws: Diagnostic.self) { try lab.world.change("app", "nonsense") }
        #expect(problem?.code == "simulator-malformed-change")
    }

    @Test func deleteHeedsUsersUnlessForced() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        _ = try await lab.create("s/a", Fixture.subnet, ["VpcId": .string(vpc.identifier)])
        let problem = #expect(throws: Diagnostic.self) { try lab.world.delete("s/vpc") }
        #expect(problem?.code == "simulator-in-use")
        #expect(problem?.detail.contains("s/a") == true)
        try lab.world.delete("s/vpc", force: true)
        #expect(lab.world.resources.count == 1)
        try lab.world.reset()
        #expect(lab.world.resources.isEmpty)
    }
}
