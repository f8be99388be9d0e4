import Deployer
import InfraGraph
import Testing

@Suite struct GuardTests {
    @Test func dataLossIsRefusedWithTheCommandThatAllowsIt() {
        let before = [database("shop/a"), database("shop/b"), vpc()]
        let after = [database("shop/a", ["Engine": "16"])]
        let plan = Planner.plan(graph: graph(after), state: deployed(before))
        #expect(plan.codes == ["data-loss"])
        let error = plan.diagnostics.all.first
        #expect(
            error?.places.map(\.label) == [
                "shop/a  replace, because `Engine` can't be changed in place",
                "shop/b  delete, because it is no longer in the program",
            ])
        #expect(
            error?.fix?.hasSuffix(
                "\n    swift run prod-stack deploy --allow-data-loss shop/a --allow-data-loss shop/b"
            )
                == true)
        var options = PlanOptions()
        options.allowedDataLoss = ["shop"]
        #expect(
            Planner.plan(graph: graph(after), state: deployed(before), options: options).codes == []
        )
    }

    @Test func protectedResourcesAreRefusedAlsoOnDestroy() {
        var kept = vpc()
        kept.lifecycle.isProtected = true
        let state = deployed([kept])
        #expect(Planner.plan(graph: graph([]), state: state).codes == ["protected-resource"])
        var options = PlanOptions()
        options.isDestroy = true
        #expect(
            Planner.plan(graph: graph([kept]), state: deployed([vpc()]), options: options).codes
                == ["protected-resource"])
        #expect(Planner.plan(graph: graph([kept]), state: state).codes == [])
    }

    @Test func takingProtectionAwayIsADeployOfTheRecordOnly() {
        var kept = vpc()
        kept.lifecycle.isProtected = true
        let plan = Planner.plan(graph: graph([vpc()]), state: deployed([kept]))
        expect(plan, reads: "")
        #expect(!plan.isEmpty)
        #expect(plan.steps.first?.changesLifecycle == true)
    }

    @Test func deletionProtectionIsAnnounced() {
        let state = deployed([database("shop/db", ["DeletionProtection": true])])
        var options = PlanOptions()
        options.allowedDataLoss = ["shop/db"]
        expect(
            Planner.plan(graph: graph([]), state: state, options: options),
            reads:
                "- shop/db: It is no longer in the program; Deletion protection is turned off first",
            codes: ["deletion-protection"])
    }

    @Test func cycleIsAnErrorAndPlansNothing() {
        let plan = Planner.plan(
            graph: graph([subnet("net/a", in: "net/b"), subnet("net/b", in: "net/a")]),
            state: State(lineage: "l", environment: "prod", system: "shop"))
        expect(plan, reads: "", codes: ["cycle"])
    }

    @Test func checkerFindsADamagedPlan() {
        var plan = Planner.plan(
            graph: graph([vpc(), subnet()]),
            state: State(lineage: "l", environment: "prod", system: "shop"))
        plan.steps[1].action = .none
        plan.steps[0].reasons = []
        #expect(
            PlanChecker.findings(in: plan) == [
                .missingReason("net/subnet"),
                .uncreatedDependency("net/subnet", on: "net/vpc"),
            ])
        plan.steps.removeLast()
        #expect(PlanChecker.findings(in: plan).contains(.missingStep("net/vpc")))
    }
}
