import InfraGraph
import Testing

@Suite struct ResourceGraphTests {
    private func resource(_ address: Address, needs others: [Address] = []) -> Resource {
        Resource(
            address, type: "AWS::Test::Thing",
            properties: ["Others": .list(others.map { .reference(Reference($0, "Arn")) })],
            region: "us-east-1")
    }

    @Test func dependenciesComeFirst() throws {
        let graph = ResourceGraph(
            environment: "test",
            resources: [
                resource("a/web", needs: ["a/db", "a/net"]), resource("a/db", needs: ["a/net"]),
                resource("a/net"), resource("a/alone"),
            ])
        let order = try graph.topologicalOrder().map(\.address)
        #expect(order == ["a/alone", "a/net", "a/db", "a/web"])
    }

    @Test func cycleIsShownAsItsPath() {
        let graph = ResourceGraph(
            environment: "test",
            resources: [
                resource("a/x", needs: ["a/z"]), resource("a/y", needs: ["a/x"]),
                resource("a/z", needs: ["a/y"]), resource("a/before", needs: ["a/x"]),
            ])
        let error = #expect(throws: Diagnostic.self) { try graph.topologicalOrder() }
        #expect(error?.code == "cycle")
        #expect(error?.detail.contains("`a/x` → `a/z` → `a/y` → `a/x`") == true)
    }

    @Test func graphSurvivesJSON() throws {
        var full = resource("a/x", needs: ["a/y"])
        full.account = "123456789012"
        full.dependencies = [Dependency("a/y", need: .created), Dependency("a/z")]
        full.lifecycle.isRetained = true
        full.lifecycle.replacementOrder = .deleteFirst
        full.lifecycle.ignoredDrift = ["DesiredCount"]
        full.lifecycle.accepted = ["rule": "reason"]
        full.formerAddresses = ["a/old"]
        full.location = SourceLocation(fileID: "Shop/Shop.swift", line: 3)
        var existing = resource("existing/AWS::Test::Thing/x")
        existing.existingIdentifier = "x"
        let graph = ResourceGraph(
            environment: "test", system: "shop", resources: [full, resource("a/y"), existing],
            outputs: ["a/url": ResourceGraph.Output("https://x", summary: "where")])
        #expect(try ResourceGraph(json: Value(json: graph.jsonValue.json())) == graph)
    }

    @Test(arguments: [
        "{}", #"{"format":2}"#, #"{"format":1,"environment":"a","resources":{"a/b":{}}}"#,
    ])
    func malformedGraphIsRefused(_ text: String) throws {
        let value = try Value(json: text)
        let error = #expect(throws: Diagnostic.self) { try ResourceGraph(json: value) }
        #expect(error?.code == "malformed-graph")
    }

    @Test func addressesKnowWhatIsWithinThem() {
        let address: Address = "shop/db/instance"
        #expect(
            address.isWithin("shop") && address.isWithin("shop/db") && address.isWithin(address))
        #expect(!address.isWithin("shop/d") && !address.isWithin("shop/db/instance/x"))
        #expect(address.moving(from: "shop/db", to: "store/main") == "store/main/instance")
        #expect(address.moving(from: "shop/d", to: "x") == nil)
        #expect(
            address.stack == "shop" && address.name == "instance" && address.parent == "shop/db")
    }
}
