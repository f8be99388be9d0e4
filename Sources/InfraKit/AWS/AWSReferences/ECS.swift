// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ECS.
public enum ECS {}

extension ECS {
    /// A capacity provider of ECS. Creates `AWS::ECS::CapacityProvider`.
    public struct CapacityProvider: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::CapacityProvider" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A cluster of ECS. Creates `AWS::ECS::Cluster`.
    public struct Cluster: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::Cluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A cluster capacity provider associations of ECS. Creates
    /// `AWS::ECS::ClusterCapacityProviderAssociations`.
    public struct ClusterCapacityProviderAssociations: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::ClusterCapacityProviderAssociations" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A daemon of ECS. Creates `AWS::ECS::Daemon`.
    public struct Daemon: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::Daemon" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A daemon task definition of ECS. Creates `AWS::ECS::DaemonTaskDefinition`.
    public struct DaemonTaskDefinition: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::DaemonTaskDefinition" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An express gateway service of ECS. Creates `AWS::ECS::ExpressGatewayService`.
    public struct ExpressGatewayService: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::ExpressGatewayService" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A primary task set of ECS. Creates `AWS::ECS::PrimaryTaskSet`.
    public struct PrimaryTaskSet: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::PrimaryTaskSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A service of ECS. Creates `AWS::ECS::Service`.
    public struct Service: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::Service" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A task definition of ECS. Creates `AWS::ECS::TaskDefinition`.
    public struct TaskDefinition: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::TaskDefinition" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A task set of ECS. Creates `AWS::ECS::TaskSet`.
    public struct TaskSet: ResourceConstruct {
        public static var typeName: String { "AWS::ECS::TaskSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
