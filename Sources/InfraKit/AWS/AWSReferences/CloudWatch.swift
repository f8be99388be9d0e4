// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of CloudWatch.
public enum CloudWatch {}

extension CloudWatch {
    /// An alarm of CloudWatch. Creates `AWS::CloudWatch::Alarm`.
    public struct Alarm: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::Alarm" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An alarm mute rule of CloudWatch. Creates `AWS::CloudWatch::AlarmMuteRule`.
    public struct AlarmMuteRule: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::AlarmMuteRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An anomaly detector of CloudWatch. Creates `AWS::CloudWatch::AnomalyDetector`.
    public struct AnomalyDetector: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::AnomalyDetector" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A composite alarm of CloudWatch. Creates `AWS::CloudWatch::CompositeAlarm`.
    public struct CompositeAlarm: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::CompositeAlarm" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A dashboard of CloudWatch. Creates `AWS::CloudWatch::Dashboard`.
    public struct Dashboard: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::Dashboard" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An insight rule of CloudWatch. Creates `AWS::CloudWatch::InsightRule`.
    public struct InsightRule: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::InsightRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A metric stream of CloudWatch. Creates `AWS::CloudWatch::MetricStream`.
    public struct MetricStream: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::MetricStream" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An O tel enrichment of CloudWatch. Creates `AWS::CloudWatch::OTelEnrichment`.
    public struct OTelEnrichment: ResourceConstruct {
        public static var typeName: String { "AWS::CloudWatch::OTelEnrichment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
