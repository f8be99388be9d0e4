import Deployer
import InfraGraph

/// Caches, and who may use them.
enum ElastiCacheHandlers {
    static let all = [subnetGroup, parameterGroup, replicationGroup, user, userGroup]

    static let subnetGroup = ResourceHandler(
        "AWS::ElastiCache::SubnetGroup", "elasticache", create: Call("CreateCacheSubnetGroup"),
        identifier: "{=CacheSubnetGroupName}",
        read: .many(
            "DescribeCacheSubnetGroups", "CacheSubnetGroups[]", by: .all,
            id: "{=CacheSubnetGroupName}"
        ).orEach(
            .each(
                "DescribeCacheSubnetGroups", ["CacheSubnetGroupName": "{id}"],
                at: "CacheSubnetGroups[]")),
        delete: Call("DeleteCacheSubnetGroup", ["CacheSubnetGroupName": "{id}"])
    ).with {
        $0.createdAt = "CacheSubnetGroup"
        $0.names = ["Description": "CacheSubnetGroupDescription"]
        $0.details = [RDSHandlers.tagDetail(arn: "ARN")]
        $0.tags = RDSHandlers.tags(arn: "ARN")
        $0.attributes = ["CacheSubnetGroupName": "{id}"]
        $0.lookup = .identifier("{~CacheSubnetGroupName}")
        $0.updates = [
            UpdateCall(
                "ModifyCacheSubnetGroup", ["CacheSubnetGroupName": "{id}"],
                "Description SubnetIds")
        ]
        $0.reading = { group, scope in
            group.pluck("SubnetIdentifier", of: "Subnets", as: "SubnetIds")
            group.keep("CacheSubnetGroupName", of: scope.properties, .lowercased)
        }
    }

    /// The program can't name it, so the creation's token does.
    static let parameterGroup = ResourceHandler(
        "AWS::ElastiCache::ParameterGroup", "elasticache",
        create: Call(
            "CreateCacheParameterGroup", ["CacheParameterGroupName": "infrakit-{token}"]),
        identifier: "{=CacheParameterGroupName}",
        read: .many(
            "DescribeCacheParameterGroups", "CacheParameterGroups[]", by: .all,
            id: "{=CacheParameterGroupName}"
        ).orEach(
            .each(
                "DescribeCacheParameterGroups", ["CacheParameterGroupName": "{id}"],
                at: "CacheParameterGroups[]")),
        delete: Call("DeleteCacheParameterGroup", ["CacheParameterGroupName": "{id}"])
    ).with {
        $0.createdAt = "CacheParameterGroup"
        $0.details = [
            RDSHandlers.tagDetail(arn: "ARN"),
            Detail(
                "Properties", for: "Properties Tags", isList: true,
                .each(
                    "DescribeCacheParameters",
                    ["CacheParameterGroupName": "{id}", "Source": "user"], at: "Parameters[]")),
        ]
        $0.tags = RDSHandlers.tags(arn: "ARN")
        $0.attributes = ["CacheParameterGroupName": "{id}"]
        $0.lookup = .identifier("infrakit-{token}")
        $0.lists = [
            ListChange(
                "Properties",
                add: Call(
                    "ModifyCacheParameterGroup",
                    [
                        "CacheParameterGroupName": "{id}",
                        "ParameterNameValues": [
                            ["ParameterName": "{=Key}", "ParameterValue": "{=Value}"]
                        ],
                    ]),
                remove: Call(
                    "ResetCacheParameterGroup",
                    [
                        "CacheParameterGroupName": "{id}",
                        "ParameterNameValues": [["ParameterName": "{=Key}"]],
                    ]), key: "Key", form: RDSHandlers.textValue)
        ]
        $0.reading = { group, _ in group.collectParameters(as: "Properties") }
    }

    static let user = ResourceHandler(
        "AWS::ElastiCache::User", "elasticache", create: Call("CreateUser"),
        identifier: "{=UserId}",
        read: .many("DescribeUsers", "Users[]", by: .all, id: "{=UserId}")
            .orEach(.each("DescribeUsers", ["UserId": "{id}"], at: "Users[]")),
        delete: Call("DeleteUser", ["UserId": "{id}"])
    ).with {
        $0.details = [RDSHandlers.tagDetail(arn: "ARN")]
        $0.tags = RDSHandlers.tags(arn: "ARN")
        $0.attributes = ["UserId": "{id}", "Arn": "{=ARN}", "Status": "{=Status}"]
        $0.readiness = Readiness("Status", ready: ["active"])
        $0.lookup = .identifier("{~UserId}")
        $0.updates = [
            UpdateCall(
                "ModifyUser", ["UserId": "{id}"],
                "AccessString AuthenticationMode Engine NoPasswordRequired Passwords")
        ]
    }

    static let userGroup = ResourceHandler(
        "AWS::ElastiCache::UserGroup", "elasticache", create: Call("CreateUserGroup"),
        identifier: "{=UserGroupId}",
        read: .many("DescribeUserGroups", "UserGroups[]", by: .all, id: "{=UserGroupId}")
            .orEach(.each("DescribeUserGroups", ["UserGroupId": "{id}"], at: "UserGroups[]")),
        delete: Call("DeleteUserGroup", ["UserGroupId": "{id}"])
    ).with {
        $0.details = [RDSHandlers.tagDetail(arn: "ARN")]
        $0.tags = RDSHandlers.tags(arn: "ARN")
        $0.attributes = ["UserGroupId": "{id}", "Arn": "{=ARN}", "Status": "{=Status}"]
        $0.readiness = Readiness("Status", ready: ["active"])
        $0.lookup = .identifier("{~UserGroupId}")
        $0.made = ["Added", "Removed"]
        $0.deriving = { cloud, scope, names async throws(ProviderError) in
            guard !scope.before.isEmpty, names.contains("UserIds") else { return [:] }
            let told = try await cloud.told("AWS::ElastiCache::UserGroup", scope)["UserIds"]
            return memberChanges(scope, "UserIds", told)
        }
        $0.updates = [
            UpdateCall(
                "ModifyUserGroup",
                [
                    "UserGroupId": "{id}", "UserIdsToAdd": "{Added}",
                    "UserIdsToRemove": "{Removed}",
                ], "Engine UserIds")
        ]
    }

    /// What a change adds to a list of members, and what it takes away.
    static func memberChanges(_ scope: Scope, _ name: String, _ told: Value?) -> [String: Value] {
        let difference = scope.difference(of: name, from: told)
        var changes: [String: Value] = [:]
        changes["Added"] = difference.added
        changes["Removed"] = difference.removed
        return changes
    }
}
