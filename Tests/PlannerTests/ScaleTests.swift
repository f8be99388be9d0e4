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

    /// Quadratic work on thousands of resources would take minutes.
    @Test func thousandsOfResourcesArePlannedInSeconds() {
        let wanted = resources(4000)
        let state = deployed(wanted)
        let program = graph(wanted.reversed())
        let nothing = graph([])
        let seen = observations(of: state)
        let clock = ContinuousClock()
        var plans: [Plan] = []
        let times = [
            clock.measure { plans.append(Planner.plan(graph: program, state: state)) },
            clock.measure {
                plans.append(Planner.plan(graph: program, state: state, observations: seen))
            },
            clock.measure {
                plans.append(Planner.plan(graph: nothing, state: state))
            },
            clock.measure { _ = PlanChecker.findings(in: plans[0]) },
        ]
        #expect(plans[0].isEmpty)
        #expect(plans[1].isEmpty)
        #expect(plans[2].changes.count == 4000)
        for time in times { #expect(time < .seconds(4)) }
    }
}
