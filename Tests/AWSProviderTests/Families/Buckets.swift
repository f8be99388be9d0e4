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
    static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

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

    static let unfinished = rule(
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
