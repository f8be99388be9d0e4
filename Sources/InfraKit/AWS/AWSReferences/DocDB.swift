// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of DocDB.
public enum DocDB {}

extension DocDB {
    /// A DB cluster of DocDB. Creates `AWS::DocDB::DBCluster`.
    public struct DBCluster: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::DBCluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB cluster parameter group of DocDB. Creates `AWS::DocDB::DBClusterParameterGroup`.
    public struct DBClusterParameterGroup: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::DBClusterParameterGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB instance of DocDB. Creates `AWS::DocDB::DBInstance`.
    public struct DBInstance: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::DBInstance" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DB subnet group of DocDB. Creates `AWS::DocDB::DBSubnetGroup`.
    public struct DBSubnetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::DBSubnetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event subscription of DocDB. Creates `AWS::DocDB::EventSubscription`.
    public struct EventSubscription: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::EventSubscription" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A global cluster of DocDB. Creates `AWS::DocDB::GlobalCluster`.
    public struct GlobalCluster: ResourceConstruct {
        public static var typeName: String { "AWS::DocDB::GlobalCluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
