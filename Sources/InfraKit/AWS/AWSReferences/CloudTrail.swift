// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of CloudTrail.
public enum CloudTrail {}

extension CloudTrail {
    /// A channel of CloudTrail. Creates `AWS::CloudTrail::Channel`.
    public struct Channel: ResourceConstruct {
        public static var typeName: String { "AWS::CloudTrail::Channel" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A dashboard of CloudTrail. Creates `AWS::CloudTrail::Dashboard`.
    public struct Dashboard: ResourceConstruct {
        public static var typeName: String { "AWS::CloudTrail::Dashboard" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event data store of CloudTrail. Creates `AWS::CloudTrail::EventDataStore`.
    public struct EventDataStore: ResourceConstruct {
        public static var typeName: String { "AWS::CloudTrail::EventDataStore" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of CloudTrail. Creates `AWS::CloudTrail::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::CloudTrail::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A trail of CloudTrail. Creates `AWS::CloudTrail::Trail`.
    public struct Trail: ResourceConstruct {
        public static var typeName: String { "AWS::CloudTrail::Trail" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
