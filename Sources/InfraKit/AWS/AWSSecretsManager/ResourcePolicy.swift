// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SecretsManager.ResourcePolicy {
    /// A resource policy of SecretsManager.
    ///
    /// A change of `SecretId` replaces it. Creates `AWS::SecretsManager::ResourcePolicy`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - resourcePolicy: `ResourcePolicy`.
    ///   - secretId: `SecretId`. 1 to 2048 characters. A change replaces the resource.
    ///   - blockPublicPolicy: `BlockPublicPolicy`.
    public init(
        _ id: ConstructID,
        resourcePolicy: Document,
        secretId: Input<ID<SecretsManager.Secret>>,
        blockPublicPolicy: Input<Bool>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("ResourcePolicy", resourcePolicy)
        node.set("SecretId", secretId)
        node.set("BlockPublicPolicy", blockPublicPolicy)
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
        #"{"createOnly":["SecretId"],"primaryIdentifier":["Id"],"properties":{"BlockPublicPolicy":{"type":"boolean"},"Id":{"type":"string"},"ResourcePolicy":{"format":"json","type":["object","string"]},"SecretId":{"maxLength":2048,"minLength":1,"references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"readOnly":["Id"],"required":["ResourcePolicy","SecretId"],"writeOnly":["BlockPublicPolicy"]}"#
    }
}
