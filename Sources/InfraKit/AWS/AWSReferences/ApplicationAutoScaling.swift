// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ApplicationAutoScaling.
public enum ApplicationAutoScaling {}

extension ApplicationAutoScaling {
    /// A scalable target of ApplicationAutoScaling. Creates
    /// `AWS::ApplicationAutoScaling::ScalableTarget`.
    public struct ScalableTarget: ResourceConstruct {
        public static var typeName: String { "AWS::ApplicationAutoScaling::ScalableTarget" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A scaling policy of ApplicationAutoScaling. Creates
    /// `AWS::ApplicationAutoScaling::ScalingPolicy`.
    public struct ScalingPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::ApplicationAutoScaling::ScalingPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
