// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of ECR.
public enum ECR {}

extension ECR {
    /// A public repository of ECR. Creates `AWS::ECR::PublicRepository`.
    public struct PublicRepository: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::PublicRepository" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A pull through cache rule of ECR. Creates `AWS::ECR::PullThroughCacheRule`.
    public struct PullThroughCacheRule: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::PullThroughCacheRule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A pull time update exclusion of ECR. Creates `AWS::ECR::PullTimeUpdateExclusion`.
    public struct PullTimeUpdateExclusion: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::PullTimeUpdateExclusion" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A registry policy of ECR. Creates `AWS::ECR::RegistryPolicy`.
    public struct RegistryPolicy: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::RegistryPolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A registry scanning configuration of ECR. Creates `AWS::ECR::RegistryScanningConfiguration`.
    public struct RegistryScanningConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::RegistryScanningConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A replication configuration of ECR. Creates `AWS::ECR::ReplicationConfiguration`.
    public struct ReplicationConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::ReplicationConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A repository of ECR. Creates `AWS::ECR::Repository`.
    public struct Repository: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::Repository" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A repository creation template of ECR. Creates `AWS::ECR::RepositoryCreationTemplate`.
    public struct RepositoryCreationTemplate: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::RepositoryCreationTemplate" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A signing configuration of ECR. Creates `AWS::ECR::SigningConfiguration`.
    public struct SigningConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::ECR::SigningConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
