import InfraGraph

extension ElastiCacheHandlers {
    /// A cache of one or more shards with their replicas.
    static let replicationGroup = ResourceHandler(
        "AWS::ElastiCache::ReplicationGroup", "elasticache",
        create: Call("CreateReplicationGroup"), identifier: "{=ReplicationGroupId}",
        read: .each(
            "DescribeReplicationGroups", ["ReplicationGroupId": "{id}"], at: "ReplicationGroups[]"),
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
        $0.lookup = .identifier("{ReplicationGroupId}")
        $0.deriving = { _, scope, names in replicationChanges(scope, names) }
        $0.updates = [
            UpdateCall(
                "ModifyReplicationGroup",
                [
                    "ReplicationGroupId": "{id}", "ApplyImmediately": true,
                    "UserGroupIdsToAdd": "{Added}", "UserGroupIdsToRemove": "{Removed}",
                    "AuthTokenUpdateStrategy": "{TokenStrategy}",
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
            replicas("IncreaseReplicaCount", "{MoreReplicas}"),
            replicas("DecreaseReplicaCount", "{FewerReplicas}"),
            UpdateCall(
                "ModifyReplicationGroupShardConfiguration",
                [
                    "ReplicationGroupId": "{id}", "NodeGroupCount": "{NumNodeGroups}",
                    "NodeGroupsToRetain": "{RetainedShards}", "ApplyImmediately": true,
                ], "NumNodeGroups"),
        ]
        $0.reading = { group, scope in readReplication(&group, scope.properties) }
    }

    private static func replicas(_ operation: String, _ count: Template) -> UpdateCall {
        UpdateCall(
            operation,
            [
                "ReplicationGroupId": "{id}", "NewReplicaCount": .template(count),
                "ApplyImmediately": true,
            ], "NumCacheClusters", onlyIf: count)
    }

    private static func replicationChanges(
        _ scope: Scope, _ names: [String]
    ) -> [String: Value] {
        if scope.before.isEmpty { return [:] }
        var changes = memberChanges(scope, "UserGroupIds")
        if names.contains("AuthToken"), scope.properties["AuthToken"] != nil {
            changes["TokenStrategy"] = scope.before["AuthToken"] == nil ? "SET" : "ROTATE"
        }
        if names.contains("NumCacheClusters"), let nodes = count("NumCacheClusters", scope) {
            let isMore = nodes.new > nodes.old
            changes[isMore ? "MoreReplicas" : "FewerReplicas"] = .int(nodes.new - 1)
        }
        // Shards have numbers of four digits, and the first ones stay.
        if names.contains("NumNodeGroups"), let shards = count("NumNodeGroups", scope),
            shards.new < shards.old
        {
            let retained = (1...max(1, shards.new)).map { number in
                Value.string(String(String(10_000 + number).dropFirst()))
            }
            changes["RetainedShards"] = .list(retained)
        }
        return changes
    }

    private static func count(_ name: String, _ scope: Scope) -> (old: Int, new: Int)? {
        func number(_ value: Value?) -> Int? { value?.scalarText.flatMap(Int.init) }
        guard let new = number(scope.properties[name]) else { return nil }
        return (number(scope.before[name]) ?? 1, new)
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
        if let members = group["MemberClusters"]?.listValue {
            group["NumCacheClusters"] = .int(members.count)
        }
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
