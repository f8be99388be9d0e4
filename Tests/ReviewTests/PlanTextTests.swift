import Deployer
import InfraGraph
import Review
import Testing

struct PlanTextTests {
    private static var richPlan: Plan {
        var database = Fixtures.resource("shop/store", "AWS::S3::Bucket")
        database.location = SourceLocation(fileID: "Stacks/Shop.swift", line: 7)
        return Fixtures.plan(
            [
                Step(
                    address: "net/subnet", action: .create,
                    resource: Fixtures.resource(
                        "net/subnet", "AWS::EC2::Subnet",
                        [
                            "VpcId": .reference(Reference("net/vpc", "VpcId")),
                            "CidrBlock": "10.0.0.0/24", "AvailabilityZone": "us-east-1a",
                            "MapPublicIpOnLaunch": false, "Ipv6Native": false,
                            "Tags": [["Key": "a", "Value": "b"]],
                        ])),
                Step(address: "net/vpc", action: .none),
                Step(
                    address: "shop/database", action: .replace(.deleteFirst),
                    record: Fixtures.record("shop/database", "AWS::RDS::DBInstance", "db-1"),
                    changes: [
                        PropertyChange(
                            path: "EngineVersion", old: "16.3", new: "15.2", cause: .program,
                            requiresReplacement: true),
                        PropertyChange(
                            path: "Tags", old: [["Key": "team", "Value": "web"]],
                            new: [
                                ["Key": "cost", "Value": "7"], ["Key": "team", "Value": "shop"],
                            ], cause: .drift),
                    ], reasons: ["EngineVersion can't be changed in place"]),
                Step(
                    address: "shop/list", action: .move,
                    record: Fixtures.record("shop/list", "AWS::WAFv2::IPSet", "x"),
                    reasons: ["It has moved from `shop/addresses`"],
                    formerAddress: "shop/addresses"),
                Step(
                    address: "shop/old", action: .delete,
                    record: Fixtures.record("shop/old", "AWS::SNS::Topic", "arn:1")),
                Step(address: "shop/store", action: .create, resource: database),
            ],
            leftovers: [Fixtures.record("shop/cache", "AWS::SNS::Topic", "arn:0")],
            suggestedMoves: [.init(from: "shop/bucket", to: "shop/store")],
            outputChanges: [
                "shop/host": .init(
                    old: "a.example",
                    new: .reference(Reference("shop/database", "Endpoint.Address")))
            ])
    }

    @Test func planShowsStepsByStackWithReasonsAndCounts() {
        #expect(
            PlanText(paths: SourcePaths(["Sources/Stacks/Shop.swift"])).text(for: Self.richPlan)
                == """
                net
                  + net/subnet  AWS::EC2::Subnet
                      AvailabilityZone: "us-east-1a"
                      CidrBlock: "10.0.0.0/24"
                      Ipv6Native: false
                      VpcId: net/vpc.VpcId (known after deploy)
                      and 2 more

                shop
                  ∓ shop/database  AWS::RDS::DBInstance db-1  !! ITS DATA WILL BE DELETED !!
                      EngineVersion can't be changed in place
                      EngineVersion: "16.3" → "15.2"  (forces replacement)
                      + Tags[cost]: "7"  (changed in AWS)
                      Tags[team]: "web" → "shop"  (changed in AWS)
                  → shop/list  AWS::WAFv2::IPSet
                      It has moved from `shop/addresses`
                  - shop/old  AWS::SNS::Topic arn:1
                  + shop/store  AWS::S3::Bucket

                Left over from earlier replacements, to be deleted
                  - shop/cache  AWS::SNS::Topic arn:0

                Outputs
                  ~ shop/host: "a.example" → shop/database.Endpoint.Address (known after deploy)

                Renamed? These seem to be the same, under another address
                  → shop/bucket → shop/store
                      to keep the resource, write at Sources/Stacks/Shop.swift:7:
                          .renamed(from: "shop/bucket")

                Plan: 2 to create, 1 to replace, 1 to delete, 1 to move, 1 leftover to delete

                """)
    }

    @Test func emptyPlanSaysSo() {
        let plan = Fixtures.plan([Step(address: "net/vpc", action: .none)])
        #expect(
            PlanText().text(for: plan)
                == "Nothing to do: the infrastructure matches the program.\n")
    }

    @Test func changeOfAnOutputAloneIsCounted() {
        let plan = Fixtures.plan([], outputChanges: ["a/b": .init(old: nil, new: 1)])
        #expect(PlanText().text(for: plan) == "Outputs\n  + a/b: 1\n\nPlan: 1 output to change\n")
    }

    @Test func bigFirstDeployIsOneLineAResourceUnlessMoreIsAskedFor() {
        let plan = Fixtures.plan(
            (10..<40).map { number in
                let address = Address("net/topic-\(number)")
                return Step(
                    address: address, action: .create,
                    resource: Fixtures.resource(address, "AWS::SNS::Topic", ["TopicName": "t"]),
                    reasons: ["It is new"])
            })
        #expect(
            PlanText().text(for: plan).hasPrefix(
                "net\n  + net/topic-10  AWS::SNS::Topic\n  + net/topic-11  AWS::SNS::Topic\n"))
        #expect(PlanText(detail: .full).text(for: plan).contains("TopicName"))
    }

    @Test func colourIsOnlyInColouredText() {
        #expect(!PlanText(detail: .full).text(for: Self.richPlan).contains("\u{1B}"))
        let coloured = PlanText(style: .coloured).text(for: Self.richPlan)
        #expect(coloured.contains("\u{1B}[35m∓\u{1B}[0m"))
    }

    @Test func policiesDifferByStatement() {
        func document(_ actions: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [
                    ["Effect": "Allow", "Action": "s3:ListBucket", "Resource": "*"],
                    ["Effect": "Allow", "Action": actions, "Resource": "arn:aws:s3:::logs/*"],
                    ["Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"],
                ],
            ]
        }
        let new = document("s3:GetObject")
        var shorter = new.objectValue ?? [:]
        shorter["Statement"] = .list(Array((new["Statement"]?.listValue ?? []).prefix(1)))
        let text = change(old: .string(new.json()), new: .object(shorter))
        #expect(text.contains("- P/Statement[]: Allow s3:GetObject on arn:aws:s3:::logs/*\n"))
        #expect(text.contains("- P/Statement[]: Deny s3:PutObject on *\n"))
        #expect(!text.contains("ListBucket"))
        let inPlace = change(old: document("s3:GetObject"), new: document("s3:*"))
        #expect(inPlace.contains(#"P/Statement[1]/Action: "s3:GetObject" → "s3:*""#))
    }

    @Test func documentsInTextDifferByMemberWithWhatIsNotKnownYet() {
        let topic = Value.reference(Reference("a/topic", "TopicArn"))
        let old = #"{"widgets":[{"title":"Alarms","alarms":["arn:1","arn:2"]},{"title":"Load"}]}"#
        let new = Value.join([
            .string(#"{"widgets":[{"title":"Alarms","alarms":["arn:1",""#), topic,
            .string(#""]},{"title":"Load"}]}"#),
        ])
        #expect(
            change(old: .string(old), new: new).contains(
                #"      P/widgets[0]/alarms[1]: "arn:2" → a/topic.TopicArn (known after deploy)"#
                    + "\n"))
    }

    @Test func elementsChangedInTheirPlacesDifferByMember() {
        func rules(_ first: Value, _ third: Value) -> Value {
            [["Port": first, "To": "a"], ["Port": 1], ["Port": third, "To": "b"]]
        }
        let text = change(old: rules(80, 443), new: rules(81, 444))
        #expect(text.contains("      P[0]/Port: 80 → 81\n      P[2]/Port: 443 → 444\n"))
    }

    @Test func elementThatComesInTheMiddleOfAListIsAllThatIsShown() {
        var record = Fixtures.record("a/b", "AWS::S3::Bucket", "b")
        record.properties = ["Rules": [["Port": 80], ["Port": 90], ["Port": 100]]]
        let step = Step(
            address: "a/b", action: .update,
            resource: Fixtures.resource(
                "a/b", "AWS::S3::Bucket",
                ["Rules": [["Port": 80], ["Port": 85], ["Port": 90], ["Port": 100]]]),
            record: record,
            changes: [
                PropertyChange(path: "Rules/1/Port", old: 90, new: 85, cause: .program),
                PropertyChange(path: "Rules/2/Port", old: 100, new: 90, cause: .program),
                PropertyChange(path: "Rules/3", old: nil, new: ["Port": 100], cause: .program),
            ])
        #expect(
            PlanText().text(for: Fixtures.plan([step])) == """
                a
                  ~ a/b  AWS::S3::Bucket
                      + Rules[]: {Port: 85}

                Plan: 1 to change

                """)
    }

    @Test func textsOfSeveralLinesDifferByLine() {
        let old: Value = "#!/bin/sh\nset -e\nyum install nginx\nreboot\n"
        let changed = change(old: old, new: "#!/bin/sh\nset -e\ndnf install nginx\nreboot\n")
        #expect(changed.contains(#"P, line 3: "yum install nginx" → "dnf install nginx""#))
        let longer = change(old: old, new: "#!/bin/sh\nset -e\nsync\nyum install nginx\nreboot\n")
        #expect(longer.contains(#"      + P, line 3: "sync""# + "\n"))
        #expect(!longer.contains("nginx"))
    }

    @Test func anotherOrderIsNotTakenForASecret() {
        let tags: [Value] = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
        let text = change(old: .list(tags), new: .list(tags.reversed()))
        #expect(text.contains("P: the same in another order or form"))
    }

    @Test func longTextsShowWhereTheyDiffer() {
        let start = String(repeating: "abcdefghij", count: 12)
        let text = change(old: .string(start + "ONE"), new: .string(start + "TWO"))
        #expect(text.contains(#"P: …ijabcdefghijONE" → …ijabcdefghijTWO""#))
    }

    private func change(old: Value?, new: Value?) -> String {
        let change = PropertyChange(path: "P", old: old, new: new, cause: .program)
        return PlanText().text(
            for: Fixtures.plan([Step(address: "a/b", action: .update, changes: [change])]))
    }
}
