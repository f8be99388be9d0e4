import AWSCertificateManager
import AWSCloudFront
import AWSRoute53
import AWSS3
import InfraGraph
import Testing

/// Buckets, names, certificates and what delivers: each lives its life in an emulator.
@Suite(
    .enabled(
        if: Emulator.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct EdgeContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func bucketsLiveTheirLives() async throws {
        try await expectLife(try Self.buckets(Emulator.run()))
    }

    @Test func namesAndCertificatesLiveTheirLives() async throws {
        try await expectLife(try Self.names(Emulator.run()))
    }

    @Test func distributionLivesItsLife() async throws {
        try await expectLife(try Self.delivery(Emulator.run()))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    private static func buckets(_ run: String) throws -> [Specimen] {
        func rule(_ id: Value, _ members: [String: Value]) -> Value {
            let common: [String: Value] = ["Id": id, "Prefix": "", "Status": "Enabled"]
            return .object(common.merging(members) { $1 })
        }
        let unfinished = rule(
            "unfinished", ["AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7]])
        return [
            try Specimen(
                "target", S3.Bucket.self,
                [
                    "BucketName": .string(run + "-target"),
                    "VersioningConfiguration": ["Status": "Enabled"],
                ]),
            try Specimen(
                "bucket", S3.Bucket.self,
                [
                    "BucketName": .string(run + "-bucket"),
                    "BucketEncryption": [
                        "ServerSideEncryptionConfiguration": [
                            ["ServerSideEncryptionByDefault": ["SSEAlgorithm": "AES256"]]
                        ]
                    ],
                    "VersioningConfiguration": ["Status": "Enabled"],
                    "PublicAccessBlockConfiguration": [
                        "BlockPublicAcls": true, "BlockPublicPolicy": true,
                        "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
                    ],
                    "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
                    "LifecycleConfiguration": [
                        "Rules": [
                            unfinished,
                            rule(
                                "move",
                                [
                                    "Transitions": [
                                        ["StorageClass": "GLACIER", "TransitionInDays": 90]
                                    ]
                                ]),
                            rule(
                                "old",
                                ["NoncurrentVersionExpiration": ["NoncurrentDays": 90]]),
                            rule("expire", ["ExpirationInDays": 365]),
                        ]
                    ],
                    "ReplicationConfiguration": [
                        "Role": "arn:aws:iam::123456789012:role/replication",
                        "Rules": [
                            [
                                "Id": "all", "Status": "Enabled", "Priority": 1,
                                "Filter": ["Prefix": ""],
                                "DeleteMarkerReplication": ["Status": "Enabled"],
                                "Destination": ["Bucket": .of("target", "Arn")],
                            ]
                        ],
                    ],
                    "NotificationConfiguration": [
                        "EventBridgeConfiguration": ["EventBridgeEnabled": true]
                    ],
                    "CorsConfiguration": [
                        "CorsRules": [
                            [
                                "AllowedMethods": ["GET"], "AllowedOrigins": ["*"],
                                "MaxAge": 60,
                            ]
                        ]
                    ], "Tags": tags,
                ],
                changes: [
                    "LifecycleConfiguration": ["Rules": [unfinished]], "Tags": newTags,
                    "CorsConfiguration": .null, "ReplicationConfiguration": .null,
                    "BucketEncryption": [
                        "ServerSideEncryptionConfiguration": [
                            [
                                "BucketKeyEnabled": true,
                                "ServerSideEncryptionByDefault": [
                                    "SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/aws/s3",
                                ],
                            ]
                        ]
                    ],
                ]),
            try Specimen(
                "policy", S3.BucketPolicy.self,
                ["Bucket": .of("bucket", "BucketName"), "PolicyDocument": policy("s3:*")],
                changes: ["PolicyDocument": policy(["s3:GetObject", "s3:PutObject"])]),
        ]
    }

    private static func policy(_ action: Value) -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Deny", "Principal": "*", "Action": action, "Resource": "*",
                    "Condition": ["Bool": ["aws:SecureTransport": "false"]],
                ]
            ],
        ]
    }

    private static func names(_ run: String) throws -> [Specimen] {
        let zone = Specimen.of("zone", "Id")
        func config(_ path: Value) -> Value {
            [
                "Type": "HTTPS", "FullyQualifiedDomainName": "example.com", "Port": 443,
                "ResourcePath": path, "RequestInterval": 10, "FailureThreshold": 3,
                "EnableSNI": true, "MeasureLatency": true,
            ]
        }
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
        func config(_ changes: [String: Value] = [:]) -> Value {
            let behavior: [String: Value] = [
                "AllowedMethods": ["GET", "HEAD", "OPTIONS"], "Compress": true,
                "CachePolicyId": "658327ea-f89d-4fab-a63d-7e88639e58f6",
                "TargetOriginId": "assets", "ViewerProtocolPolicy": "redirect-to-https",
            ]
            let config: [String: Value] = [
                "Comment": .string(run), "Enabled": true, "HttpVersion": "http2and3",
                "IPV6Enabled": true, "Aliases": [.string(run + ".example.com")],
                "PriceClass": "PriceClass_All", "DefaultCacheBehavior": .object(behavior),
                "CacheBehaviors": [
                    .object(behavior.merging(["PathPattern": "/static/*"]) { $1 })
                ],
                "Origins": [
                    [
                        "Id": "origin", "DomainName": "origin.example.com",
                        "CustomOriginConfig": [
                            "HTTPSPort": 443, "OriginProtocolPolicy": "https-only",
                            "OriginSSLProtocols": ["TLSv1.2"],
                        ],
                    ],
                    [
                        "Id": "assets", "DomainName": "assets.s3.us-east-1.amazonaws.com",
                        "OriginAccessControlId": .of("access", "Id"),
                        "S3OriginConfig": ["OriginAccessIdentity": ""],
                    ],
                ],
                "Restrictions": ["GeoRestriction": ["RestrictionType": "none"]],
                "ViewerCertificate": [
                    "AcmCertificateArn": "arn:aws:acm:us-east-1:123456789012:certificate/a",
                    "MinimumProtocolVersion": "TLSv1.2_2021", "SslSupportMethod": "sni-only",
                ],
            ]
            return .object(config.merging(changes) { $1 })
        }
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
                changes: ["OriginAccessControlConfig": access("no-override")]),
            try Specimen(
                "distribution", CloudFront.Distribution.self,
                ["DistributionConfig": config(), "Tags": tags],
                changes: [
                    "DistributionConfig": config(["Comment": "after", "IPV6Enabled": false]),
                    "Tags": newTags,
                ]),
        ]
    }
}
