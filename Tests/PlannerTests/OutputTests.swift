import Deployer
import InfraGraph
import Testing

@Suite struct OutputTests {
    private let id: [Address: ResourceGraph.Output] = [
        "net/vpc-id": .init(.reference(Reference("net/vpc", "VpcId")))
    ]

    @Test func outputsThatStayAreNoChange() {
        let state = deployed([vpc()], outputs: id)
        #expect(Planner.plan(graph: graph([vpc()], outputs: id), state: state).outputChanges == [:])
    }

    @Test func addedRemovedAndReplacedOutputsAreChanges() {
        let state = deployed([vpc()], outputs: id)
        let added: [Address: ResourceGraph.Output] = ["net/new": .init("x")]
        #expect(
            Planner.plan(graph: graph([vpc()], outputs: added), state: state).outputChanges == [
                "net/new": .init(old: nil, new: "x"),
                "net/vpc-id": .init(old: "vpc:net/vpc", new: nil),
            ])
        let other = vpc("net/vpc", ["CidrBlock": "10.7.0.0/16"])
        #expect(
            Planner.plan(graph: graph([other], outputs: id), state: state).outputChanges == [
                "net/vpc-id": .init(
                    old: "vpc:net/vpc", new: .reference(Reference("net/vpc", "VpcId")))
            ])
    }
}
