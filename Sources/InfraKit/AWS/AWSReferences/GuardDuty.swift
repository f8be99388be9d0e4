// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of GuardDuty.
public enum GuardDuty {}

extension GuardDuty {
    /// A detector of GuardDuty. Creates `AWS::GuardDuty::Detector`.
    public struct Detector: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::Detector" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A filter of GuardDuty. Creates `AWS::GuardDuty::Filter`.
    public struct Filter: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::Filter" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An IP set of GuardDuty. Creates `AWS::GuardDuty::IPSet`.
    public struct IPSet: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::IPSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A malware protection plan of GuardDuty. Creates `AWS::GuardDuty::MalwareProtectionPlan`.
    public struct MalwareProtectionPlan: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::MalwareProtectionPlan" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A master of GuardDuty. Creates `AWS::GuardDuty::Master`.
    public struct Master: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::Master" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A member of GuardDuty. Creates `AWS::GuardDuty::Member`.
    public struct Member: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::Member" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A publishing destination of GuardDuty. Creates `AWS::GuardDuty::PublishingDestination`.
    public struct PublishingDestination: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::PublishingDestination" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A threat entity set of GuardDuty. Creates `AWS::GuardDuty::ThreatEntitySet`.
    public struct ThreatEntitySet: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::ThreatEntitySet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A threat intel set of GuardDuty. Creates `AWS::GuardDuty::ThreatIntelSet`.
    public struct ThreatIntelSet: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::ThreatIntelSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A trusted entity set of GuardDuty. Creates `AWS::GuardDuty::TrustedEntitySet`.
    public struct TrustedEntitySet: ResourceConstruct {
        public static var typeName: String { "AWS::GuardDuty::TrustedEntitySet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
