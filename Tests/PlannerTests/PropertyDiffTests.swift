import Deployer
import InfraGraph
import Testing

@Suite struct PropertyDiffTests {
    private func changes(_ old: [String: Value], _ new: [String: Value]) -> String {
        let plan = Planner.plan(
            graph: graph([service(new)]), state: deployed([service(old)]))
        #expect(PlanChecker.findings(in: plan) == [])
        return plan.text.split(separator: "\n").dropFirst().joined(separator: "\n")
    }

    @Test func orderOfSetsMeansNothing() {
        #expect(changes(["SubnetIds": ["a", "b"]], ["SubnetIds": ["b", "a"]]) == "")
        #expect(
            changes(
                ["Rules": [["Port": 1, "Cidr": "x"], ["Port": 2, "Cidr": "y"]]],
                ["Rules": [["Port": "2", "Cidr": "y"], ["Cidr": "x", "Port": 1]]]) == "")
        #expect(
            changes(["SubnetIds": ["a", "b"]], ["SubnetIds": ["b", "c"]])
                == "    SubnetIds: [\"a\",\"b\"] → [\"b\",\"c\"] (program)")
        #expect(changes(["SubnetIds": ["a", "a"]], ["SubnetIds": ["a"]]) != "")
    }

    @Test func orderOfListsCounts() {
        #expect(
            changes(["Steps": ["a", "b"]], ["Steps": ["b", "a"]])
                == """
                    Steps/0: "a" → "b" (program)
                    Steps/1: "b" → "a" (program)
                """)
    }

    @Test func elementOfASetIsComparedByMember() {
        #expect(
            changes(
                ["Rules": [["Port": 1, "Cidr": "x"], ["Port": 2, "Cidr": "y"]]],
                ["Rules": [["Port": 2, "Cidr": "z"], ["Port": 1, "Cidr": "x"]]])
                == "    Rules/0/Cidr: \"y\" → \"z\" (program)")
        #expect(
            changes(["Rules": [["Port": 1], ["Port": 2]]], ["Rules": [["Port": 2]]])
                == "    Rules/1: {\"Port\":1} → none (program)")
    }

    @Test func tagsAreComparedByKey() {
        #expect(
            changes(
                ["Tags": [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]],
                ["Tags": [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]])
                    == """
                        Tags/a: "1" → none (program)
                        Tags/b: "2" → "3" (program)
                        Tags/c: none → "4" (program)
                    """)
    }

    @Test func numbersAndTextsWithOneSpellingAreEqual() {
        #expect(changes(["Port": "5432", "Count": 2], ["Port": 5432, "Count": 2.0]) == "")
        #expect(changes(["Port": "true"], ["Port": true]) == "")
        #expect(changes(["Port": "5432"], ["Port": 5433]) != "")
    }

    @Test func policiesAreComparedByMeaning() {
        let object: Value = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Action": ["s3:Put", "s3:Get"], "Resource": "*",
                    "Principal": ["AWS": "arn:x"],
                ]
            ],
        ]
        let text: Value = """
            {"Statement": {"Principal": {"AWS": ["arn:x"]}, "Resource": ["*"],
            "Action": ["s3:Get", "s3:Put"], "Effect": "Allow"}, "Version": "2012-10-17"}
            """
        #expect(changes(["Policy": object], ["Policy": text]) == "")
        let denied: Value = .string(
            text.stringValue!.split(separator: "Allow").joined(separator: "Deny"))
        #expect(
            changes(["Policy": object], ["Policy": denied])
                == "    Policy/Statement/0/Effect: \"Allow\" → \"Deny\" (program)")
    }

    @Test func accountAndItsRootUserAreOnePrincipal() {
        func policy(_ principal: Value) -> [String: Value] {
            [
                "Policy": [
                    "Statement": [["Effect": "Allow", "Principal": ["AWS": principal]]]
                ]
            ]
        }
        let root: Value = "arn:aws:iam::123456789012:root"
        #expect(changes(policy(["123456789012"]), policy(root)) == "")
        #expect(changes(policy("123456789013"), policy(root)) != "")
        #expect(changes(policy("arn:aws:iam::123456789012:user/root"), policy(root)) != "")
    }

    @Test func documentsAreComparedByMeaningAlsoWithoutStatements() {
        let object: Value = ["widgets": [["x": 1]], "start": "now"]
        #expect(
            changes(["Policy": object], ["Policy": "{\"start\":\"now\",\"widgets\":[{\"x\":1}]}"])
                == "")
        #expect(
            changes(["Policy": "{\"a\":1,\"b\":2}"], ["Policy": "{\"b\":2}"])
                == "    Policy/a: 1 → none (program)")
    }

    @Test func removedPropertyIsAChangeToNothing() {
        #expect(changes(["Count": 1], [:]) == "    Count: 1 → none (program)")
        #expect(
            changes(["Placement": ["Zone": "a", "Weight": 1]], ["Placement": ["Zone": "a"]])
                == "    Placement/Weight: 1 → none (program)")
    }

    @Test func secretsChangeWithReferenceOrFingerprint() {
        let first: Value = .secret(SecretReference(.environment, "A"))
        let other: Value = .secret(SecretReference(.environment, "B"))
        #expect(changes(["Secret": first], ["Secret": first]) == "")
        #expect(changes(["Secret": first], ["Secret": other]) != "")
        var state = deployed([service(["Secret": first])])
        state.resources["app/service"]?.secretFingerprints = ["Secret": "1"]
        func plan(_ fingerprint: String) -> Plan {
            Planner.plan(
                graph: graph([service(["Secret": first])]), state: state,
                secretFingerprints: ["app/service": ["Secret": fingerprint]])
        }
        expect(plan("1"), reads: "")
        expect(
            plan("2"),
            reads: """
                ~ app/service: The secret in `Secret` has changed
                    Secret: <secret> → <secret> (program)
                """)
    }
}
