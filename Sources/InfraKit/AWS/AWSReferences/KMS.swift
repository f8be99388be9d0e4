// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of KMS.
public enum KMS {}

extension KMS {
    /// An alias of KMS. Creates `AWS::KMS::Alias`.
    public struct Alias: ResourceConstruct {
        public static var typeName: String { "AWS::KMS::Alias" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A key of KMS. Creates `AWS::KMS::Key`.
    public struct Key: ResourceConstruct {
        public static var typeName: String { "AWS::KMS::Key" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A replica key of KMS. Creates `AWS::KMS::ReplicaKey`.
    public struct ReplicaKey: ResourceConstruct {
        public static var typeName: String { "AWS::KMS::ReplicaKey" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
