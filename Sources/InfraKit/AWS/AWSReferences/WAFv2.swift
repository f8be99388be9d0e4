// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of WAFv2.
public enum WAFv2 {}

extension WAFv2 {
    /// An IP set of WAFv2. Creates `AWS::WAFv2::IPSet`.
    public struct IPSet: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::IPSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A logging configuration of WAFv2. Creates `AWS::WAFv2::LoggingConfiguration`.
    public struct LoggingConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::LoggingConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A regex pattern set of WAFv2. Creates `AWS::WAFv2::RegexPatternSet`.
    public struct RegexPatternSet: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::RegexPatternSet" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A rule group of WAFv2. Creates `AWS::WAFv2::RuleGroup`.
    public struct RuleGroup: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::RuleGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A web ACL of WAFv2. Creates `AWS::WAFv2::WebACL`.
    public struct WebACL: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::WebACL" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A web ACL association of WAFv2. Creates `AWS::WAFv2::WebACLAssociation`.
    public struct WebACLAssociation: ResourceConstruct {
        public static var typeName: String { "AWS::WAFv2::WebACLAssociation" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
