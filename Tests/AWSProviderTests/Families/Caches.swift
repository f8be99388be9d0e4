import AWSElastiCache
import AWSLogs
import InfraGraph

extension Family {
    static let caches = Family("caches", on: [.ministack]) { run in
        try DatabaseSpecimens.network(run) + CacheSpecimens.caches(run)
    }
}

/// Caches, and who may use them.
enum CacheSpecimens {
    private static let tags = DatabaseSpecimens.tags
    private static let newTags = DatabaseSpecimens.newTags

    static func caches(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "subnets", ElastiCache.SubnetGroup.self,
                [
                    "CacheSubnetGroupName": .string(run + "-caches"), "Description": "a group",
                    "SubnetIds": DatabaseSpecimens.subnets, "Tags": tags,
                ],
                changes: [
                    "Description": "another text", "SubnetIds": DatabaseSpecimens.moreSubnets,
                    "Tags": newTags,
                ], replacement: ["CacheSubnetGroupName": .string(run + "-caches-2")]),
            try Specimen(
                "parameters", ElastiCache.ParameterGroup.self,
                [
                    "CacheParameterGroupFamily": "redis7", "Description": "parameters",
                    "Properties": ["cluster-enabled": "yes", "maxmemory-policy": "allkeys-lru"],
                    "Tags": tags,
                ],
                changes: [
                    "Properties": ["cluster-enabled": "yes", "maxmemory-policy": "noeviction"],
                    "Tags": newTags,
                ], replacement: ["CacheParameterGroupFamily": "redis6.x"]),
            try Specimen("log", Logs.LogGroup.self, ["LogGroupName": .string("/" + run)]),
        ] + (try users(run)) + [
            try cluster(run), try guarded(run),
        ]
    }

    private static func users(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "off", ElastiCache.User.self,
                [
                    "UserId": .string(run + "-off"), "UserName": "default", "Engine": "redis",
                    "AccessString": "off -@all",
                    "AuthenticationMode": ["Type": "no-password-required"],
                ]),
            try Specimen(
                "user", ElastiCache.User.self,
                [
                    "UserId": .string(run + "-user"), "UserName": .string(run + "-user"),
                    "Engine": "redis", "AccessString": "on ~* +@all -@admin",
                    "AuthenticationMode": ["Type": "iam"], "Tags": tags,
                ], changes: ["AccessString": "on ~* +@read", "Tags": newTags],
                replacement: [
                    "UserId": .string(run + "-user-2"), "UserName": .string(run + "-user-2"),
                ]),
            try Specimen(
                "users", ElastiCache.UserGroup.self,
                [
                    "UserGroupId": .string(run + "-users"), "Engine": "redis",
                    "UserIds": [.of("off", "UserId"), .of("user", "UserId")], "Tags": tags,
                ], changes: ["UserIds": [.of("off", "UserId")], "Tags": newTags],
                replacement: ["UserGroupId": .string(run + "-users-2")]),
        ]
    }

    /// Shards with replicas, and a token in place of users.
    private static func cluster(_ run: String) throws -> Specimen {
        try Specimen(
            "cluster", ElastiCache.ReplicationGroup.self,
            [
                "ReplicationGroupId": .string(run + "-cluster"),
                "ReplicationGroupDescription": "before", "AtRestEncryptionEnabled": true,
                "AuthToken": "not-much-of-a-secret", "AutoMinorVersionUpgrade": true,
                "AutomaticFailoverEnabled": true, "CacheNodeType": "cache.r5.large",
                "CacheParameterGroupName": .of("parameters", "CacheParameterGroupName"),
                "CacheSubnetGroupName": .of("subnets", "CacheSubnetGroupName"),
                "ClusterMode": "enabled", "Engine": "redis", "EngineVersion": "7.1",
                "KmsKeyId": .of("key", "Arn"),
                "LogDeliveryConfigurations": [
                    [
                        "DestinationDetails": [
                            "CloudWatchLogsDetails": ["LogGroup": .of("log", "LogGroupName")]
                        ], "DestinationType": "cloudwatch-logs", "LogFormat": "json",
                        "LogType": "slow-log",
                    ]
                ], "MultiAZEnabled": true, "NumNodeGroups": 1, "Port": 6379,
                "ReplicasPerNodeGroup": 2, "SecurityGroupIds": [.of("firewall", "GroupId")],
                "SnapshotRetentionLimit": 7, "TransitEncryptionEnabled": true,
                "TransitEncryptionMode": "required", "Tags": tags,
            ],
            changes: [
                "ReplicationGroupDescription": "after", "SnapshotRetentionLimit": 14,
                "CacheNodeType": "cache.r5.xlarge", "Tags": newTags,
            ], replacement: ["ReplicationGroupId": .string(run + "-cluster-2")])
    }

    /// One shard that only members of a group may use.
    private static func guarded(_ run: String) throws -> Specimen {
        try Specimen(
            "guarded", ElastiCache.ReplicationGroup.self,
            [
                "ReplicationGroupId": .string(run + "-guarded"),
                "ReplicationGroupDescription": "guarded", "AtRestEncryptionEnabled": true,
                "AutomaticFailoverEnabled": true, "CacheNodeType": "cache.r5.large",
                "ClusterMode": "disabled", "Engine": "redis", "EngineVersion": "7.1",
                "NumCacheClusters": 2, "TransitEncryptionEnabled": true,
                "UserGroupIds": [.of("users", "UserGroupId")],
            ], changes: ["NumCacheClusters": 3, "ReplicationGroupDescription": "after"])
    }
}
