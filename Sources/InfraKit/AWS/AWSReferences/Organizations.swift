// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Organizations.
public enum Organizations {}

extension Organizations {
    /// An account of Organizations. Creates `AWS::Organizations::Account`.
    public struct Account: ResourceConstruct {
        public static var typeName: String { "AWS::Organizations::Account" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An organization of Organizations. Creates `AWS::Organizations::Organization`.
    public struct Organization: ResourceConstruct {
        public static var typeName: String { "AWS::Organizations::Organization" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An organizational unit of Organizations. Creates `AWS::Organizations::OrganizationalUnit`.
    public struct OrganizationalUnit: ResourceConstruct {
        public static var typeName: String { "AWS::Organizations::OrganizationalUnit" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A policy of Organizations. Creates `AWS::Organizations::Policy`.
    public struct Policy: ResourceConstruct {
        public static var typeName: String { "AWS::Organizations::Policy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of Organizations. Creates `AWS::Organizations::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::Organizations::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
