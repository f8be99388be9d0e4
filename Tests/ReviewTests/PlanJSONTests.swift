import Deployer
import InfraGraph
import Review
import Testing

struct PlanJSONTests {
    @Test func documentedMembersAreThere() throws {
        let plan = Fixtures.plan(
            [
                Step(
                    address: "shop/main", action: .update,
                    resource: Fixtures.resource("shop/main", "AWS::RDS::DBInstance"),
                    record: Fixtures.record("shop/main", "AWS::RDS::DBInstance", "db-1"),
                    changes: [
                        PropertyChange(
                            path: "Port", old: 1, new: .reference(Reference("a/b", "Port")),
                            cause: .reference)
                    ], reasons: ["The program changed."], formerAddress: "shop/database")
            ], suggestedMoves: [.init(from: "a/x", to: "a/y")])
        let expected = try Value(
            json: """
                {"format": 1, "environment": "prod", "system": "shop", "lineage": "f00d",
                 "serial": 0,
                 "summary": {"update": 1, "move": 1, "leftovers": 0, "outputs": 0,
                             "isEmpty": false},
                 "steps": [{"address": "shop/main", "type": "AWS::RDS::DBInstance",
                   "region": "us-east-1", "action": "update", "symbol": "~",
                   "identifier": "db-1", "isStateful": true, "formerAddress": "shop/database",
                   "reasons": ["The program changed."],
                   "changes": [{"path": "Port", "old": 1,
                     "new": {"$ref": "a/b", "attribute": "Port", "needs": "created"},
                     "cause": "reference", "requiresReplacement": false, "sensitive": false}]}],
                 "moves": [{"from": "a/x", "to": "a/y"}], "leftovers": [], "outputs": [],
                 "diagnostics": []}
                """)
        #expect(PlanJSON().value(for: plan) == expected)
    }
}
