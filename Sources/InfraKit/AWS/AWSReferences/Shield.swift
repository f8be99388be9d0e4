// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Shield.
public enum Shield {}

extension Shield {
    /// A DRT access of Shield. Creates `AWS::Shield::DRTAccess`.
    public struct DRTAccess: ResourceConstruct {
        public static var typeName: String { "AWS::Shield::DRTAccess" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A proactive engagement of Shield. Creates `AWS::Shield::ProactiveEngagement`.
    public struct ProactiveEngagement: ResourceConstruct {
        public static var typeName: String { "AWS::Shield::ProactiveEngagement" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A protection of Shield. Creates `AWS::Shield::Protection`.
    public struct Protection: ResourceConstruct {
        public static var typeName: String { "AWS::Shield::Protection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A protection group of Shield. Creates `AWS::Shield::ProtectionGroup`.
    public struct ProtectionGroup: ResourceConstruct {
        public static var typeName: String { "AWS::Shield::ProtectionGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
