import Deployer
import InfraGraph
import Testing

/// What reads of several resources have in common is asked once, and what they tell stays true.
@Suite struct SharedReadTests {
    private func handle(
        _ type: String, _ identifier: String, _ properties: [String: Value] = [:],
        attributes: [String: Value] = [:]
    ) -> ResourceHandle {
        ResourceHandle(
            address: Address("a/\(identifier)"), type: "AWS::" + type, identifier: identifier,
            region: "us-east-1", properties: properties, attributes: attributes)
    }

    private func isFound(_ observation: Observation) -> Bool {
        if case .found = observation { true } else { false }
    }

    @Test func alarmsOfBothKindsAreReadWithOneCall() async throws {
        let wire = Wire([
            "DescribeAlarms": [
                #"{"MetricAlarms":[{"AlarmName":"m"}],"CompositeAlarms":[{"AlarmName":"c"}]}"#
            ]
        ])
        let alarms = [
            handle("CloudWatch::Alarm", "m", ["AlarmName": "m"]),
            handle("CloudWatch::CompositeAlarm", "c", ["AlarmName": "c"]),
        ]
        let found = await (try wire.cloud()).read(alarms)
        #expect(found.allSatisfy(isFound))
        #expect(wire.calls == ["GetCallerIdentity", "DescribeAlarms"])
    }

    private static let tags: Value = [["Key": "team", "Value": "shop"]]

    private func told(_ names: String...) -> String {
        let resources = names.map { name in
            #"{"ResourceARN":"arn:aws:s3:::\#(name)","Tags":[{"Key":"team","Value":"shop"},"#
                + #"{"Key":"infrakit:lineage","Value":"l"}]}"#
        }
        return #"{"ResourceTagMappingList":[\#(resources.joined(separator: ","))]}"#
    }

    private static let versioning =
        "<VersioningConfiguration><Status>Enabled</Status></VersioningConfiguration>"

    @Test func bucketWhoseTagsAreToldIsNotAskedForThem() async throws {
        let wire = Wire([
            "GetResources": [told("one", "two")], "versioning": [Self.versioning],
        ])
        let buckets = ["one", "two"].map { name in
            handle("S3::Bucket", name, ["BucketName": .string(name), "Tags": Self.tags])
        }
        for observation in await (try wire.cloud()).read(buckets) {
            guard case .found(let properties, _) = observation else {
                Issue.record("\(observation)")
                continue
            }
            #expect(properties["Tags"] == Self.tags)
        }
        #expect(
            wire.calls.sorted() == [
                "GetCallerIdentity", "GetResources", "versioning", "versioning",
            ]
        )
    }

    @Test func bucketWhoseTagsAreNotToldAsDeployedIsAskedForThem() async throws {
        let wire = Wire([
            "GetResources": [told("one")], "versioning": [Self.versioning],
            "tagging": ["<Tagging><TagSet></TagSet></Tagging>"],
        ])
        let buckets = ["one", "two"].map { name in
            handle("S3::Bucket", name, ["BucketName": .string(name), "Tags": Self.tags])
        }
        let found = await (try wire.cloud()).read(buckets)
        guard case .found(let properties, _) = found[1] else {
            Issue.record("\(found[1])")
            return
        }
        #expect(properties["Tags"] == [])
        #expect(wire.calls.count { $0 == "tagging" } == 1)
    }

    @Test func bucketThatAnswersNothingIsNotThereWhateverTheTaggingServiceSays() async throws {
        let wire = Wire(["GetResources": [told("one", "two")]])
        let buckets = ["one", "two"].map { name in
            handle("S3::Bucket", name, ["BucketName": .string(name), "Tags": Self.tags])
        }
        for observation in await (try wire.cloud()).read(buckets) {
            #expect(!isFound(observation))
        }
    }

    @Test func oneTaggedResourceIsAskedItself() async throws {
        let wire = Wire([
            "tagging": ["<Tagging><TagSet></TagSet></Tagging>"], "versioning": [Self.versioning],
        ])
        _ = await (try wire.cloud()).read([
            handle("S3::Bucket", "one", ["BucketName": "one", "Tags": Self.tags])
        ])
        #expect(!wire.calls.contains("GetResources"))
    }

    @Test func whatAListLeavesOutIsAskedForBeforeItIsGone() async throws {
        let wire = Wire([
            "ListRules": [#"{"Rules":[{"Name":"a","State":"ENABLED"}]}"#],
            "DescribeRule": [#"{"Name":"b","State":"DISABLED"}"#],
        ])
        let rules = ["a", "b"].map { handle("Events::Rule", $0, ["Name": .string($0)]) }
        let found = await (try wire.cloud()).read(rules)
        #expect(found.allSatisfy(isFound))
        #expect(wire.calls == ["GetCallerIdentity", "ListRules", "DescribeRule"])
    }

    private static let network =
        "<r><vpcSet><item><vpcId>vpc-1</vpcId><state>available</state></item></vpcSet></r>"

    @Test func whatNeverChangesIsReadUntilItIsOnRecord() async throws {
        let answers = [
            "DescribeVpcs": [Self.network],
            "DescribeSecurityGroups": [
                "<r><securityGroupInfo><item><vpcId>vpc-1</vpcId><groupId>sg-1</groupId></item>"
                    + "</securityGroupInfo></r>"
            ],
            "DescribeNetworkAcls": [
                "<r><networkAclSet><item><vpcId>vpc-1</vpcId><networkAclId>acl-1</networkAclId>"
                    + "</item></networkAclSet></r>"
            ],
        ]
        let fresh = Wire(answers)
        let properties: [String: Value] = ["CidrBlock": "10.0.0.0/16"]
        guard
            case .found(_, let attributes)? = await (try fresh.cloud()).read([
                handle("EC2::VPC", "vpc-1", properties)
            ]).first
        else {
            Issue.record("the network is not there")
            return
        }
        #expect(attributes["DefaultSecurityGroup"] == "sg-1")
        #expect(attributes["DefaultNetworkAcl"] == "acl-1")
        let known = Wire(answers)
        _ = await (try known.cloud()).read([
            handle("EC2::VPC", "vpc-1", properties, attributes: attributes)
        ])
        #expect(known.calls == ["GetCallerIdentity", "DescribeVpcs"])
    }
}
