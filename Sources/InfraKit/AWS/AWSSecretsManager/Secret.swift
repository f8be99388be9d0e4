// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SecretsManager.Secret {
    /// A secret of SecretsManager.
    ///
    /// A change of `Name` replaces it. Creates `AWS::SecretsManager::Secret`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - description: `Description`. 0 to 2048 characters.
    ///   - generateSecretString: `GenerateSecretString`.
    ///   - kmsKeyId: `KmsKeyId`. 0 to 2048 characters.
    ///   - name: `Name`. 1 to 512 characters. A change replaces the resource.
    ///   - replicaRegions: `ReplicaRegions`.
    ///   - secretString: `SecretString`. 1 to 65536 characters.
    ///   - type: `Type`. 0 to 256 characters.
    public init(
        _ id: ConstructID,
        description: Input<String>? = nil,
        generateSecretString: GenerateSecretString? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        name: Input<String>? = nil,
        replicaRegions: [ReplicaRegion]? = nil,
        secretString: InfraDSL.Secret? = nil,
        type: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("Description", description)
        node.set("GenerateSecretString", generateSecretString)
        node.set("KmsKeyId", kmsKeyId)
        node.set("Name", name)
        node.set("ReplicaRegions", replicaRegions)
        node.set("SecretString", secretString)
        node.set("Type", type)
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

    /// `Id`, known after deploy.
    public var arn: Input<ARN<Self>> { node.identifier("Id") }

    /// The `GenerateSecretString` of a secret.
    public struct GenerateSecretString: PropertyGroup {
        public let fields: Fields

        /// Makes the `GenerateSecretString` of its members.
        ///
        /// - Parameters:
        ///   - excludeCharacters: `ExcludeCharacters`.
        ///   - excludeLowercase: `ExcludeLowercase`.
        ///   - excludeNumbers: `ExcludeNumbers`.
        ///   - excludePunctuation: `ExcludePunctuation`.
        ///   - excludeUppercase: `ExcludeUppercase`.
        ///   - generateStringKey: `GenerateStringKey`.
        ///   - includeSpace: `IncludeSpace`.
        ///   - passwordLength: `PasswordLength`.
        ///   - requireEachIncludedType: `RequireEachIncludedType`.
        ///   - secretStringTemplate: `SecretStringTemplate`.
        public init(
            excludeCharacters: Input<String>? = nil,
            excludeLowercase: Input<Bool>? = nil,
            excludeNumbers: Input<Bool>? = nil,
            excludePunctuation: Input<Bool>? = nil,
            excludeUppercase: Input<Bool>? = nil,
            generateStringKey: Input<String>? = nil,
            includeSpace: Input<Bool>? = nil,
            passwordLength: Input<Int>? = nil,
            requireEachIncludedType: Input<Bool>? = nil,
            secretStringTemplate: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("ExcludeCharacters", excludeCharacters)
            members.set("ExcludeLowercase", excludeLowercase)
            members.set("ExcludeNumbers", excludeNumbers)
            members.set("ExcludePunctuation", excludePunctuation)
            members.set("ExcludeUppercase", excludeUppercase)
            members.set("GenerateStringKey", generateStringKey)
            members.set("IncludeSpace", includeSpace)
            members.set("PasswordLength", passwordLength)
            members.set("RequireEachIncludedType", requireEachIncludedType)
            members.set("SecretStringTemplate", secretStringTemplate)
            fields = members
        }
    }

    /// The `ReplicaRegion` of a secret.
    public struct ReplicaRegion: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicaRegion` of its members.
        ///
        /// - Parameters:
        ///   - region: `Region`.
        ///   - kmsKeyId: `KmsKeyId`.
        public init(
            region: Input<String>,
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("Region", region)
            members.set("KmsKeyId", kmsKeyId)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Name"],"definitions":{"GenerateSecretString":{"properties":{"ExcludeCharacters":{"type":"string"},"ExcludeLowercase":{"type":"boolean"},"ExcludeNumbers":{"type":"boolean"},"ExcludePunctuation":{"type":"boolean"},"ExcludeUppercase":{"type":"boolean"},"GenerateStringKey":{"type":"string"},"IncludeSpace":{"type":"boolean"},"PasswordLength":{"type":"integer"},"RequireEachIncludedType":{"type":"boolean"},"SecretStringTemplate":{"type":"string"}},"type":"object"},"ReplicaRegion":{"properties":{"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"Region":{"type":"string"}},"required":["Region"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"Description":{"maxLength":2048,"minLength":0,"type":"string"},"GenerateSecretString":{"$ref":"#/definitions/GenerateSecretString"},"Id":{"type":"string"},"KmsKeyId":{"maxLength":2048,"minLength":0,"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"Name":{"maxLength":512,"minLength":1,"type":"string"},"ReplicaRegions":{"insertionOrder":false,"items":{"$ref":"#/definitions/ReplicaRegion"},"type":"array"},"SecretString":{"maxLength":65536,"minLength":1,"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"Type":{"maxLength":256,"minLength":0,"type":"string"}},"readOnly":["Id"],"tagProperty":"Tags","traits":{"nameProperty":"Name","stateful":true},"writeOnly":["GenerateSecretString","SecretString"]}"##
    }
}
