// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Logs.
public enum Logs {}

extension Logs {
    /// An account policy of Logs. Creates `AWS::Logs::AccountPolicy`.
    public struct AccountPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::AccountPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A delivery of Logs. Creates `AWS::Logs::Delivery`.
    public struct Delivery: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::Delivery" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A delivery destination of Logs. Creates `AWS::Logs::DeliveryDestination`.
    public struct DeliveryDestination: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::DeliveryDestination" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A delivery source of Logs. Creates `AWS::Logs::DeliverySource`.
    public struct DeliverySource: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::DeliverySource" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A destination of Logs. Creates `AWS::Logs::Destination`.
    public struct Destination: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::Destination" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An integration of Logs. Creates `AWS::Logs::Integration`.
    public struct Integration: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::Integration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A log anomaly detector of Logs. Creates `AWS::Logs::LogAnomalyDetector`.
    public struct LogAnomalyDetector: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::LogAnomalyDetector" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A log group of Logs. Creates `AWS::Logs::LogGroup`.
    public struct LogGroup: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::LogGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A log stream of Logs. Creates `AWS::Logs::LogStream`.
    public struct LogStream: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::LogStream" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A metric filter of Logs. Creates `AWS::Logs::MetricFilter`.
    public struct MetricFilter: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::MetricFilter" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A query definition of Logs. Creates `AWS::Logs::QueryDefinition`.
    public struct QueryDefinition: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::QueryDefinition" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of Logs. Creates `AWS::Logs::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A scheduled query of Logs. Creates `AWS::Logs::ScheduledQuery`.
    public struct ScheduledQuery: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::ScheduledQuery" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A subscription filter of Logs. Creates `AWS::Logs::SubscriptionFilter`.
    public struct SubscriptionFilter: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::SubscriptionFilter" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transformer of Logs. Creates `AWS::Logs::Transformer`.
    public struct Transformer: ResourceConstruct {
        public static var typeName: String { "AWS::Logs::Transformer" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
