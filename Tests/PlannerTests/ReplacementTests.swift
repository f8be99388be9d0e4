import Deployer
import InfraGraph
import Testing

@Suite struct ReplacementTests {
    private func plan(from before: [Resource], to after: [Resource]) -> Plan {
        Planner.plan(graph: graph(after), state: deployed(before))
    }

    @Test func changeInPlaceIsAnUpdate() {
        let after = vpc("net/vpc", ["CidrBlock": "10.0.0.0/16", "EnableDnsSupport": true])
        expect(
            plan(from: [vpc(), subnet()], to: [after, subnet()]),
            reads: """
                ~ net/vpc: The program changes `EnableDnsSupport`
                    EnableDnsSupport: none → true (program)
                """)
    }

    @Test func replacementSpreadsToWhatRefersToIt() {
        let after = vpc("net/vpc", ["CidrBlock": "10.1.0.0/16"])
        let user = service(["SubnetIds": [.reference(Reference("net/subnet", "SubnetId"))]])
        expect(
            plan(from: [vpc(), subnet(), user], to: [after, subnet(), user]),
            reads: """
                ~ app/service: `net/subnet` is replaced
                    SubnetIds: ["subnet:net/subnet"] → \
                [{"$ref":"net/subnet","attribute":"SubnetId","needs":"created"}] (reference)
                ± net/subnet createFirst: `VpcId` can't be changed in place; `net/vpc` is replaced
                    VpcId: "vpc:net/vpc" → <net/vpc VpcId> (reference, replaces)
                ± net/vpc createFirst: `CidrBlock` can't be changed in place; \
                The program changes `CidrBlock`
                    CidrBlock: "10.0.0.0/16" → "10.1.0.0/16" (program, replaces)
                """)
    }

    @Test func updateKeepsIdentifiersKnownAndPassesOnWhatItChanges() {
        let user = service(["Port": .reference(Reference("shop/database", "Port"))])
        let before = database("shop/database", ["Engine": "15", "Port": 5432])
        let after = database("shop/database", ["Engine": "15", "Port": 5433])
        var state = deployed([before, user])
        state.resources["app/service"]?.properties["Port"] = "5432"
        expect(
            Planner.plan(graph: graph([after, user]), state: state),
            reads: """
                ~ app/service: `shop/database` changes
                    Port: "5432" → 5433 (reference)
                ~ shop/database: The program changes `Port`
                    Port: 5432 → 5433 (program)
                """)
    }

    @Test func nestedCreateOnlyPathMeansThatMemberOnly() {
        let before = service(["Placement": ["Zone": "a", "Weight": 1]])
        let weight = service(["Placement": ["Zone": "a", "Weight": 2]])
        let zone = service(["Placement": ["Zone": "b", "Weight": 1]])
        #expect(plan(from: [before], to: [weight]).changes.first?.action == .update)
        #expect(plan(from: [before], to: [zone]).changes.first?.action == .replace(.createFirst))
        #expect(
            plan(from: [service([:])], to: [zone]).changes.first?.action == .replace(.createFirst))
    }

    @Test func conditionalCreateOnlyStaysInPlaceAndSaysSo() {
        let plan = plan(from: [service(["Count": 1])], to: [service(["Count": 2])])
        expect(
            plan,
            reads: """
                ~ app/service: The program changes `Count`; AWS may replace it, because `Count` changes
                    Count: 1 → 2 (program)
                """)
    }

    @Test func fixedNameIsDeletedFirst() {
        let before = database("shop/database", ["Engine": "15", "Name": "main"])
        let after = database("shop/database", ["Engine": "16", "Name": "main"])
        var options = PlanOptions()
        options.allowedDataLoss = ["shop"]
        let plan = Planner.plan(graph: graph([after]), state: deployed([before]), options: options)
        #expect(plan.steps.first?.action == .replace(.deleteFirst))
        #expect(plan.steps.first?.reasons.last == "Old and new would both have the same `Name`")
        let renamed = database("shop/database", ["Engine": "16", "Name": "other"])
        let free = Planner.plan(
            graph: graph([renamed]), state: deployed([before]), options: options)
        #expect(free.steps.first?.action == .replace(.createFirst))
    }

    @Test func createFirstThatCannotBeIsRefused() {
        let before = link(from: "a")
        var after = link(from: "b")
        after.lifecycle.replacementOrder = .createFirst
        let plan = plan(from: [before], to: [after])
        #expect(plan.codes == ["replacement-order"])
        #expect(plan.diagnostics.hasErrors)
    }

    @Test func deleteFirstSpreadsToReplacedDependants() {
        func resources(_ from: Value) -> [Resource] {
            [link(from: from), link("net/next", from: .reference(Reference("net/link", "Id")))]
        }
        var before = resources("a")
        var after = resources("b")
        before.append(subnet("net/subnet", in: "net/next"))
        after.append(subnet("net/subnet", in: "net/next"))
        before[2].properties["VpcId"] = .reference(Reference("net/next", "Id"))
        after[2].properties["VpcId"] = .reference(Reference("net/next", "Id"))
        let plan = plan(from: before, to: after)
        #expect(plan.changes.map(\.action) == Array(repeating: .replace(.deleteFirst), count: 3))
        #expect(PlanChecker.findings(in: plan) == [])
    }

    @Test func otherRegionIsAReplacement() {
        var after = vpc()
        after.region = "eu-west-1"
        expect(
            plan(from: [vpc()], to: [after]),
            reads: """
                ± net/vpc createFirst: Its region changes from us-east-1 to eu-west-1
                """)
    }

    @Test func failedCreationIsReplacedAndUnfinishedOneAwaited() {
        var state = deployed([vpc(), subnet()])
        state.resources["net/vpc"]?.status = .creating
        state.resources["net/subnet"]?.status = .failed("no addresses left")
        let plan = Planner.plan(graph: graph([vpc(), subnet()]), state: state)
        expect(
            plan,
            reads: """
                ± net/subnet createFirst: It was created but did not become usable: no addresses left
                """)
        #expect(plan.steps.last?.awaitsCreation == true)
        #expect(plan.steps.last?.action == Action.none)
    }

    @Test func uncertainUpdateIsSentAgain() {
        var state = deployed([vpc()])
        state.resources["net/vpc"]?.status = .uncertain
        let plan = Planner.plan(graph: graph([vpc()]), state: state)
        expect(plan, reads: "~ net/vpc: The outcome of its last update is not known")
        #expect(plan.steps.first?.sendsAllProperties == true)
    }
}
