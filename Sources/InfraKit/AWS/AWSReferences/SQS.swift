// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of SQS.
public enum SQS {}

extension SQS {
    /// A queue of SQS. Creates `AWS::SQS::Queue`.
    public struct Queue: ResourceConstruct {
        public static var typeName: String { "AWS::SQS::Queue" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A queue inline policy of SQS. Creates `AWS::SQS::QueueInlinePolicy`.
    public struct QueueInlinePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SQS::QueueInlinePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A queue policy of SQS. Creates `AWS::SQS::QueuePolicy`.
    public struct QueuePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SQS::QueuePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
