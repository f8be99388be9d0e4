import InfraKit
import Testing

struct ECSClusterTests {
    @Test func insightsAreOnAndSpareCapacityIsNotUsed() throws {
        let graph = try synthesize {
            sampleNetwork
            ECSCluster("cluster", in: sampleNetwork)
        }
        let id = "cluster/cluster"
        #expect(graph.text(id, "ClusterSettings") == "{Name: containerInsights, Value: enabled}")
        #expect(graph.text(id, "CapacityProviders") == "FARGATE, FARGATE_SPOT")
        #expect(graph.text(id, "DefaultCapacityProviderStrategy.0.Weight") == "100")
        #expect(graph.text(id, "DefaultCapacityProviderStrategy.1.Weight") == "0")
        #expect(graph["test/cluster/namespace"] == nil)
    }

    @Test func domainIsKnownInTheNetworkOnly() throws {
        let graph = try synthesize {
            sampleNetwork
            ECSCluster("cluster", in: sampleNetwork, domain: "platform.internal", spotShare: 70)
        }
        #expect(graph.text("cluster/namespace", "Name") == "platform.internal")
        #expect(graph.text("cluster/namespace", "Vpc") == "network/vpc.VpcId")
        #expect(
            graph.text("cluster/cluster", "DefaultCapacityProviderStrategy.1.Weight") == "70")
    }
}
