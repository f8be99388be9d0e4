import AWSEC2
import AWSElastiCache
import AWSLogs
import InfraDSL

/// What stands around the shards of a Redis cache.
struct RedisParts {
    let securityGroup: EC2.SecurityGroup
    let subnetGroup: ElastiCache.SubnetGroup
    let parameterGroup: ElastiCache.ParameterGroup
    let logGroup: Logs.LogGroup
    let token: GeneratedSecret?
    /// The default user, shut out, and the user that roles connect as.
    let users: [ElastiCache.User]
    let userGroup: ElastiCache.UserGroup?

    init(
        _ network: Network, family: String, isClustered: Bool, parameters: [String: String],
        _ authentication: Redis.Authentication, _ key: EncryptionKey?, _ node: Node
    ) {
        securityGroup = .closed("security-group", in: network, description: "Cache \(node.id)")
            .part(of: node)
        subnetGroup = ElastiCache.SubnetGroup(
            "subnet-group", description: "Cache \(node.id)", subnetIds: network.dataSubnetIDs
        ).part(of: node)
        let all = ["cluster-enabled": isClustered ? "yes" : "no"].merging(parameters) { $1 }
        parameterGroup = ElastiCache.ParameterGroup(
            "parameter-group", cacheParameterGroupFamily: Input(family),
            description: "Cache \(node.id)", properties: all.mapValues { Input($0) }
        ).part(of: node)
        logGroup = Logs.LogGroup("log-group", retentionInDays: 90).part(of: node)
        switch authentication {
        case .token:
            token = GeneratedSecret("token", .text(length: 64), key: key).part(of: node)
            users = []
            userGroup = nil
        case .role:
            token = nil
            users = Self.makeUsers().map { $0.part(of: node) }
            userGroup = ElastiCache.UserGroup(
                "user-group", engine: .redis, userGroupId: "\(Surrounding.name(limit: 40))",
                userIds: Input(users.map(\.id))
            ).part(of: node)
        }
    }

    /// ElastiCache wants a user called default in every group; this one can do nothing.
    private static func makeUsers() -> [ElastiCache.User] {
        [
            ElastiCache.User(
                "default-user", engine: .redis, userId: "\(Surrounding.name(limit: 32))-off",
                userName: "default", accessString: "off -@all",
                authenticationMode: .init(type: .noPasswordRequired)),
            ElastiCache.User(
                "user", engine: .redis, userId: "\(Surrounding.name(limit: 40))",
                userName: "\(Surrounding.name(limit: 40))", accessString: "on ~* +@all -@admin",
                authenticationMode: .init(type: .iam)),
        ]
    }

    var logDelivery: [ElastiCache.ReplicationGroup.LogDeliveryConfigurationRequest] {
        let destination = ElastiCache.ReplicationGroup.DestinationDetails(
            cloudWatchLogsDetails: .init(logGroup: logGroup.id.text))
        return [
            .init(
                destinationDetails: destination, destinationType: .cloudwatchLogs, logFormat: .json,
                logType: .slowLog)
        ]
    }

    @ContentsBuilder var contents: Contents {
        securityGroup
        subnetGroup
        parameterGroup
        logGroup
        token
        users
        userGroup
    }
}
