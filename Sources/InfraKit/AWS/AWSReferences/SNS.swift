// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of SNS.
public enum SNS {}

extension SNS {
    /// A subscription of SNS. Creates `AWS::SNS::Subscription`.
    public struct Subscription: ResourceConstruct {
        public static var typeName: String { "AWS::SNS::Subscription" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A topic of SNS. Creates `AWS::SNS::Topic`.
    public struct Topic: ResourceConstruct {
        public static var typeName: String { "AWS::SNS::Topic" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A topic inline policy of SNS. Creates `AWS::SNS::TopicInlinePolicy`.
    public struct TopicInlinePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SNS::TopicInlinePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A topic policy of SNS. Creates `AWS::SNS::TopicPolicy`.
    public struct TopicPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SNS::TopicPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
