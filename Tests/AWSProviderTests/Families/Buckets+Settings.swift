import AWSS3
import InfraGraph

extension BucketSpecimens {
    /// A bucket that is read by browsers.
    static func site(_ run: String) throws -> Specimen {
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
    static func listed(_ run: String) throws -> Specimen {
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
    static func locked(_ run: String) throws -> Specimen {
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
    static func bare(_ run: String) throws -> Specimen {
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
}
