import AWSCertificateManager
import AWSCloudFront
import AWSRoute53
import AWSS3
import InfraGraph
import Testing

/// Buckets, names, certificates and what delivers: each lives its life in an emulator.
@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct EdgeContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func namesAndCertificatesLiveTheirLives() async throws {
        try await expectLife(try Self.names(Emulator.run()))
    }

    @Test func accessControlLivesItsLife() async throws {
        try await expectLife(try Self.delivery(Emulator.run()))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    private static func config(_ path: Value) -> Value {
        [
            "Type": "HTTPS", "FullyQualifiedDomainName": "example.com", "Port": 443,
            "ResourcePath": path, "RequestInterval": 10, "FailureThreshold": 3,
            "EnableSNI": true, "MeasureLatency": true,
        ]
    }

    private static func names(_ run: String) throws -> [Specimen] {
        let zone = Specimen.of("zone", "Id")
        let domain = run + ".example.com"
        return [
            try Specimen(
                "zone", Route53.HostedZone.self,
                [
                    "Name": .string(domain), "HostedZoneConfig": ["Comment": "before"],
                    "HostedZoneTags": tags,
                ],
                changes: ["HostedZoneConfig": ["Comment": "after"], "HostedZoneTags": newTags]),
            try Specimen(
                "check", Route53.HealthCheck.self,
                ["HealthCheckConfig": config("/health"), "HealthCheckTags": tags],
                changes: ["HealthCheckConfig": config("/ready"), "HealthCheckTags": newTags]),
            try Specimen(
                "plain", Route53.RecordSet.self,
                [
                    "HostedZoneId": zone, "Name": .string("*." + domain), "Type": "A",
                    "TTL": "300", "ResourceRecords": ["192.0.2.1"],
                ], changes: ["TTL": "60", "ResourceRecords": ["192.0.2.2", "192.0.2.3"]]),
            try Specimen(
                "primary", Route53.RecordSet.self,
                [
                    "HostedZoneId": zone, "Name": .string("api." + domain), "Type": "A",
                    "SetIdentifier": "primary", "Failover": "PRIMARY",
                    "HealthCheckId": .of("check", "HealthCheckId"),
                    "AliasTarget": [
                        "DNSName": "Balancer.us-east-1.elb.amazonaws.com",
                        "HostedZoneId": "Z35SXDOTRQ7X7K", "EvaluateTargetHealth": true,
                    ],
                ]),
            try Specimen(
                "certificate", CertificateManager.Certificate.self,
                [
                    "DomainName": .string(domain),
                    "SubjectAlternativeNames": [.string("*." + domain)],
                    "ValidationMethod": "DNS",
                    "DomainValidationOptions": [
                        ["DomainName": .string(domain), "HostedZoneId": zone],
                        ["DomainName": .string("*." + domain), "HostedZoneId": zone],
                    ], "Tags": tags,
                ], changes: ["Tags": newTags]),
        ]
    }

    private static func delivery(_ run: String) throws -> [Specimen] {
        func access(_ behavior: Value) -> Value {
            [
                "Name": .string(run), "OriginAccessControlOriginType": "s3",
                "SigningBehavior": behavior, "SigningProtocol": "sigv4",
            ]
        }
        return [
            try Specimen(
                "access", CloudFront.OriginAccessControl.self,
                ["OriginAccessControlConfig": access("always")],
                changes: ["OriginAccessControlConfig": access("no-override")])
        ]
    }
}
