import Deployer
import InfraGraph
import Testing

@Suite struct ScaleTests {
    /// One VPC for nine services, each with a reference, sets and tags.
    private func resources(_ count: Int) -> [Resource] {
        (0..<count / 10).flatMap { group -> [Resource] in
            let net = Address("stack-\(group)/vpc")
            return [vpc(net)]
                + (1..<10).map { index in
                    var user = service([
                        "Port": .reference(Reference(net, "VpcId")), "Count": .int(index),
                        "SubnetIds": ["a", "b", .string("c\(index)")],
                        "Tags": [["Key": "Name", "Value": .string("service-\(index)")]],
                    ])
                    user = Resource(
                        Address("stack-\(group)/service-\(index)"), type: user.type,
                        properties: user.properties, region: user.region)
                    return user
                }
        }
    }

    /// A plan for thousands of resources is the same as for one: nothing is left out or mixed up.
    @Test func thousandsOfResourcesArePlanned() {
        let wanted = resources(4000)
        let state = deployed(wanted)
        let program = graph(wanted.reversed())
        let same = Planner.plan(graph: program, state: state)
        #expect(same.isEmpty)
        #expect(PlanChecker.findings(in: same) == [])
        let seen = Planner.plan(
            graph: program, state: state, observations: observations(of: state))
        #expect(seen.isEmpty)
        let nothing = Planner.plan(graph: graph([]), state: state)
        #expect(nothing.changes.count == 4000)
    }
}
