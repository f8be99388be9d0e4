// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SecretsManager.SecretTargetAttachment {
    /// A secret target attachment of SecretsManager.
    ///
    /// A change of `SecretId` replaces it. Creates `AWS::SecretsManager::SecretTargetAttachment`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - secretId: `SecretId`. 1 to 2048 characters. A change replaces the resource.
    ///   - targetId: `TargetId`.
    ///   - targetType: `TargetType`.
    public init(
        _ id: ConstructID,
        secretId: Input<ID<SecretsManager.Secret>>,
        targetId: Input<String>,
        targetType: Input<String>,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SecretId", secretId)
        node.set("TargetId", targetId)
        node.set("TargetType", targetType)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Id") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["SecretId"],"primaryIdentifier":["Id"],"properties":{"Id":{"type":"string"},"SecretId":{"maxLength":2048,"minLength":1,"references":["AWS::SecretsManager::Secret.Id"],"type":"string"},"TargetId":{"type":"string"},"TargetType":{"type":"string"}},"readOnly":["Id"],"required":["SecretId","TargetId","TargetType"]}"#
    }
}
