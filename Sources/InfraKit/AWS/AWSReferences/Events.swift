// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Events.
public enum Events {}

extension Events {
    /// An api destination of Events. Creates `AWS::Events::ApiDestination`.
    public struct ApiDestination: ResourceConstruct {
        public static var typeName: String { "AWS::Events::ApiDestination" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An archive of Events. Creates `AWS::Events::Archive`.
    public struct Archive: ResourceConstruct {
        public static var typeName: String { "AWS::Events::Archive" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A connection of Events. Creates `AWS::Events::Connection`.
    public struct Connection: ResourceConstruct {
        public static var typeName: String { "AWS::Events::Connection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An endpoint of Events. Creates `AWS::Events::Endpoint`.
    public struct Endpoint: ResourceConstruct {
        public static var typeName: String { "AWS::Events::Endpoint" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event bus of Events. Creates `AWS::Events::EventBus`.
    public struct EventBus: ResourceConstruct {
        public static var typeName: String { "AWS::Events::EventBus" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event bus policy of Events. Creates `AWS::Events::EventBusPolicy`.
    public struct EventBusPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::Events::EventBusPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A rule of Events. Creates `AWS::Events::Rule`.
    public struct Rule: ResourceConstruct {
        public static var typeName: String { "AWS::Events::Rule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
