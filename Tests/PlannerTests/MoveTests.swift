import Deployer
import InfraGraph
import Testing

@Suite struct MoveTests {
    private func renamed(_ resource: Resource, from addresses: [Address]) -> Resource {
        var resource = resource
        resource.formerAddresses = addresses
        return resource
    }

    @Test func renameIsAMoveOnly() {
        let plan = Planner.plan(
            graph: graph([
                renamed(vpc("net/main"), from: ["net/other", "net/vpc"]), subnet(in: "net/main"),
            ]),
            state: deployed([vpc(), subnet()]))
        expect(plan, reads: "→ net/main: It has moved from `net/vpc`")
        #expect(plan.changes.first?.formerAddress == "net/vpc")
    }

    @Test func renameWithAChangeIsAnUpdate() {
        let after = vpc("net/main", ["CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true])
        let plan = Planner.plan(
            graph: graph([renamed(after, from: ["net/vpc"])]), state: deployed([vpc()]))
        expect(
            plan,
            reads: """
                ~ net/main: The program changes `EnableDnsSupport`; It has moved from `net/vpc`
                    EnableDnsSupport: none → true (program)
                """)
    }

    @Test func chainOfRenamesMovesEach() {
        let plan = Planner.plan(
            graph: graph([
                renamed(vpc("net/b"), from: ["net/a"]), renamed(vpc("net/c"), from: ["net/b"]),
            ]),
            state: deployed([vpc("net/a"), vpc("net/b")]))
        expect(
            plan,
            reads: """
                → net/b: It has moved from `net/a`
                → net/c: It has moved from `net/b`
                """)
    }

    @Test func oldRenameNoteIsWarnedOfOnceForAConstruct() {
        let parts = [
            renamed(vpc("net/new/vpc"), from: ["net/old/vpc"]),
            renamed(vpc("net/new/second"), from: ["net/old/second"]),
        ]
        let plan = Planner.plan(graph: graph(parts), state: deployed(parts))
        expect(plan, reads: "", codes: ["stale-rename"])
        #expect(plan.diagnostics.all.first?.fix?.contains("from: \"net/old\"") == true)
    }

    @Test func renameWithoutNoteIsSuggested() {
        let before = [vpc(), subnet("net/a"), subnet("net/b", cidr: "10.0.2.0/24"), database()]
        let after = [
            vpc("core/vpc"), subnet("core/a", in: "core/vpc"),
            subnet("core/b", in: "core/vpc", cidr: "10.0.2.0/24"),
            database("shop/other", ["Engine": "99", "Size": 5]),
        ]
        let plan = Planner.plan(graph: graph(after), state: deployed(before))
        #expect(
            plan.suggestedMoves == [
                .init(from: "net/a", to: "core/a"), .init(from: "net/b", to: "core/b"),
                .init(from: "net/vpc", to: "core/vpc"),
            ])
    }

    @Test func tagsWithTheAddressDoNotHideARename() {
        func tagged(_ address: Address) -> Resource {
            vpc(
                address,
                [
                    "Tags": [["Key": "Name", "Value": .string("prod/" + address.rawValue)]]
                ])
        }
        let plan = Planner.plan(
            graph: graph([tagged("net/new")]), state: deployed([tagged("net/old")]))
        #expect(plan.suggestedMoves == [.init(from: "net/old", to: "net/new")])
    }
}
