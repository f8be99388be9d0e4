import Deployer
import InfraGraph
import Testing

@Suite struct NameTests {
    private func name(
        _ address: Address, generation: Int = 1, type: String = "Test::Data::Database"
    )
        -> String
    {
        PhysicalName.make(
            system: "shop", environment: "prod", address: address, generation: generation,
            lineage: "lineage",
            schema: Types.all[type] ?? ResourceSchema(type: type, facts: [:]))
    }

    @Test func shortNamesReadAsTheAddress() {
        #expect(name("data/main") == "shop-prod-data-main")
    }

    @Test func longAndLaterNamesEndWithAStableHash() {
        let long = name("data/a-very-long-name-for-a-database-indeed")
        #expect(long.utf8.count <= 40)
        #expect(long.hasPrefix("shop-prod-data-a-very-long-name-f"))
        #expect(long == name("data/a-very-long-name-for-a-database-indeed"))
        #expect(long != name("data/a-very-long-name-for-a-database-indeed-2"))
        #expect(name("data/main", generation: 2).hasPrefix("shop-prod-data-main-"))
        #expect(name("data/main", generation: 2) != name("data/main", generation: 3))
        #expect(name("data/main", type: "AWS::S3::Bucket").utf8.count == 19 + 7)
    }

    @Test func loadBalancerNamesFit() {
        let name = name(
            "web/balancer/with-a-long-name", type: "AWS::ElasticLoadBalancingV2::LoadBalancer")
        #expect(name.utf8.count <= 32)
        #expect(!name.hasSuffix("-"))
    }

    @Test func namesBendToThePattern() {
        let schema = ResourceSchema(
            type: "Test::Name::Plain",
            facts: [
                "properties": ["Name": ["type": "string", "pattern": "^[a-z0-9]+$"]],
                "traits": ["nameProperty": "Name"],
            ])
        let name = PhysicalName.make(
            system: "1shop", environment: "prod", address: "data/main", generation: 1,
            lineage: "l", schema: schema)
        #expect(name == "r1shopproddatamain")
    }

    @Test func madeUpNameIsKeptUntilReplacement() {
        let state = deployed([database()])
        let first = state.resources["shop/database"]?.properties["Name"]
        #expect(first == "shop-prod-shop-database")
        let same = Planner.plan(graph: graph([database()]), state: state)
        #expect(Planner.properties(for: same.steps[0], in: same)["Name"] == first)
        let after = Planner.plan(
            graph: graph([database("shop/database", ["Engine": "16"])]), state: state)
        #expect(after.steps[0].action == .replace(.createFirst))
        let second = Planner.properties(for: after.steps[0], in: after)["Name"]
        #expect(second != first)
        #expect(second?.stringValue?.hasPrefix("shop-prod-shop-database-") == true)
    }
}
