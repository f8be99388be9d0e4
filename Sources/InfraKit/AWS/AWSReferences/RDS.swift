// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of RDS.
public enum RDS {}

extension RDS {
    /// A custom DB engine version of RDS. Creates `AWS::RDS::CustomDBEngineVersion`.
    public struct CustomDBEngineVersion: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::CustomDBEngineVersion" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB cluster of RDS. Creates `AWS::RDS::DBCluster`.
    public struct DBCluster: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBCluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB cluster parameter group of RDS. Creates `AWS::RDS::DBClusterParameterGroup`.
    public struct DBClusterParameterGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBClusterParameterGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB instance of RDS. Creates `AWS::RDS::DBInstance`.
    public struct DBInstance: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBInstance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB parameter group of RDS. Creates `AWS::RDS::DBParameterGroup`.
    public struct DBParameterGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBParameterGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB proxy of RDS. Creates `AWS::RDS::DBProxy`.
    public struct DBProxy: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBProxy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB proxy endpoint of RDS. Creates `AWS::RDS::DBProxyEndpoint`.
    public struct DBProxyEndpoint: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBProxyEndpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB proxy target group of RDS. Creates `AWS::RDS::DBProxyTargetGroup`.
    public struct DBProxyTargetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBProxyTargetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB security group of RDS. Creates `AWS::RDS::DBSecurityGroup`.
    public struct DBSecurityGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBSecurityGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB security group ingress of RDS. Creates `AWS::RDS::DBSecurityGroupIngress`.
    public struct DBSecurityGroupIngress: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBSecurityGroupIngress" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB shard group of RDS. Creates `AWS::RDS::DBShardGroup`.
    public struct DBShardGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBShardGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB subnet group of RDS. Creates `AWS::RDS::DBSubnetGroup`.
    public struct DBSubnetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::DBSubnetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event subscription of RDS. Creates `AWS::RDS::EventSubscription`.
    public struct EventSubscription: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::EventSubscription" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A global cluster of RDS. Creates `AWS::RDS::GlobalCluster`.
    public struct GlobalCluster: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::GlobalCluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An integration of RDS. Creates `AWS::RDS::Integration`.
    public struct Integration: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::Integration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An option group of RDS. Creates `AWS::RDS::OptionGroup`.
    public struct OptionGroup: ResourceConstruct {
        public static var typeName: String { "AWS::RDS::OptionGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
