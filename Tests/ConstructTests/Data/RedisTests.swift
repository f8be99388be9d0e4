import InfraGraph
import InfraKit
import Testing

struct RedisTests {
    private func graph(_ redis: Redis) throws -> ResourceGraph {
        try synthesize {
            sampleNetwork
            redis
        }
    }

    @Test(arguments: [
        ("AtRestEncryptionEnabled", "true"), ("TransitEncryptionEnabled", "true"),
        ("TransitEncryptionMode", "required"), ("MultiAZEnabled", "true"),
        ("AutomaticFailoverEnabled", "true"), ("ClusterMode", "enabled"), ("NumNodeGroups", "3"),
        ("ReplicasPerNodeGroup", "1"), ("AuthToken", "<secret>"), ("SnapshotRetentionLimit", "7"),
    ])
    func shardedCacheIsSafeByDefault(_ property: String, _ expected: String) throws {
        let graph = try graph(Redis("cache", in: sampleNetwork, shards: 3, replicasPerShard: 1))
        #expect(graph.text("cache/replication-group", property) == expected)
    }

    @Test func endpointFollowsClusterMode() throws {
        let one = Redis("one", in: sampleNetwork)
        let three = Redis("three", in: sampleNetwork, shards: 3)
        let graph = try synthesize {
            sampleNetwork
            one
            three
            StackOutput("one-endpoint", one.endpoint)
            StackOutput("three-endpoint", three.endpoint)
        }
        #expect(
            graph.outputs["test/one-endpoint"]?.value.plainText
                == "one/replication-group.PrimaryEndPoint.Address")
        #expect(
            graph.outputs["test/three-endpoint"]?.value.plainText
                == "three/replication-group.ConfigurationEndPoint.Address")
    }

    @Test func rolesNeedNoToken() throws {
        let graph = try graph(Redis("cache", in: sampleNetwork, authentication: .role))
        #expect(graph.text("cache/replication-group", "AuthToken") == nil)
        #expect(graph.text("cache/default-user", "AccessString") == "off -@all")
        #expect(
            graph.text("cache/user-group", "UserIds")
                == "cache/default-user.UserId, cache/user.UserId")
    }

    @Test func loneShardCanNotFailOver() throws {
        let graph = try graph(Redis("cache", in: sampleNetwork, replicasPerShard: 0))
        #expect(graph.text("cache/replication-group", "AutomaticFailoverEnabled") == "false")
        #expect(graph.text("cache/replication-group", "MultiAZEnabled") == "false")
    }
}
