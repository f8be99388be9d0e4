import InfraGraph
import Simulator
import Testing

@Suite struct IntegrityTests {
    @Test func subnetNeedsItsVPC() async throws {
        let lab = try Lab()
        let error = await providerError {
            try await lab.create("s/subnet", Fixture.subnet, ["VpcId": "vpc-0123"])
        }
        #expect(error?.kind == .invalid)
        #expect(error?.code == "InvalidVpcID.NotFound")
        #expect(error?.message.contains("VpcId") == true)
    }

    @Test func subnetFindsItsVPCInItsRegionOnly() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        _ = try await lab.create("s/a", Fixture.subnet, ["VpcId": .string(vpc.identifier)])
        let error = await providerError {
            try await lab.create(
                "s/b", Fixture.subnet, ["VpcId": .string(vpc.identifier)], region: "eu-west-1")
        }
        #expect(error?.code == "InvalidVpcID.NotFound")
    }

    @Test func oneTypeIsNoOther() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let error = await providerError {
            try await lab.create(
                "s/a", Fixture.subnet,
                ["VpcId": .string(vpc.identifier), "GroupIds": [.string(vpc.identifier)]])
        }
        #expect(error?.code == "InvalidGroup.NotFound")
    }

    @Test func whatAWSMakesAlongCanBeNamed() async throws {
        let lab = try Lab()
        let vpc = try await lab.create("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        let group = try #require(vpc.attributes["DefaultSecurityGroup"])
        let subnet = try await lab.create(
            "s/a", Fixture.subnet, ["VpcId": .string(vpc.identifier), "GroupIds": [group]])
        #expect(subnet.identifier.hasPrefix("subnet-0"))
    }

    @Test func globalThingsAreSeenFromEveryRegion() async throws {
        let lab = try Lab()
        let role = try await lab.create("s/role", Fixture.role, ["RoleName": "app"])
        let arn = try #require(role.attributes["Arn"])
        #expect(arn == "arn:aws:iam::123456789012:role/app")
        let database = try await lab.create(
            "s/db", Fixture.database, ["DBInstanceIdentifier": "main", "RoleArn": arn],
            region: "eu-west-1")
        #expect(database.identifier == "main")
    }

    @Test func whatAWSOwnsNeedsNoResource() async throws {
        let lab = try Lab()
        _ = try await lab.create(
            "s/role", Fixture.role,
            ["RoleName": "app", "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"]])
        let error = await providerError {
            try await lab.create(
                "s/other", Fixture.role,
                ["RoleName": "b", "ManagedPolicyArns": ["arn:aws:iam::123456789012:policy/mine"]])
        }
        #expect(error?.code == "NoSuchEntity")
    }

    @Test func aliasNamesAZoneOfAWSs() async throws {
        let lab = try Lab()
        let zone: Value = ["type": "string", "references": ["AWS::Route53::HostedZone.Id"]]
        let record = ResourceSchema(
            type: "AWS::Route53::RecordSet",
            facts: [
                "properties": [
                    "Name": ["type": "string"], "HostedZoneId": zone,
                    "AliasTarget": ["type": "object", "properties": ["HostedZoneId": zone]],
                ]
            ])
        _ = try await lab.create(
            "s/alias", record, ["Name": "a", "AliasTarget": ["HostedZoneId": "Z35SXDOTRQ7X7K"]])
        let error = await providerError {
            try await lab.create(
                "s/record", record, ["Name": "b", "HostedZoneId": "Z35SXDOTRQ7X7K"])
        }
        #expect(error?.code == "NoSuchHostedZone")
    }

    @Test func globalServiceReadsCertificatesOfItsHomeRegionOnly() async throws {
        let lab = try Lab()
        let certificate = ResourceSchema(
            type: "AWS::CertificateManager::Certificate",
            facts: [
                "primaryIdentifier": ["Id"], "readOnly": ["Id"],
                "properties": ["Id": ["type": "string"], "DomainName": ["type": "string"]],
            ])
        let distribution = ResourceSchema(
            type: "AWS::CloudFront::Distribution",
            facts: [
                "traits": ["global": true],
                "properties": [
                    "Certificate": [
                        "type": "string",
                        "references": ["AWS::CertificateManager::Certificate.Id"],
                    ]
                ],
            ])
        for (region, code) in [("us-east-1", nil), ("us-west-2", "ResourceNotFoundException")] {
            let made = try await lab.create(
                Address("s/certificate-\(region)"), certificate, ["DomainName": "a"], region: region
            )
            let error = await providerError {
                try await lab.create(
                    Address("s/cdn-\(region)"), distribution,
                    ["Certificate": .string(made.identifier)], region: "us-west-2")
            }
            #expect(error?.code == code, "\(region)")
        }
    }

    @Test func foreignThingsCanBeAddedForLookups() async throws {
        let lab = try Lab()
        try lab.world.add(type: "AWS::EC2::VPC", identifier: "vpc-0foreign", region: "us-east-1")
        _ = try await lab.create("s/a", Fixture.subnet, ["VpcId": "vpc-0foreign"])
        #expect(lab.world.resources.count == 2)
    }
}
