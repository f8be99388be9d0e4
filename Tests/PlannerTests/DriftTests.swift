import Deployer
import InfraGraph
import Testing

@Suite struct DriftTests {
    private func plan(
        _ resource: Resource, _ change: @escaping (inout [String: Value]) -> Void
    ) -> Plan {
        let state = deployed([resource])
        return Planner.plan(
            graph: graph([resource]), state: state,
            observations: observations(of: state, changing: [resource.address: change]))
    }

    @Test func changedPropertyIsPlannedAgain() {
        expect(
            plan(service(["Count": 2])) { $0["Count"] = 5 },
            reads: """
                ~ app/service: It was changed outside InfraKit; \
                AWS may replace it, because `Count` changes
                    Count: 5 → 2 (drift)
                """)
    }

    @Test func whatTheProgramDoesNotSetIsTheCloudsChoice() {
        let resource = service([
            "Placement": ["Zone": "a"], "Flag": true, "Steps": [],
            "Attributes": [["Key": "idle", "Value": "60"]],
            "Rules": [["Port": 1]],
        ])
        let plan = plan(resource) {
            $0["Count"] = 9
            $0["Placement"] = ["Zone": "a", "Weight": 1]
            $0["Flag"] = nil
            $0["Steps"] = nil
            $0["Attributes"] = [["Key": "http2", "Value": "on"], ["Key": "idle", "Value": "60"]]
            $0["Rules"] = [["Port": "1", "Text": ""]]
        }
        expect(plan, reads: "")
    }

    @Test func addedElementsAreDriftButOurMarksAreNot() {
        let resource = service([
            "Rules": [["Port": 1]], "Tags": [["Key": "a", "Value": "1"]],
        ])
        let plan = plan(resource) {
            $0["Rules"] = [["Port": 1], ["Port": 22]]
            $0["Tags"] = [
                ["Key": "a", "Value": "1"], ["Key": "aws:x", "Value": "1"],
                ["Key": "infrakit:address", "Value": "1"], ["Key": "b", "Value": "2"],
            ]
        }
        expect(
            plan,
            reads: """
                ~ app/service: It was changed outside InfraKit
                    Rules/1: {"Port":22} → none (drift)
                    Tags/b: "2" → none (drift)
                """)
    }

    @Test func ignoredAndWriteOnlyPropertiesDoNotDrift() {
        var resource = service(["Count": 2, "Secret": "x"])
        resource.lifecycle.ignoredDrift = ["Count"]
        let plan = plan(resource) {
            $0["Count"] = 5
            $0["Secret"] = nil
        }
        expect(plan, reads: "")
    }

    @Test func programWinsOverDriftOfTheSameProperty() {
        let state = deployed([service(["Port": "1"])])
        let plan = Planner.plan(
            graph: graph([service(["Port": "2"])]), state: state,
            observations: observations(of: state, changing: ["app/service": { $0["Port"] = "3" }]))
        expect(
            plan,
            reads: """
                ~ app/service: The program changes `Port`
                    Port: "1" → "2" (program)
                """)
    }

    @Test func whatSomebodyDeletedIsCreatedAgainAsANewGeneration() {
        let state = deployed([vpc(), subnet()])
        var seen = observations(of: state)
        seen["net/vpc"] = .absent
        let plan = Planner.plan(graph: graph([vpc(), subnet()]), state: state, observations: seen)
        expect(
            plan,
            reads: """
                ± net/subnet createFirst: `VpcId` can't be changed in place; `net/vpc` is new
                    VpcId: "vpc:net/vpc" → <net/vpc VpcId> (reference, replaces)
                + net/vpc: It was deleted outside InfraKit
                """)
        #expect(Planner.generation(for: plan.steps[1], in: plan) == 2)
    }

    @Test func removedAndAlreadyGoneIsOnlyForgotten() {
        let state = deployed([vpc()])
        expect(
            Planner.plan(graph: graph([]), state: state, observations: ["net/vpc": .absent]),
            reads: "× net/vpc: It is no longer in the program; It was deleted outside InfraKit")
    }

    @Test func unreadableIsLeftAloneWhateverTheProgramSays() {
        let state = deployed([vpc(), subnet()])
        let error = ProviderError(.denied, code: "AccessDenied", message: "no")
        let seen: [Address: Observation] = [
            "net/vpc": .unreadable(error), "net/subnet": .unreadable(error),
        ]
        let plan = Planner.plan(
            graph: graph([vpc("net/vpc", ["CidrBlock": "10.9.0.0/16"])]), state: state,
            observations: seen)
        expect(plan, reads: "", codes: ["unreadable", "unreadable"])
        #expect(!plan.diagnostics.hasErrors)
    }
}
