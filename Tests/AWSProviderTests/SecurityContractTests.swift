import AWSEC2
import AWSGuardDuty
import AWSIAM
import AWSOrganizations
import AWSShield
import AWSWAFv2
import Deployer
import InfraDSL
import InfraGraph
import Testing

/// What guards: policies, access lists, firewalls and organizations against an emulator.
@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct SecurityContractTests {
    static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func policiesLiveTheirLives() async throws {
        try await expectLife(try Self.policies(Emulator.run()))
    }

    @Test func networkGuardsLiveTheirLives() async throws {
        try await expectLife(try Self.networks(Emulator.run()))
    }

    @Test func firewallsLiveTheirLives() async throws {
        try await expectLife(try Self.firewalls(Emulator.run()) + Self.guards(Emulator.run()))
    }

    @Test func organizationLivesItsLife() async throws {
        try await expectLife(try Self.organization(Emulator.run()))
    }

    @Test func managedPolicyMakesRoomForVersions() async throws {
        let cloud = try Emulator.moto.cloud()
        let name = Emulator.run()
        let schema = try ResourceSchema(
            type: IAM.ManagedPolicy.typeName, literal: IAM.ManagedPolicy.schemaLiteral)
        var properties: [String: Value] = [
            "ManagedPolicyName": .string(name), "PolicyDocument": Self.document("s3:Get"),
        ]
        let made = try await cloud.create(
            CreateRequest(
                address: Address("policy"), type: schema.type, region: "us-east-1", account: nil,
                properties: properties, token: name, ownershipTags: [:], schema: schema,
                secrets: LocalSecrets()))
        var handle = ResourceHandle(
            address: Address("policy"), type: schema.type, identifier: made.identifier,
            region: "us-east-1", properties: properties)
        for version in 1...6 {
            properties["PolicyDocument"] = Self.document(.string("s3:Get\(version)"))
            _ = try await cloud.update(
                UpdateRequest(
                    handle: handle, properties: properties, changed: ["PolicyDocument"],
                    token: name, ownershipTags: [:], schema: schema, secrets: LocalSecrets()))
            handle.properties = properties
        }
        try await cloud.delete(DeleteRequest(handle: handle, schema: schema, token: name))
        guard case .absent = await cloud.read([handle])[0] else {
            Issue.record("the policy is still there")
            return
        }
    }

    @Test func callerIsLookedUp() async throws {
        let handle = ResourceHandle(
            address: Address("caller"), type: "AWS::STS::CallerIdentity", identifier: "current",
            region: "us-east-1", properties: [:])
        let observations = await (try Emulator.moto.cloud()).read([handle])
        guard case .found(_, let attributes) = observations[0] else {
            Issue.record("\(observations[0])")
            return
        }
        #expect(attributes["Account"] == "123456789012")
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    static func document(_ action: Value, effect: Value = "Allow") -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [["Effect": effect, "Action": action, "Resource": "*"]],
        ]
    }

    static func role(_ run: String, _ name: String) throws -> Specimen {
        try Specimen(
            name, IAM.Role.self,
            [
                "RoleName": .string(run + "-" + name),
                "AssumeRolePolicyDocument": [
                    "Version": "2012-10-17",
                    "Statement": [
                        [
                            "Effect": "Allow", "Principal": ["Service": "ec2.amazonaws.com"],
                            "Action": "sts:AssumeRole",
                        ]
                    ],
                ],
            ])
    }

    static func policies(_ run: String) throws -> [Specimen] {
        [
            try role(run, "role"), try role(run, "other"),
            try Specimen(
                "inline", IAM.RolePolicy.self,
                [
                    "RoleName": .of("role", "RoleName"), "PolicyName": "inline",
                    "PolicyDocument": document("s3:GetObject"),
                ], changes: ["PolicyDocument": document(["s3:*", "sns:*"])]),
            try Specimen(
                "managed", IAM.ManagedPolicy.self,
                [
                    "ManagedPolicyName": .string(run + "-managed"), "Description": "a policy",
                    "Path": "/infrakit/", "PolicyDocument": document("s3:GetObject"),
                    "Roles": [.of("role", "RoleName")],
                ],
                changes: [
                    "PolicyDocument": document("s3:PutObject"),
                    "Roles": [.of("other", "RoleName")],
                ]),
            try Specimen(
                "profile", IAM.InstanceProfile.self,
                [
                    "InstanceProfileName": .string(run + "-profile"), "Path": "/",
                    "Roles": [.of("role", "RoleName")],
                ], changes: ["Roles": [.of("other", "RoleName")]]),
            try Specimen(
                "provider", IAM.OIDCProvider.self,
                [
                    "Url": .string("https://\(run).example.com"),
                    "ClientIdList": ["sts.amazonaws.com", "first"],
                    "ThumbprintList": [.string(String(repeating: "a", count: 40))],
                    "Tags": tags,
                ], changes: ["Tags": newTags]),
        ]
    }

    private static func visibility(_ name: Value) -> Value {
        [
            "CloudWatchMetricsEnabled": true, "MetricName": name, "SampledRequestsEnabled": true,
        ]
    }

    private static func rate(_ limit: Value) -> Value {
        [
            "Name": "rate-limit", "Priority": 0, "Action": ["Block": [:]],
            "VisibilityConfig": visibility("rate-limit"),
            "Statement": ["RateBasedStatement": ["AggregateKeyType": "IP", "Limit": limit]],
        ]
    }

    static func firewalls(_ run: String) throws -> [Specimen] {
        let listed: Value = [
            "Name": "listed", "Priority": 1, "Action": ["Allow": [:]],
            "VisibilityConfig": visibility("listed"),
            "Statement": ["IPSetReferenceStatement": ["Arn": .of("addresses", "Arn")]],
        ]
        func acl(_ name: String, _ scope: Value, _ rules: [Value], _ later: [Value]) throws
            -> Specimen
        {
            try Specimen(
                name, WAFv2.WebACL.self,
                [
                    "Name": .string(run + "-" + name), "Scope": scope,
                    "DefaultAction": ["Allow": [:]], "Rules": .list(rules),
                    "VisibilityConfig": visibility("firewall"), "Tags": tags,
                ], changes: ["Rules": .list(later), "Tags": newTags])
        }
        return [
            try Specimen(
                "addresses", WAFv2.IPSet.self,
                [
                    "Name": .string(run + "-addresses"), "Scope": "REGIONAL",
                    "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24"],
                    "Description": "before", "Tags": tags,
                ],
                changes: [
                    "Addresses": ["192.0.2.0/24", "198.51.100.0/24"], "Description": "after",
                    "Tags": newTags,
                ]),
            try acl("acl", "REGIONAL", [rate(2000), listed], [rate(3000), listed]),
            try acl("edge", "CLOUDFRONT", [rate(2000)], [rate(1000)]),
            try Specimen(
                "logging", WAFv2.LoggingConfiguration.self,
                [
                    "ResourceArn": .of("acl", "Arn"),
                    "LogDestinationConfigs": [
                        .string("arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-a")
                    ],
                ],
                changes: [
                    "LogDestinationConfigs": [
                        .string("arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-b")
                    ]
                ]),
        ]
    }

    static func guards(_ run: String) throws -> [Specimen] {
        [
            try Specimen("address", EC2.EIP.self, ["Domain": "vpc"]),
            try Specimen(
                "shield", Shield.Protection.self,
                [
                    "Name": .string(run + "-shield"),
                    "ResourceArn": .join([
                        "arn:aws:ec2:us-east-1:123456789012:eip-allocation/",
                        .of("address", "AllocationId"),
                    ]), "Tags": tags,
                ], changes: ["Tags": newTags]),
            try Specimen(
                "detector", GuardDuty.Detector.self,
                [
                    "Enable": true, "FindingPublishingFrequency": "FIFTEEN_MINUTES",
                    "Features": [
                        ["Name": "S3_DATA_EVENTS", "Status": "ENABLED"],
                        ["Name": "RDS_LOGIN_EVENTS", "Status": "ENABLED"],
                    ], "Tags": tags,
                ],
                changes: [
                    "FindingPublishingFrequency": "ONE_HOUR",
                    "Features": [["Name": "S3_DATA_EVENTS", "Status": "DISABLED"]],
                ]),
        ]
    }

    static func organization(_ run: String) throws -> [Specimen] {
        let unit = Specimen.of("unit", "Id")
        return [
            try Specimen("organization", Organizations.Organization.self, ["FeatureSet": "ALL"]),
            try Specimen(
                "unit", Organizations.OrganizationalUnit.self,
                [
                    "Name": .string(run), "ParentId": .of("organization", "RootId"),
                    "Tags": tags,
                ], changes: ["Name": .string(run + "-renamed"), "Tags": newTags]),
            try Specimen(
                "policy", Organizations.Policy.self,
                [
                    "Name": .string(run + "-policy"), "Type": "SERVICE_CONTROL_POLICY",
                    "Content": document("s3:*", effect: "Deny"),
                    "TargetIds": [.of("organization", "RootId")], "Tags": tags,
                ],
                changes: [
                    "Content": document("sns:*", effect: "Deny"), "Description": "after",
                    "TargetIds": [unit], "Tags": newTags,
                ]),
        ]
    }
}
