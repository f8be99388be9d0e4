// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of CodeDeploy.
public enum CodeDeploy {}

extension CodeDeploy {
    /// An application of CodeDeploy. Creates `AWS::CodeDeploy::Application`.
    public struct Application: ResourceConstruct {
        public static var typeName: String { "AWS::CodeDeploy::Application" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A deployment config of CodeDeploy. Creates `AWS::CodeDeploy::DeploymentConfig`.
    public struct DeploymentConfig: ResourceConstruct {
        public static var typeName: String { "AWS::CodeDeploy::DeploymentConfig" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A deployment group of CodeDeploy. Creates `AWS::CodeDeploy::DeploymentGroup`.
    public struct DeploymentGroup: ResourceConstruct {
        public static var typeName: String { "AWS::CodeDeploy::DeploymentGroup" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
