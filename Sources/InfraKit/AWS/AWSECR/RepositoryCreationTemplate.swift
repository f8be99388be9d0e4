// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.RepositoryCreationTemplate {
    /// A repository creation template of ECR.
    ///
    /// A change of `Prefix` replaces it. Creates `AWS::ECR::RepositoryCreationTemplate`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - appliedFor: `AppliedFor`.
    ///   - prefix: `Prefix`. 1 to 256 characters. A change replaces the resource.
    ///   - customRoleArn: `CustomRoleArn`. 0 to 2048 characters.
    ///   - description: `Description`. 0 to 256 characters.
    ///   - encryptionConfiguration: `EncryptionConfiguration`.
    ///   - imageTagMutability: `ImageTagMutability`.
    ///   - imageTagMutabilityExclusionFilters: `ImageTagMutabilityExclusionFilters`.
    ///   - lifecyclePolicy: `LifecyclePolicy`. 100 to 30720 characters.
    ///   - repositoryPolicy: `RepositoryPolicy`. 0 to 10240 characters.
    ///   - resourceTags: `ResourceTags`. At most 50 elements.
    public init(
        _ id: ConstructID,
        appliedFor: [AppliedForItem],
        prefix: Input<String>,
        customRoleArn: Input<ARN<IAM.Role>>? = nil,
        description: Input<String>? = nil,
        encryptionConfiguration: EncryptionConfiguration? = nil,
        imageTagMutability: ImageTagMutability? = nil,
        imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
        lifecyclePolicy: Input<String>? = nil,
        repositoryPolicy: Input<String>? = nil,
        resourceTags: [Tag]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AppliedFor", appliedFor)
        node.set("Prefix", prefix)
        node.set("CustomRoleArn", customRoleArn)
        node.set("Description", description)
        node.set("EncryptionConfiguration", encryptionConfiguration)
        node.set("ImageTagMutability", imageTagMutability)
        node.set("ImageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters)
        node.set("LifecyclePolicy", lifecyclePolicy)
        node.set("RepositoryPolicy", repositoryPolicy)
        node.set("ResourceTags", resourceTags)
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

    /// `Prefix`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("Prefix") }

    /// `CreatedAt`, known after deploy.
    public var createdAt: Input<String> { node.attribute("CreatedAt") }

    /// `UpdatedAt`, known after deploy.
    public var updatedAt: Input<String> { node.attribute("UpdatedAt") }

    /// The `EncryptionConfiguration` of a repository creation template.
    public struct EncryptionConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EncryptionConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - encryptionType: `EncryptionType`.
        ///   - kmsKey: `KmsKey`. 1 to 2048 characters.
        public init(
            encryptionType: EncryptionType,
            kmsKey: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("EncryptionType", encryptionType)
            members.set("KmsKey", kmsKey)
            fields = members
        }
    }

    /// The `ImageTagMutabilityExclusionFilter` of a repository creation template.
    public struct ImageTagMutabilityExclusionFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImageTagMutabilityExclusionFilter` of its members.
        ///
        /// - Parameters:
        ///   - imageTagMutabilityExclusionFilterType: `ImageTagMutabilityExclusionFilterType`.
        ///   - imageTagMutabilityExclusionFilterValue: `ImageTagMutabilityExclusionFilterValue`.
        public init(
            imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType,
            imageTagMutabilityExclusionFilterValue: Input<String>
        ) {
            var members = Fields()
            members.set("ImageTagMutabilityExclusionFilterType", imageTagMutabilityExclusionFilterType)
            members.set("ImageTagMutabilityExclusionFilterValue", imageTagMutabilityExclusionFilterValue)
            fields = members
        }
    }

    /// The `Tag` of a repository creation template.
    public struct Tag: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tag` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`. 1 to 128 characters.
        ///   - value: `Value`. 0 to 256 characters.
        public init(
            key: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Key", key)
            members.set("Value", value)
            fields = members
        }
    }

    /// The values of `AppliedForItem`.
    public struct AppliedForItem: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `REPLICATION`
        public static var replication: Self { Self(rawValue: "REPLICATION") }
        /// `PULL_THROUGH_CACHE`
        public static var pullThroughCache: Self { Self(rawValue: "PULL_THROUGH_CACHE") }
        /// `CREATE_ON_PUSH`
        public static var createOnPush: Self { Self(rawValue: "CREATE_ON_PUSH") }
    }

    /// The values of `EncryptionType`.
    public struct EncryptionType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AES256`
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `KMS`
        public static var kms: Self { Self(rawValue: "KMS") }
        /// `KMS_DSSE`
        public static var kmsDsse: Self { Self(rawValue: "KMS_DSSE") }
    }

    /// The values of `ImageTagMutability`.
    public struct ImageTagMutability: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MUTABLE`
        public static var mutable: Self { Self(rawValue: "MUTABLE") }
        /// `IMMUTABLE`
        public static var immutable: Self { Self(rawValue: "IMMUTABLE") }
        /// `IMMUTABLE_WITH_EXCLUSION`
        public static var immutableWithExclusion: Self {
            Self(rawValue: "IMMUTABLE_WITH_EXCLUSION")
        }
        /// `MUTABLE_WITH_EXCLUSION`
        public static var mutableWithExclusion: Self { Self(rawValue: "MUTABLE_WITH_EXCLUSION") }
    }

    /// The values of `ImageTagMutabilityExclusionFilterType`.
    public struct ImageTagMutabilityExclusionFilterImageTagMutabilityExclusionFilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WILDCARD`
        public static var wildcard: Self { Self(rawValue: "WILDCARD") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["Prefix"],"definitions":{"EncryptionConfiguration":{"properties":{"EncryptionType":{"enum":["AES256","KMS","KMS_DSSE"],"type":"string"},"KmsKey":{"maxLength":2048,"minLength":1,"type":"string"}},"required":["EncryptionType"],"type":"object"},"ImageTagMutabilityExclusionFilter":{"properties":{"ImageTagMutabilityExclusionFilterType":{"enum":["WILDCARD"],"type":"string"},"ImageTagMutabilityExclusionFilterValue":{"maxLength":128,"minLength":1,"pattern":"^[0-9a-zA-Z._*-]{1,128}","type":"string"}},"required":["ImageTagMutabilityExclusionFilterType","ImageTagMutabilityExclusionFilterValue"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Prefix"],"properties":{"AppliedFor":{"insertionOrder":false,"items":{"enum":["REPLICATION","PULL_THROUGH_CACHE","CREATE_ON_PUSH"],"type":"string"},"type":"array"},"CreatedAt":{"type":"string"},"CustomRoleArn":{"maxLength":2048,"minLength":0,"pattern":"^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[A-Za-z0-9+=,-.@_]*$","references":["AWS::IAM::Role.Arn"],"type":"string"},"Description":{"maxLength":256,"minLength":0,"type":"string"},"EncryptionConfiguration":{"$ref":"#/definitions/EncryptionConfiguration"},"ImageTagMutability":{"enum":["MUTABLE","IMMUTABLE","IMMUTABLE_WITH_EXCLUSION","MUTABLE_WITH_EXCLUSION"],"type":"string"},"ImageTagMutabilityExclusionFilters":{"items":{"$ref":"#/definitions/ImageTagMutabilityExclusionFilter"},"maxItems":5,"minItems":1,"type":"array"},"LifecyclePolicy":{"maxLength":30720,"minLength":100,"type":"string"},"Prefix":{"maxLength":256,"minLength":1,"pattern":"^([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\/?|ROOT)$","type":"string"},"RepositoryPolicy":{"maxLength":10240,"minLength":0,"type":"string"},"ResourceTags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"UpdatedAt":{"type":"string"}},"readOnly":["CreatedAt","UpdatedAt"],"required":["AppliedFor","Prefix"]}"##
    }
}
