// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Config.
public enum Config {}

extension Config {
    /// An aggregation authorization of Config. Creates `AWS::Config::AggregationAuthorization`.
    public struct AggregationAuthorization: ResourceConstruct {
        public static var typeName: String { "AWS::Config::AggregationAuthorization" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A config rule of Config. Creates `AWS::Config::ConfigRule`.
    public struct ConfigRule: ResourceConstruct {
        public static var typeName: String { "AWS::Config::ConfigRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A configuration aggregator of Config. Creates `AWS::Config::ConfigurationAggregator`.
    public struct ConfigurationAggregator: ResourceConstruct {
        public static var typeName: String { "AWS::Config::ConfigurationAggregator" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A configuration recorder of Config. Creates `AWS::Config::ConfigurationRecorder`.
    public struct ConfigurationRecorder: ResourceConstruct {
        public static var typeName: String { "AWS::Config::ConfigurationRecorder" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A conformance pack of Config. Creates `AWS::Config::ConformancePack`.
    public struct ConformancePack: ResourceConstruct {
        public static var typeName: String { "AWS::Config::ConformancePack" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A delivery channel of Config. Creates `AWS::Config::DeliveryChannel`.
    public struct DeliveryChannel: ResourceConstruct {
        public static var typeName: String { "AWS::Config::DeliveryChannel" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An organization config rule of Config. Creates `AWS::Config::OrganizationConfigRule`.
    public struct OrganizationConfigRule: ResourceConstruct {
        public static var typeName: String { "AWS::Config::OrganizationConfigRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An organization conformance pack of Config. Creates
    /// `AWS::Config::OrganizationConformancePack`.
    public struct OrganizationConformancePack: ResourceConstruct {
        public static var typeName: String { "AWS::Config::OrganizationConformancePack" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A remediation configuration of Config. Creates `AWS::Config::RemediationConfiguration`.
    public struct RemediationConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::Config::RemediationConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A stored query of Config. Creates `AWS::Config::StoredQuery`.
    public struct StoredQuery: ResourceConstruct {
        public static var typeName: String { "AWS::Config::StoredQuery" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
