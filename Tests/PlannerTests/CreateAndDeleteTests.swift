import Deployer
import InfraGraph
import Testing

@Suite struct CreateAndDeleteTests {
    @Test func everythingIsNewInAnEmptyState() {
        let plan = Planner.plan(
            graph: graph([vpc(), subnet()]),
            state: State(lineage: "l", environment: "prod", system: "shop"))
        expect(
            plan,
            reads: """
                + net/subnet: It is new
                + net/vpc: It is new
                """)
    }

    @Test func secondPlanIsEmpty() {
        let resources = [vpc(), subnet(), database(), service(properties)]
        let state = deployed(resources)
        let plan = Planner.plan(
            graph: graph(resources), state: state, observations: observations(of: state))
        expect(plan, reads: "")
        #expect(plan.isEmpty)
        #expect(plan.steps.count == 4)
    }

    private let properties: [String: Value] = [
        "Port": .join(["tcp:", .reference(Reference("shop/database", "Endpoint.Address"))]),
        "SubnetIds": [.reference(Reference("net/subnet", "SubnetId"))],
    ]

    @Test func whatLeavesTheProgramIsDeletedAndNothingElse() {
        let state = deployed([vpc(), subnet()])
        expect(
            Planner.plan(graph: graph([vpc()]), state: state),
            reads: """
                - net/subnet: It is no longer in the program
                """)
    }

    @Test func whatIsRetainedIsForgotten() {
        var kept = vpc()
        kept.lifecycle.isRetained = true
        expect(
            Planner.plan(graph: graph([]), state: deployed([kept])),
            reads: """
                × net/vpc: It is no longer in the program; It is to be kept in AWS
                """)
    }

    @Test func existingThingsHaveNoStep() {
        var existing = vpc("existing/vpc", [:])
        existing.existingIdentifier = "vpc-1"
        let plan = Planner.plan(
            graph: graph([existing, subnet(in: "existing/vpc")]),
            state: State(lineage: "l", environment: "prod", system: "shop"))
        #expect(plan.steps.map(\.address) == ["net/subnet"])
    }

    @Test func existingThingsThatWereNotLookedUpChangeNothing() {
        var existing = vpc("existing/vpc", [:])
        existing.existingIdentifier = "vpc-1"
        let port = service(["Port": .reference(Reference("existing/vpc", "Name"))])
        var state = deployed([port])
        state.resources["app/service"]?.properties["Port"] = "looked-up"
        expect(Planner.plan(graph: graph([existing, port]), state: state), reads: "")
        let seen: [Address: Observation] = [
            "existing/vpc": .found(properties: [:], attributes: ["Name": "other"])
        ]
        let plan = Planner.plan(graph: graph([existing, port]), state: state, observations: seen)
        #expect(plan.changes.first?.changes.first?.new == "other")
    }

    @Test func destroyDeletesEverythingButWhatIsRetained() {
        var kept = vpc()
        kept.lifecycle.isRetained = true
        let resources = [kept, database()]
        var options = PlanOptions()
        options.isDestroy = true
        let plan = Planner.plan(
            graph: graph(resources), state: deployed(resources), options: options)
        expect(
            plan,
            reads: """
                × net/vpc: Everything is destroyed; It is to be kept in AWS
                - shop/database: Everything is destroyed
                """)
        #expect(plan.graph.resources.isEmpty)
    }

    @Test func leftoversOfReplacementsStayInThePlan() {
        var state = deployed([vpc()])
        var old = state.resources["net/vpc"]!
        old.status = .deposed
        state.deposed = [old]
        let plan = Planner.plan(graph: graph([vpc()]), state: state)
        #expect(plan.leftovers == [old])
        #expect(!plan.isEmpty)
    }

    @Test func orderOfTheProgramMeansNothing() {
        let before = [vpc(), subnet("net/a"), subnet("net/b"), database()]
        let after = [
            vpc("net/vpc", ["CidrBlock": "10.1.0.0/16"]), subnet("net/a"), subnet("net/b"),
        ]
        let state = deployed(before)
        let plan = Planner.plan(graph: graph(after), state: state)
        let turned = Planner.plan(graph: graph(after.reversed()), state: state)
        #expect(plan.steps == turned.steps)
        #expect(plan.diagnostics.all == turned.diagnostics.all)
        #expect(plan.changes.count == 4)
    }
}
