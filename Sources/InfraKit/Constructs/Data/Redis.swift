import AWSEC2
import AWSElastiCache
import InfraDSL

/// A Redis cache: shards that each keep a part of the data, and replicas that stand by.
///
/// In subnets that the internet does not reach, encrypted at rest and on the way, and opened only
/// with a token that Secrets Manager makes. Creates `AWS::ElastiCache::ReplicationGroup`.
public struct Redis: Connectable {
    /// A version of Redis.
    public struct Version: Hashable, Sendable, ExpressibleByStringLiteral {
        let text: String
        public init(stringLiteral value: String) { text = value }

        public static let v6: Version = "6.2"
        public static let v7: Version = "7.1"

        var family: String {
            text.hasPrefix("6") ? "redis6.x" : "redis" + text.prefix { $0 != "." }
        }
    }

    /// How programs prove who they are.
    public enum Authentication: Hashable, Sendable {
        /// By one token that Secrets Manager makes: ``Redis/token``.
        case token
        /// As a user, by a signature of their own role that AWS checks; nothing to keep secret.
        case role
    }

    public var node: Node
    /// The shards and their replicas.
    public let replicationGroup: ElastiCache.ReplicationGroup
    public let securityGroup: EC2.SecurityGroup
    public let port: Int? = 6379
    /// How many shards keep a part of the data each.
    public let shards: Int
    /// How many replicas stand by for each shard.
    public let replicasPerShard: Int
    /// Whether clients must speak cluster mode.
    public let isClustered: Bool
    let parts: RedisParts

    /// Makes a cache.
    ///
    /// Default: one shard with one replica in another zone; snapshots of the last seven days;
    /// encrypted with AWS's key for ElastiCache.
    ///
    /// - Parameters:
    ///   - clusterMode: whether shards can be added while it runs; clients must speak cluster mode.
    ///     A change replaces the cache. Default: with more than one shard, which needs it.
    ///   - replicasPerShard: 0 leaves a shard's data lost when its machine fails.
    ///   - key: a change replaces the cache.
    public init(
        _ id: ConstructID, in network: Network, version: Version = .v7,
        instance size: InstanceSize = .r6g_large, shards: Int = 1, replicasPerShard: Int = 1,
        clusterMode: Bool = false, authentication: Authentication = .token,
        key: EncryptionKey? = nil,
        snapshotRetentionDays: Int = 7, parameters: [String: String] = [:],
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let isClustered = clusterMode || shards > 1
        let parts = RedisParts(
            network, family: version.family, isClustered: isClustered, parameters: parameters,
            authentication, key, node)
        replicationGroup = ElastiCache.ReplicationGroup(
            "replication-group",
            replicationGroupDescription: "\(Surrounding.name(limit: 200))",
            atRestEncryptionEnabled: true,
            authToken: (parts.token?.atDeploy.expression).map { Input($0) },
            automaticFailoverEnabled: Input(isClustered || replicasPerShard > 0),
            autoMinorVersionUpgrade: true,
            cacheNodeType: "cache.\(size.name)",
            cacheParameterGroupName: parts.parameterGroup.id,
            cacheSubnetGroupName: parts.subnetGroup.id,
            clusterMode: isClustered ? .enabled : .disabled,
            engine: "redis",
            engineVersion: Input(version.text),
            kmsKeyId: key?.anyID,
            logDeliveryConfigurations: parts.logDelivery,
            multiAZEnabled: Input(replicasPerShard > 0),
            numNodeGroups: Input(shards),
            port: 6379,
            replicasPerNodeGroup: Input(replicasPerShard),
            securityGroupIds: [parts.securityGroup.groupId],
            snapshotRetentionLimit: Input(snapshotRetentionDays),
            transitEncryptionEnabled: true,
            transitEncryptionMode: .required,
            userGroupIds: parts.userGroup.map { [$0.id] }
        ).part(of: node).dependsOn(parts.token.map { [$0.secret] } ?? [])
        securityGroup = parts.securityGroup
        self.shards = shards
        self.replicasPerShard = replicasPerShard
        self.isClustered = isClustered
        self.parts = parts
        self.node = node
    }

    public var body: Contents {
        parts.contents
        replicationGroup
    }

    /// The host name that clients begin with, known when the cache is ready.
    public var endpoint: Output<String> {
        isClustered
            ? replicationGroup.configurationEndPointAddress
            : replicationGroup.primaryEndPointAddress
    }

    /// The token, for a container's secret variable; nil if roles prove themselves.
    public var token: StoredSecret? { parts.token?.value }

    /// The name of the user that roles connect as; nil if a token opens the cache.
    public var userName: Output<String>? { parts.users.last?.id.text }

    /// The right to connect as the cache's user; nil if a token opens the cache.
    public var connect: Grant? {
        guard let user = parts.users.last else { return nil }
        let place: Input<String> = "\(Surrounding.region):\(Surrounding.account)"
        let group: Input<String> =
            "arn:aws:elasticache:\(place):replicationgroup:\(replicationGroup.id)"
        return Grant(["elasticache:Connect"], on: [group, user.arn.text])
    }
}
