import InfraKit

extension ManagementPlatform {
    /// The network: public subnets for load balancers, private ones for services and data, in every
    /// zone; a NAT gateway in each, so that a zone that fails takes no other with it.
    public struct NetworkStack: Stack {
        public let id: ConstructID = "network"
        /// The network.
        public let network: Network

        /// Describes the network of an environment.
        public init(_ settings: PlatformSettings) {
            network = Network(
                "platform", cidr: "10.0.0.0/16", zones: settings.zones, tiers: [.public, .private],
                natGateways: .perZone, flowLogs: .all(retentionDays: 90))
        }

        public var body: Contents {
            network
            StackOutput("vpc", network.vpc.id, summary: "The network")
        }
    }
}
