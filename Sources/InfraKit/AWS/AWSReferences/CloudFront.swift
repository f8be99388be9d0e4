// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of CloudFront.
public enum CloudFront {}

extension CloudFront {
    /// An anycast ip list of CloudFront. Creates `AWS::CloudFront::AnycastIpList`.
    public struct AnycastIpList: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::AnycastIpList" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A cache policy of CloudFront. Creates `AWS::CloudFront::CachePolicy`.
    public struct CachePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::CachePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A cloud front origin access identity of CloudFront. Creates
    /// `AWS::CloudFront::CloudFrontOriginAccessIdentity`.
    public struct CloudFrontOriginAccessIdentity: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::CloudFrontOriginAccessIdentity" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A connection function of CloudFront. Creates `AWS::CloudFront::ConnectionFunction`.
    public struct ConnectionFunction: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::ConnectionFunction" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A connection group of CloudFront. Creates `AWS::CloudFront::ConnectionGroup`.
    public struct ConnectionGroup: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::ConnectionGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A continuous deployment policy of CloudFront. Creates
    /// `AWS::CloudFront::ContinuousDeploymentPolicy`.
    public struct ContinuousDeploymentPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::ContinuousDeploymentPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A distribution of CloudFront. Creates `AWS::CloudFront::Distribution`.
    public struct Distribution: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::Distribution" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A distribution tenant of CloudFront. Creates `AWS::CloudFront::DistributionTenant`.
    public struct DistributionTenant: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::DistributionTenant" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A function of CloudFront. Creates `AWS::CloudFront::Function`.
    public struct Function: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::Function" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A key group of CloudFront. Creates `AWS::CloudFront::KeyGroup`.
    public struct KeyGroup: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::KeyGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A key value store of CloudFront. Creates `AWS::CloudFront::KeyValueStore`.
    public struct KeyValueStore: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::KeyValueStore" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A monitoring subscription of CloudFront. Creates `AWS::CloudFront::MonitoringSubscription`.
    public struct MonitoringSubscription: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::MonitoringSubscription" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An origin access control of CloudFront. Creates `AWS::CloudFront::OriginAccessControl`.
    public struct OriginAccessControl: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::OriginAccessControl" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An origin request policy of CloudFront. Creates `AWS::CloudFront::OriginRequestPolicy`.
    public struct OriginRequestPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::OriginRequestPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A public key of CloudFront. Creates `AWS::CloudFront::PublicKey`.
    public struct PublicKey: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::PublicKey" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A realtime log config of CloudFront. Creates `AWS::CloudFront::RealtimeLogConfig`.
    public struct RealtimeLogConfig: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::RealtimeLogConfig" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A response headers policy of CloudFront. Creates `AWS::CloudFront::ResponseHeadersPolicy`.
    public struct ResponseHeadersPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::ResponseHeadersPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A streaming distribution of CloudFront. Creates `AWS::CloudFront::StreamingDistribution`.
    public struct StreamingDistribution: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::StreamingDistribution" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A trust store of CloudFront. Creates `AWS::CloudFront::TrustStore`.
    public struct TrustStore: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::TrustStore" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A vpc origin of CloudFront. Creates `AWS::CloudFront::VpcOrigin`.
    public struct VpcOrigin: ResourceConstruct {
        public static var typeName: String { "AWS::CloudFront::VpcOrigin" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
