// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Route53.
public enum Route53 {}

extension Route53 {
    /// A cidr collection of Route53. Creates `AWS::Route53::CidrCollection`.
    public struct CidrCollection: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::CidrCollection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A DNSSEC of Route53. Creates `AWS::Route53::DNSSEC`.
    public struct DNSSEC: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::DNSSEC" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A health check of Route53. Creates `AWS::Route53::HealthCheck`.
    public struct HealthCheck: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::HealthCheck" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A hosted zone of Route53. Creates `AWS::Route53::HostedZone`.
    public struct HostedZone: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::HostedZone" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A key signing key of Route53. Creates `AWS::Route53::KeySigningKey`.
    public struct KeySigningKey: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::KeySigningKey" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A record set of Route53. Creates `AWS::Route53::RecordSet`.
    public struct RecordSet: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::RecordSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A record set group of Route53. Creates `AWS::Route53::RecordSetGroup`.
    public struct RecordSetGroup: ResourceConstruct {
        public static var typeName: String { "AWS::Route53::RecordSetGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
