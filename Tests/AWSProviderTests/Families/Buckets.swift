import AWSIAM
import AWSLambda
import AWSS3
import AWSSNS
import AWSSQS
import InfraGraph

extension Family {
    static let buckets = Family("buckets", on: [.moto, .ministack]) { run in
        try BucketSpecimens.buckets(run)
    }
}

/// Buckets with all their settings, and their policies.
enum BucketSpecimens {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    static func buckets(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "target", S3.Bucket.self,
                [
                    "BucketName": .string(run + "-target"),
                    "VersioningConfiguration": ["Status": "Enabled"],
                    "OwnershipControls": ["Rules": [["ObjectOwnership": "ObjectWriter"]]],
                ]),
            try Specimen(
                "logs", S3.Bucket.self, ["BucketName": .string(run + "-logs")],
                differences: [
                    .step(.delete, on: .moto, "moto writes logs at once, and it is not empty")
                ]),
            try Specimen(
                "logging", S3.BucketPolicy.self,
                [
                    "Bucket": .of("logs", "BucketName"),
                    "PolicyDocument": logPolicy(run + "-logs"),
                ]),
            try Specimen("queue", SQS.Queue.self, ["QueueName": .string(run)]),
            try Specimen("topic", SNS.Topic.self, ["TopicName": .string(run)]),
            try documents(run), try site(run), try listed(run), try locked(run), try bare(run),
            try Specimen(
                "policy", S3.BucketPolicy.self,
                ["Bucket": .of("documents", "BucketName"), "PolicyDocument": policy("s3:*")],
                changes: ["PolicyDocument": policy(["s3:GetObject", "s3:PutObject"])]),
        ]
    }

    /// What the construct for buckets makes, with everything on.
    private static func documents(_ run: String) throws -> Specimen {
        func encryption(_ members: [String: Value], _ method: [String: Value]) -> Value {
            let rule = members.merging(["ServerSideEncryptionByDefault": .object(method)]) { $1 }
            return ["ServerSideEncryptionConfiguration": [.object(rule)]]
        }
        return try Specimen(
            "documents", S3.Bucket.self,
            [
                "BucketName": .string(run + "-documents"),
                "BucketEncryption": encryption([:], ["SSEAlgorithm": "AES256"]),
                "VersioningConfiguration": ["Status": "Enabled"],
                "PublicAccessBlockConfiguration": [
                    "BlockPublicAcls": true, "BlockPublicPolicy": true,
                    "IgnorePublicAcls": true, "RestrictPublicBuckets": true,
                ],
                "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerEnforced"]]],
                "LifecycleConfiguration": lifecycle,
                "ReplicationConfiguration": replication(priority: 1),
                "NotificationConfiguration": notifications(withTopic: false), "Tags": tags,
            ],
            changes: [
                "BucketEncryption": encryption(
                    ["BucketKeyEnabled": true],
                    ["SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "alias/aws/s3"]),
                "LifecycleConfiguration": ["Rules": [unfinished]],
                "NotificationConfiguration": notifications(withTopic: true),
                "PublicAccessBlockConfiguration": [
                    "BlockPublicAcls": true, "BlockPublicPolicy": false,
                    "IgnorePublicAcls": true, "RestrictPublicBuckets": false,
                ],
                "ReplicationConfiguration": replication(priority: 2), "Tags": newTags,
            ], replacement: ["BucketName": .string(run + "-documents-2")],
            differences: [
                .property(
                    "NotificationConfiguration/EventBridgeConfiguration", on: .moto,
                    "moto does not tell of EventBridge"),
                .property(
                    "ReplicationConfiguration/Rules/*/DeleteMarkerReplication", on: .moto,
                    "moto always tells Disabled"),
                .property(
                    "ReplicationConfiguration/Rules/*/SourceSelectionCriteria", on: .moto,
                    "moto does not tell it"),
            ])
    }

    private static let unfinished = rule(
        "unfinished", ["AbortIncompleteMultipartUpload": ["DaysAfterInitiation": 7]])

    private static let lifecycle: Value = [
        "Rules": [
            unfinished,
            rule("move", ["Transitions": [["StorageClass": "GLACIER", "TransitionInDays": 90]]]),
            rule("old", ["NoncurrentVersionExpiration": ["NoncurrentDays": 90]]),
            rule("expire", ["ExpirationInDays": 365]),
            rule(
                "some",
                [
                    "Prefix": "logs/", "TagFilters": [["Key": "a", "Value": "1"]],
                    "ExpirationInDays": 30,
                ]),
        ]
    ]

    private static func rule(_ id: Value, _ members: [String: Value]) -> Value {
        let common: [String: Value] = ["Id": id, "Prefix": "", "Status": "Enabled"]
        return .object(common.merging(members) { $1 })
    }

    private static func replication(priority: Int) -> Value {
        [
            "Role": "arn:aws:iam::123456789012:role/replication",
            "Rules": [
                [
                    "Id": "everything", "Status": "Enabled", "Priority": .int(priority),
                    "Filter": ["Prefix": ""], "DeleteMarkerReplication": ["Status": "Enabled"],
                    "Destination": [
                        "Bucket": .of("target", "Arn"),
                        "EncryptionConfiguration": [
                            "ReplicaKmsKeyID": "arn:aws:kms:us-east-1:123456789012:key/a"
                        ],
                    ],
                    "SourceSelectionCriteria": ["SseKmsEncryptedObjects": ["Status": "Enabled"]],
                ]
            ],
        ]
    }

    private static func notifications(withTopic: Bool) -> Value {
        func target(_ name: String, _ arn: Value, _ event: Value) -> Value {
            [
                name: arn, "Event": event,
                "Filter": [
                    "S3Key": [
                        "Rules": [
                            ["Name": "prefix", "Value": .string(name + "/")],
                            ["Name": "suffix", "Value": ".json"],
                        ]
                    ]
                ],
            ]
        }
        var members: [String: Value] = [
            "EventBridgeConfiguration": ["EventBridgeEnabled": true],
            "QueueConfigurations": [
                target("Queue", .of("queue", "Arn"), "s3:ObjectCreated:*")
            ],
        ]
        if withTopic {
            members["TopicConfigurations"] = [
                target("Topic", .of("topic", "TopicArn"), "s3:ObjectRemoved:*")
            ]
        }
        return .object(members)
    }

    /// A bucket that is read by browsers and measured.
    private static func site(_ run: String) throws -> Specimen {
        try Specimen(
            "site", S3.Bucket.self,
            [
                "BucketName": .string(run + "-site"),
                "WebsiteConfiguration": [
                    "IndexDocument": "index.html", "ErrorDocument": "error.html",
                    "RoutingRules": [
                        [
                            "RedirectRule": ["ReplaceKeyPrefixWith": "new/"],
                            "RoutingRuleCondition": ["KeyPrefixEquals": "old/"],
                        ]
                    ],
                ],
                "CorsConfiguration": cors(maxAge: 60),
                "AccelerateConfiguration": ["AccelerationStatus": "Enabled"],
                "LoggingConfiguration": [
                    "DestinationBucketName": .of("logs", "BucketName"),
                    "LogFilePrefix": "site/",
                ],
                "Tags": tags,
            ],
            changes: [
                "WebsiteConfiguration": ["IndexDocument": "start.html"],
                "CorsConfiguration": cors(maxAge: 120),
                "AccelerateConfiguration": ["AccelerationStatus": "Suspended"],
                "LoggingConfiguration": .null, "Tags": newTags,
            ])
    }

    private static func cors(maxAge: Int) -> Value {
        [
            "CorsRules": [
                [
                    "AllowedHeaders": ["*"], "AllowedMethods": ["GET"],
                    "AllowedOrigins": ["https://example.com"], "ExposedHeaders": ["etag"],
                    "MaxAge": .int(maxAge),
                ]
            ]
        ]
    }

    /// A bucket with lists of its files; metrics, analyses and tiers have no emulator.
    private static func listed(_ run: String) throws -> Specimen {
        try Specimen(
            "listed", S3.Bucket.self,
            [
                "BucketName": .string(run + "-listed"),
                "InventoryConfigurations": [inventory("Weekly")],
            ],
            // Of moto's own accord the deletion of an inventory deletes the bucket.
            changes: ["InventoryConfigurations": [inventory("Daily")]],
            differences: [
                .property(
                    "InventoryConfigurations/*/IncludedObjectVersions", on: .moto,
                    "moto always tells All"),
                .property(
                    "InventoryConfigurations/*/OptionalFields", on: .moto,
                    "moto tells the element's name"),
                .property(
                    "InventoryConfigurations", on: .ministack, "ministack has no inventories"),
            ])
    }

    private static func inventory(_ frequency: Value) -> Value {
        [
            "Id": "list", "Enabled": true, "IncludedObjectVersions": "Current",
            "ScheduleFrequency": frequency, "OptionalFields": ["Size", "ETag"],
            "Prefix": "files/",
            "Destination": [
                "BucketArn": .of("target", "Arn"), "BucketAccountId": "123456789012",
                "Format": "CSV", "Prefix": "inventory/",
            ],
        ]
    }

    /// A bucket of which nothing can be deleted before its time.
    private static func locked(_ run: String) throws -> Specimen {
        func retention(_ days: Int) -> Value {
            [
                "ObjectLockEnabled": "Enabled",
                "Rule": ["DefaultRetention": ["Mode": "GOVERNANCE", "Days": .int(days)]],
            ]
        }
        return try Specimen(
            "locked", S3.Bucket.self,
            [
                "BucketName": .string(run + "-locked"), "ObjectLockEnabled": true,
                "ObjectLockConfiguration": retention(30),
            ], changes: ["ObjectLockConfiguration": retention(60), "Tags": tags])
    }

    /// A bucket that gets its settings later, and then loses them.
    private static func bare(_ run: String) throws -> Specimen {
        try Specimen(
            "bare", S3.Bucket.self,
            [
                "BucketName": .string(run + "-bare"), "CorsConfiguration": cors(maxAge: 60),
                "LifecycleConfiguration": ["Rules": [unfinished]],
                "OwnershipControls": ["Rules": [["ObjectOwnership": "BucketOwnerPreferred"]]],
                "NotificationConfiguration": [
                    "EventBridgeConfiguration": ["EventBridgeEnabled": true]
                ], "Tags": tags,
            ],
            changes: [
                "CorsConfiguration": .null, "LifecycleConfiguration": .null,
                "OwnershipControls": .null, "NotificationConfiguration": .null,
                "WebsiteConfiguration": [
                    "RedirectAllRequestsTo": ["HostName": "example.com", "Protocol": "https"]
                ], "VersioningConfiguration": ["Status": "Enabled"], "Tags": .null,
            ],
            differences: [
                .property(
                    "NotificationConfiguration/EventBridgeConfiguration", on: .moto,
                    "moto does not tell of EventBridge")
            ])
    }

    /// Lets S3 write logs into a bucket.
    private static func logPolicy(_ bucket: String) -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": "logging.s3.amazonaws.com"],
                    "Action": "s3:PutObject", "Resource": .string("arn:aws:s3:::\(bucket)/*"),
                ]
            ],
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
}
