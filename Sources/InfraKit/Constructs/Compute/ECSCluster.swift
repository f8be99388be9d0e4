import AWSECS
import AWSServiceDiscovery
import InfraDSL

/// A cluster of containers on Fargate, with container insights.
///
/// Creates `AWS::ECS::Cluster` and, for service discovery,
/// `AWS::ServiceDiscovery::PrivateDnsNamespace`.
public struct ECSCluster: Construct {
    public var node: Node
    /// The cluster itself.
    public let cluster: ECS.Cluster
    /// The private domain in which services find each other; nil for none.
    public let namespace: ServiceDiscovery.PrivateDnsNamespace?

    /// Makes a cluster.
    ///
    /// - Parameters:
    ///   - domain: A private domain, such as `platform.internal`, known in the network only.
    ///     Default: none; services then have no names.
    ///   - spotShare: How many of a hundred tasks run on spare capacity, which is cheaper and may
    ///     be taken away at two minutes' notice. Default: none.
    public init(
        _ id: ConstructID, in network: Network, domain: String? = nil, spotShare: Int = 0,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let share = min(max(spotShare, 0), 100)
        cluster = ECS.Cluster(
            "cluster", capacityProviders: ["FARGATE", "FARGATE_SPOT"],
            clusterSettings: [.init(name: "containerInsights", value: "enabled")],
            defaultCapacityProviderStrategy: [
                ECS.Cluster.CapacityProviderStrategyItem(
                    capacityProvider: "FARGATE", weight: Input(100 - share)),
                ECS.Cluster.CapacityProviderStrategyItem(
                    capacityProvider: "FARGATE_SPOT", weight: Input(share)),
            ]
        ).part(of: node)
        namespace = domain.map {
            ServiceDiscovery.PrivateDnsNamespace("namespace", name: "\($0)", vpc: network.vpc.id)
                .part(of: node)
        }
        self.node = node
    }

    public var body: Contents {
        cluster
        namespace
    }
}
