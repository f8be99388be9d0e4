// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ElasticLoadBalancingV2.
public enum ElasticLoadBalancingV2 {}

extension ElasticLoadBalancingV2 {
    /// A listener of ElasticLoadBalancingV2. Creates `AWS::ElasticLoadBalancingV2::Listener`.
    public struct Listener: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::Listener" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A listener certificate of ElasticLoadBalancingV2. Creates
    /// `AWS::ElasticLoadBalancingV2::ListenerCertificate`.
    public struct ListenerCertificate: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::ListenerCertificate" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A listener rule of ElasticLoadBalancingV2. Creates
    /// `AWS::ElasticLoadBalancingV2::ListenerRule`.
    public struct ListenerRule: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::ListenerRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A load balancer of ElasticLoadBalancingV2. Creates
    /// `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    public struct LoadBalancer: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::LoadBalancer" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A target group of ElasticLoadBalancingV2. Creates
    /// `AWS::ElasticLoadBalancingV2::TargetGroup`.
    public struct TargetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::TargetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A trust store of ElasticLoadBalancingV2. Creates `AWS::ElasticLoadBalancingV2::TrustStore`.
    public struct TrustStore: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::TrustStore" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A trust store revocation of ElasticLoadBalancingV2. Creates
    /// `AWS::ElasticLoadBalancingV2::TrustStoreRevocation`.
    public struct TrustStoreRevocation: ResourceConstruct {
        public static var typeName: String { "AWS::ElasticLoadBalancingV2::TrustStoreRevocation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
