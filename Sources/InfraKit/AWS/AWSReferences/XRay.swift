// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of XRay.
public enum XRay {}

extension XRay {
    /// A group of XRay. Creates `AWS::XRay::Group`.
    public struct Group: ResourceConstruct {
        public static var typeName: String { "AWS::XRay::Group" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A resource policy of XRay. Creates `AWS::XRay::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::XRay::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A sampling rule of XRay. Creates `AWS::XRay::SamplingRule`.
    public struct SamplingRule: ResourceConstruct {
        public static var typeName: String { "AWS::XRay::SamplingRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A transaction search config of XRay. Creates `AWS::XRay::TransactionSearchConfig`.
    public struct TransactionSearchConfig: ResourceConstruct {
        public static var typeName: String { "AWS::XRay::TransactionSearchConfig" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
