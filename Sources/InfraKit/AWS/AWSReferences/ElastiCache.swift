// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ElastiCache.
public enum ElastiCache {}

extension ElastiCache {
    /// A cache cluster of ElastiCache. Creates `AWS::ElastiCache::CacheCluster`.
    public struct CacheCluster: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::CacheCluster" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A global replication group of ElastiCache. Creates
    /// `AWS::ElastiCache::GlobalReplicationGroup`.
    public struct GlobalReplicationGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::GlobalReplicationGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A parameter group of ElastiCache. Creates `AWS::ElastiCache::ParameterGroup`.
    public struct ParameterGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::ParameterGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A replication group of ElastiCache. Creates `AWS::ElastiCache::ReplicationGroup`.
    public struct ReplicationGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::ReplicationGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group of ElastiCache. Creates `AWS::ElastiCache::SecurityGroup`.
    public struct SecurityGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::SecurityGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A security group ingress of ElastiCache. Creates `AWS::ElastiCache::SecurityGroupIngress`.
    public struct SecurityGroupIngress: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::SecurityGroupIngress" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A serverless cache of ElastiCache. Creates `AWS::ElastiCache::ServerlessCache`.
    public struct ServerlessCache: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::ServerlessCache" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subnet group of ElastiCache. Creates `AWS::ElastiCache::SubnetGroup`.
    public struct SubnetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::SubnetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A user of ElastiCache. Creates `AWS::ElastiCache::User`.
    public struct User: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::User" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A user group of ElastiCache. Creates `AWS::ElastiCache::UserGroup`.
    public struct UserGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElastiCache::UserGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
