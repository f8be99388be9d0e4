// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of SecretsManager.
public enum SecretsManager {}

extension SecretsManager {
    /// A resource policy of SecretsManager. Creates `AWS::SecretsManager::ResourcePolicy`.
    public struct ResourcePolicy: ResourceConstruct {
        public static var typeName: String { "AWS::SecretsManager::ResourcePolicy" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A rotation schedule of SecretsManager. Creates `AWS::SecretsManager::RotationSchedule`.
    public struct RotationSchedule: ResourceConstruct {
        public static var typeName: String { "AWS::SecretsManager::RotationSchedule" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A secret of SecretsManager. Creates `AWS::SecretsManager::Secret`.
    public struct Secret: ResourceConstruct {
        public static var typeName: String { "AWS::SecretsManager::Secret" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A secret target attachment of SecretsManager. Creates
    /// `AWS::SecretsManager::SecretTargetAttachment`.
    public struct SecretTargetAttachment: ResourceConstruct {
        public static var typeName: String { "AWS::SecretsManager::SecretTargetAttachment" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
