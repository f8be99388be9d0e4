// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of SSM.
public enum SSM {}

extension SSM {
    /// An association of SSM. Creates `AWS::SSM::Association`.
    public struct Association: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::Association" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A document of SSM. Creates `AWS::SSM::Document`.
    public struct Document: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::Document" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A maintenance window of SSM. Creates `AWS::SSM::MaintenanceWindow`.
    public struct MaintenanceWindow: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::MaintenanceWindow" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A maintenance window target of SSM. Creates `AWS::SSM::MaintenanceWindowTarget`.
    public struct MaintenanceWindowTarget: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::MaintenanceWindowTarget" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A maintenance window task of SSM. Creates `AWS::SSM::MaintenanceWindowTask`.
    public struct MaintenanceWindowTask: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::MaintenanceWindowTask" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A parameter of SSM. Creates `AWS::SSM::Parameter`.
    public struct Parameter: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::Parameter" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A patch baseline of SSM. Creates `AWS::SSM::PatchBaseline`.
    public struct PatchBaseline: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::PatchBaseline" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource data sync of SSM. Creates `AWS::SSM::ResourceDataSync`.
    public struct ResourceDataSync: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::ResourceDataSync" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of SSM. Creates `AWS::SSM::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SSM::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
