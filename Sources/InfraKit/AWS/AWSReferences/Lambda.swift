// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Lambda.
public enum Lambda {}

extension Lambda {
    /// An alias of Lambda. Creates `AWS::Lambda::Alias`.
    public struct Alias: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::Alias" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A capacity provider of Lambda. Creates `AWS::Lambda::CapacityProvider`.
    public struct CapacityProvider: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::CapacityProvider" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A code signing config of Lambda. Creates `AWS::Lambda::CodeSigningConfig`.
    public struct CodeSigningConfig: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::CodeSigningConfig" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event invoke config of Lambda. Creates `AWS::Lambda::EventInvokeConfig`.
    public struct EventInvokeConfig: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::EventInvokeConfig" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// An event source mapping of Lambda. Creates `AWS::Lambda::EventSourceMapping`.
    public struct EventSourceMapping: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::EventSourceMapping" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A function of Lambda. Creates `AWS::Lambda::Function`.
    public struct Function: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::Function" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A layer version of Lambda. Creates `AWS::Lambda::LayerVersion`.
    public struct LayerVersion: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::LayerVersion" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A layer version permission of Lambda. Creates `AWS::Lambda::LayerVersionPermission`.
    public struct LayerVersionPermission: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::LayerVersionPermission" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A permission of Lambda. Creates `AWS::Lambda::Permission`.
    public struct Permission: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::Permission" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A url of Lambda. Creates `AWS::Lambda::Url`.
    public struct Url: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::Url" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A version of Lambda. Creates `AWS::Lambda::Version`.
    public struct Version: ResourceConstruct {
        public static var typeName: String { "AWS::Lambda::Version" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
