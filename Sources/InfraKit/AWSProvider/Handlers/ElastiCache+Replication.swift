import Deployer
import InfraGraph

extension ElastiCacheHandlers {
    /// A cache of one or more shards with their replicas.
    static let replicationGroup = ResourceHandler(
        "AWS::ElastiCache::ReplicationGroup", "elasticache",
        create: Call("CreateReplicationGroup"), identifier: "{=ReplicationGroupId}",
        read: .many(
            "DescribeReplicationGroups", "ReplicationGroups[]", by: .all,
            id: "{=ReplicationGroupId}"
        ).orEach(
            .each(
                "DescribeReplicationGroups", ["ReplicationGroupId": "{id}"],
                at: "ReplicationGroups[]")),
        delete: Call("DeleteReplicationGroup", ["ReplicationGroupId": "{id}"])
    ).with {
        $0.createdAt = "ReplicationGroup"
        $0.readNames = ["ReplicationGroupDescription": "Description"]
        $0.details = [RDSHandlers.tagDetail(arn: "ARN")]
        $0.tags = RDSHandlers.tags(arn: "ARN")
        $0.attributes = [
            "ReplicationGroupId": "{id}",
            "ConfigurationEndPoint.Address": "{=ConfigurationEndpoint.Address}",
            "ConfigurationEndPoint.Port": "{=ConfigurationEndpoint.Port}",
            "PrimaryEndPoint.Address": "{=NodeGroups.0.PrimaryEndpoint.Address}",
            "PrimaryEndPoint.Port": "{=NodeGroups.0.PrimaryEndpoint.Port}",
            "ReaderEndPoint.Address": "{=NodeGroups.0.ReaderEndpoint.Address}",
            "ReaderEndPoint.Port": "{=NodeGroups.0.ReaderEndpoint.Port}",
        ]
        $0.readiness = Readiness("Status", ready: ["available"], failed: ["create-failed"])
        $0.lookup = .identifier("{~ReplicationGroupId}")
        $0.deriving = replicationChanges
        $0.made = [
            "Added", "ChangedLogs", "FewerReplicas", "MoreReplicas", "Removed", "RetainedShards",
            "TokenStrategy",
        ]
        $0.updates = [
            UpdateCall(
                "ModifyReplicationGroup",
                [
                    "ReplicationGroupId": "{id}", "ApplyImmediately": true,
                    "UserGroupIdsToAdd": "{Added}", "UserGroupIdsToRemove": "{Removed}",
                    "AuthTokenUpdateStrategy": "{TokenStrategy}",
                    "LogDeliveryConfigurations": "{ChangedLogs}",
                ],
                "AuthToken AutoMinorVersionUpgrade AutomaticFailoverEnabled CacheNodeType "
                    + "CacheParameterGroupName ClusterMode Engine EngineVersion IpDiscovery "
                    + "LogDeliveryConfigurations MultiAZEnabled NotificationTopicArn "
                    + "PreferredMaintenanceWindow ReplicationGroupDescription SecurityGroupIds "
                    + "SnapshotRetentionLimit SnapshotWindow SnapshottingClusterId "
                    + "TransitEncryptionEnabled TransitEncryptionMode UserGroupIds",
                resets: [
                    "AutoMinorVersionUpgrade": true, "AutomaticFailoverEnabled": false,
                    "MultiAZEnabled": false, "SnapshotRetentionLimit": 0,
                ]),
            // A first token goes beside none until it is set.
            UpdateCall(
                "ModifyReplicationGroup",
                [
                    "ReplicationGroupId": "{id}", "ApplyImmediately": true,
                    "AuthTokenUpdateStrategy": "SET",
                ], "AuthToken",
                onlyIf: { $0.before["AuthToken"] == nil && $0.properties["AuthToken"] != nil }),
            replicas("IncreaseReplicaCount", "MoreReplicas"),
            replicas("DecreaseReplicaCount", "FewerReplicas"),
            UpdateCall(
                "ModifyReplicationGroupShardConfiguration",
                [
                    "ReplicationGroupId": "{id}", "NodeGroupCount": "{NumNodeGroups}",
                    "NodeGroupsToRetain": "{RetainedShards}", "ApplyImmediately": true,
                ], "NumNodeGroups"),
        ]
        $0.reading = { group, scope in readReplication(&group, scope.properties) }
    }

    private static func replicas(_ operation: String, _ count: String) -> UpdateCall {
        UpdateCall(
            operation,
            [
                "ReplicationGroupId": "{id}", "NewReplicaCount": "{\(count)}",
                "ApplyImmediately": true,
            ], "NumCacheClusters", onlyIf: { $0.properties[count] != nil })
    }

    @Sendable private static func replicationChanges(
        _ cloud: AWSCloud, _ scope: Scope, _ names: [String]
    ) async throws(ProviderError) -> [String: Value] {
        if scope.before.isEmpty { return [:] }
        var changes: [String: Value] = [:]
        if names.contains("AuthToken"), scope.properties["AuthToken"] != nil {
            changes["TokenStrategy"] = "ROTATE"
        }
        if names.contains("LogDeliveryConfigurations") {
            changes["ChangedLogs"] = .list(logChanges(scope))
        }
        guard names.contains(where: ["NumCacheClusters", "NumNodeGroups", "UserGroupIds"].contains)
        else { return changes }
        let told = try await cloud.told("AWS::ElastiCache::ReplicationGroup", scope)
        if names.contains("UserGroupIds") {
            changes.merge(memberChanges(scope, "UserGroupIds", told["UserGroupIds"])) { $1 }
        }
        func wanted(_ name: String) -> Int? {
            names.contains(name) ? scope.properties[name]?.scalarText.flatMap(Int.init) : nil
        }
        if let count = wanted("NumCacheClusters") {
            let present = nodeCount(told)
            if count != present {
                changes[count > present ? "MoreReplicas" : "FewerReplicas"] = .int(count - 1)
            }
        }
        // Shards have numbers of four digits, and the first ones stay.
        if let count = wanted("NumNodeGroups"), count < told["NodeGroups"]?.listValue?.count ?? 0 {
            let retained = (1...max(1, count)).map { number in
                Value.string(String(String(10_000 + number).dropFirst()))
            }
            changes["RetainedShards"] = .list(retained)
        }
        return changes
    }

    /// The deliveries of the program, and those that end: AWS keeps what a change does not name.
    private static func logChanges(_ scope: Scope) -> [Value] {
        let name = "LogDeliveryConfigurations"
        let wanted = scope.properties[name]?.listValue ?? []
        let kinds = wanted.map { $0["LogType"] }
        let gone = (scope.before[name]?.listValue ?? []).filter { !kinds.contains($0["LogType"]) }
        return wanted + gone.map { ["LogType": $0["LogType"] ?? .null, "Enabled": false] }
    }

    /// How many machines a cache has, in all of its shards.
    private static func nodeCount(_ group: [String: Value]) -> Int {
        let shards = group["NodeGroups"]?.listValue ?? []
        let nodes = shards.reduce(0) { $0 + ($1["NodeGroupMembers"]?.listValue?.count ?? 0) }
        return nodes > 0 ? nodes : group["MemberClusters"]?.listValue?.count ?? 0
    }

    /// Brings what AWS tells of a cache into the program's form.
    private static func readReplication(
        _ group: inout [String: Value], _ said: [String: Value]
    ) {
        let switches = [
            "AutomaticFailover": "AutomaticFailoverEnabled", "MultiAZ": "MultiAZEnabled",
            "DataTiering": "DataTieringEnabled",
        ]
        for (member, property) in switches {
            guard let state = group[member]?.stringValue else { continue }
            group[property] = .bool(state.hasPrefix("enabl"))
        }
        group["NumCacheClusters"] = .int(nodeCount(group))
        group.copy(["Port": "ConfigurationEndpoint.Port"])
        if group["Port"] == nil { group.copy(["Port": "NodeGroups.0.PrimaryEndpoint.Port"]) }
        if let logs = group["LogDeliveryConfigurations"]?.listValue {
            group["LogDeliveryConfigurations"] = .list(
                logs.map { log in
                    let members = (log.objectValue ?? [:]).filter {
                        !["Status", "Message"].contains($0.key)
                    }
                    return .object(members)
                })
        }
        group.keep("KmsKeyId", of: said, .key)
        group.keep("ReplicationGroupId", of: said, .lowercased)
    }
}
