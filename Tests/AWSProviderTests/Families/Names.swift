import AWSCertificateManager
import AWSRoute53
import InfraGraph

extension Family {
    static let names = Family("names", on: [.moto, .ministack]) { run in
        try NameSpecimens.names(run)
    }
}

/// Names and the certificates of them.
enum NameSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func config(_ path: Value) -> Value {
        [
            "Type": "HTTPS", "FullyQualifiedDomainName": "example.com", "Port": 443,
            "ResourcePath": path, "RequestInterval": 10, "FailureThreshold": 3,
            "EnableSNI": true, "MeasureLatency": true,
        ]
    }

    static func names(_ run: String) throws -> [Specimen] {
        let zone = Specimen.of("zone", "Id")
        let domain = run + ".example.com"
        return [
            try Specimen(
                "zone", Route53.HostedZone.self,
                [
                    "Name": .string(domain), "HostedZoneConfig": ["Comment": "before"],
                    "HostedZoneTags": tags,
                ],
                changes: ["HostedZoneConfig": ["Comment": "after"], "HostedZoneTags": newTags],
                replacement: ["Name": .string(run + ".second.example.com")]),
            try Specimen(
                "check", Route53.HealthCheck.self,
                ["HealthCheckConfig": config("/health"), "HealthCheckTags": tags],
                changes: ["HealthCheckConfig": config("/ready"), "HealthCheckTags": newTags]),
        ] + (try records(zone, domain)) + [try certificate(zone, domain)]
    }

    private static let laterRecord = "a later record counts as this one when it was there before"

    private static func records(_ zone: Value, _ domain: String) throws -> [Specimen] {
        [
            try Specimen(
                "plain", Route53.RecordSet.self,
                [
                    "HostedZoneId": zone, "Name": .string("*." + domain), "Type": "A",
                    "TTL": "300", "ResourceRecords": ["192.0.2.1"],
                ], changes: ["TTL": "60", "ResourceRecords": ["192.0.2.2", "192.0.2.3"]],
                replacement: ["Name": .string("second." + domain)],
                differences: [
                    .step(.again, on: .moto, laterRecord)
                ]),
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
                ], replacement: ["Name": .string("second." + domain)],
                differences: [
                    .step(
                        .replace, on: .moto,
                        "a deletion takes all records with the same set identifier",
                        isTried: false),
                    .step(.again, on: .moto, laterRecord),
                ]),
        ]
    }

    private static func certificate(_ zone: Value, _ domain: String) throws -> Specimen {
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
            ], changes: ["Tags": newTags],
            replacement: [
                "SubjectAlternativeNames": [.string("api." + domain)],
                "DomainValidationOptions": [
                    ["DomainName": .string(domain), "HostedZoneId": zone],
                    ["DomainName": .string("api." + domain), "HostedZoneId": zone],
                ],
            ])
    }
}
