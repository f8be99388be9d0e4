import Deployer
import InfraGraph
import Testing

@Suite struct ScopeTests {
    private let all = [vpc(), subnet(), database(), vpc("other/vpc")]
    private let empty = State(lineage: "l", environment: "prod", system: "shop")

    private func plan(
        _ resources: [Resource], _ state: State, targets: [Address] = [], exclusions: [Address] = []
    ) -> Plan {
        var options = PlanOptions()
        options.targets = targets
        options.exclusions = exclusions
        return Planner.plan(graph: graph(resources), state: state, options: options)
    }

    @Test func targetBringsItsDependenciesAndAWarning() {
        let plan = plan(all, empty, targets: ["net/subnet"])
        expect(
            plan, reads: "+ net/subnet: It is new\n+ net/vpc: It is new", codes: ["partial-plan"])
    }

    @Test func exclusionLeavesOutWhatNeedsIt() {
        let plan = plan(all, empty, exclusions: ["net/vpc"])
        expect(
            plan, reads: "+ other/vpc: It is new\n+ shop/database: It is new",
            codes: ["partial-plan"])
    }

    /// It is still in use by what is left out, or belongs to it.
    @Test(arguments: [["other/vpc"], ["other/vpc", "net/vpc"]] as [[Address]])
    func leftoverStaysWithWhatIsLeftOut(_ targets: [Address]) {
        var state = deployed(all)
        var old = state.resources["net/vpc"]
        old?.status = .deposed
        state.resources["net/vpc"]?.generation = 2
        state.deposed = [old].compactMap { $0 }
        #expect(plan(all, state, targets: targets).leftovers == [])
        #expect(plan(all, state, targets: targets + ["net"]).leftovers == state.deposed)
    }

    @Test func deletionBringsWhatStillDependsOnIt() {
        let state = deployed(all)
        expect(
            plan([vpc("other/vpc")], state, targets: ["net/vpc"]),
            reads: """
                - net/subnet: It is no longer in the program
                - net/vpc: It is no longer in the program
                """, codes: ["partial-plan"])
        expect(
            plan([vpc("other/vpc"), database()], state, exclusions: ["net/subnet"]), reads: "",
            codes: ["partial-plan"])
    }

    @Test func replacementWithoutItsUsersIsRefused() {
        let after = [vpc("net/vpc", ["CidrBlock": "10.8.0.0/16"]), subnet()]
        let plan = plan(after, deployed([vpc(), subnet()]), targets: ["net/vpc"])
        #expect(plan.codes == ["partial-plan", "half-replacement"])
        #expect(plan.diagnostics.all.last?.detail.contains("`net/subnet` still uses") == true)
    }

    @Test func moveOutOfScopeLeavesTheRecordWhereItIs() {
        var moved = vpc("net/main")
        moved.formerAddresses = ["net/vpc"]
        let plan = plan([moved, database()], deployed([vpc()]), targets: ["shop"])
        expect(plan, reads: "+ shop/database: It is new", codes: ["partial-plan"])
        #expect(plan.steps.first { $0.address == "net/vpc" }?.record != nil)
    }

    @Test(arguments: [
        ("net/subnt", "net/subnet"), ("database", "shop/database"), ("oher", "other"),
    ])
    func unknownAddressNamesTheNearest(written: String, meant: String) {
        let plan = plan(all, empty, targets: [Address(written)])
        #expect(plan.diagnostics.all.first?.code == "unknown-address")
        #expect(plan.diagnostics.all.first?.fix == "did you mean `\(meant)`?")
    }
}
