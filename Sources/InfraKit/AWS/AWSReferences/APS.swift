// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of APS.
public enum APS {}

extension APS {
    /// An anomaly detector of APS. Creates `AWS::APS::AnomalyDetector`.
    public struct AnomalyDetector: ResourceConstruct {
        public static var typeName: String { "AWS::APS::AnomalyDetector" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of APS. Creates `AWS::APS::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::APS::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A rule groups namespace of APS. Creates `AWS::APS::RuleGroupsNamespace`.
    public struct RuleGroupsNamespace: ResourceConstruct {
        public static var typeName: String { "AWS::APS::RuleGroupsNamespace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A scraper of APS. Creates `AWS::APS::Scraper`.
    public struct Scraper: ResourceConstruct {
        public static var typeName: String { "AWS::APS::Scraper" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A workspace of APS. Creates `AWS::APS::Workspace`.
    public struct Workspace: ResourceConstruct {
        public static var typeName: String { "AWS::APS::Workspace" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
