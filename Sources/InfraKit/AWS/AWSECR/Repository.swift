// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECR.Repository {
    /// A repository of ECR.
    ///
    /// A change of `EncryptionConfiguration` or `RepositoryName` replaces it. Creates
    /// `AWS::ECR::Repository`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - emptyOnDelete: `EmptyOnDelete`.
    ///   - encryptionConfiguration: `EncryptionConfiguration`. A change replaces the resource.
    ///   - imageScanningConfiguration: `ImageScanningConfiguration`.
    ///   - imageTagMutability: `ImageTagMutability`.
    ///   - imageTagMutabilityExclusionFilters: `ImageTagMutabilityExclusionFilters`.
    ///   - lifecyclePolicy: `LifecyclePolicy`.
    ///   - repositoryName: `RepositoryName`. 2 to 256 characters. A change replaces the resource.
    ///   - repositoryPolicyText: `RepositoryPolicyText`.
    public init(
        _ id: ConstructID,
        emptyOnDelete: Input<Bool>? = nil,
        encryptionConfiguration: EncryptionConfiguration? = nil,
        imageScanningConfiguration: ImageScanningConfiguration? = nil,
        imageTagMutability: ImageTagMutability? = nil,
        imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter]? = nil,
        lifecyclePolicy: LifecyclePolicy? = nil,
        repositoryName: Input<String>? = nil,
        repositoryPolicyText: Document? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("EmptyOnDelete", emptyOnDelete)
        node.set("EncryptionConfiguration", encryptionConfiguration)
        node.set("ImageScanningConfiguration", imageScanningConfiguration)
        node.set("ImageTagMutability", imageTagMutability)
        node.set("ImageTagMutabilityExclusionFilters", imageTagMutabilityExclusionFilters)
        node.set("LifecyclePolicy", lifecyclePolicy)
        node.set("RepositoryName", repositoryName)
        node.set("RepositoryPolicyText", repositoryPolicyText)
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

    /// `RepositoryName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("RepositoryName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `RepositoryUri`, known after deploy.
    public var repositoryUri: Input<String> { node.attribute("RepositoryUri") }

    /// The `EncryptionConfiguration` of a repository.
    public struct EncryptionConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EncryptionConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - encryptionType: `EncryptionType`.
        ///   - kmsKey: `KmsKey`. 1 to 2048 characters.
        public init(
            encryptionType: EncryptionType,
            kmsKey: Input<AnyID<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("EncryptionType", encryptionType)
            members.set("KmsKey", kmsKey)
            fields = members
        }
    }

    /// The `ImageScanningConfiguration` of a repository.
    public struct ImageScanningConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImageScanningConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - scanOnPush: `ScanOnPush`.
        public init(
            scanOnPush: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("ScanOnPush", scanOnPush)
            fields = members
        }
    }

    /// The `ImageTagMutabilityExclusionFilter` of a repository.
    public struct ImageTagMutabilityExclusionFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ImageTagMutabilityExclusionFilter` of its members.
        ///
        /// - Parameters:
        ///   - imageTagMutabilityExclusionFilterType: `ImageTagMutabilityExclusionFilterType`.
        ///   - imageTagMutabilityExclusionFilterValue: `ImageTagMutabilityExclusionFilterValue`.
        public init(
            imageTagMutabilityExclusionFilterType: ImageTagMutabilityExclusionFilterType,
            imageTagMutabilityExclusionFilterValue: Input<String>
        ) {
            var members = Fields()
            members.set("ImageTagMutabilityExclusionFilterType", imageTagMutabilityExclusionFilterType)
            members.set("ImageTagMutabilityExclusionFilterValue", imageTagMutabilityExclusionFilterValue)
            fields = members
        }
    }

    /// The `LifecyclePolicy` of a repository.
    public struct LifecyclePolicy: PropertyGroup {
        public let fields: Fields

        /// Makes the `LifecyclePolicy` of its members.
        ///
        /// - Parameters:
        ///   - lifecyclePolicyText: `LifecyclePolicyText`. 100 to 30720 characters.
        ///   - registryId: `RegistryId`. 12 to 12 characters.
        public init(
            lifecyclePolicyText: Input<String>? = nil,
            registryId: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("LifecyclePolicyText", lifecyclePolicyText)
            members.set("RegistryId", registryId)
            fields = members
        }
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
        /// `MUTABLE_WITH_EXCLUSION`
        public static var mutableWithExclusion: Self { Self(rawValue: "MUTABLE_WITH_EXCLUSION") }
        /// `IMMUTABLE_WITH_EXCLUSION`
        public static var immutableWithExclusion: Self {
            Self(rawValue: "IMMUTABLE_WITH_EXCLUSION")
        }
    }

    /// The values of `ImageTagMutabilityExclusionFilterType`.
    public struct ImageTagMutabilityExclusionFilterType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `WILDCARD`
        public static var wildcard: Self { Self(rawValue: "WILDCARD") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["EncryptionConfiguration","EncryptionConfiguration/EncryptionType","EncryptionConfiguration/KmsKey","RepositoryName"],"definitions":{"EncryptionConfiguration":{"properties":{"EncryptionType":{"enum":["AES256","KMS","KMS_DSSE"],"type":"string"},"KmsKey":{"maxLength":2048,"minLength":1,"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"}},"required":["EncryptionType"],"type":"object"},"ImageScanningConfiguration":{"properties":{"ScanOnPush":{"type":"boolean"}},"type":"object"},"ImageTagMutabilityExclusionFilter":{"properties":{"ImageTagMutabilityExclusionFilterType":{"enum":["WILDCARD"],"type":"string"},"ImageTagMutabilityExclusionFilterValue":{"maxLength":128,"minLength":1,"pattern":"^[0-9a-zA-Z._*-]{1,128}","type":"string"}},"required":["ImageTagMutabilityExclusionFilterType","ImageTagMutabilityExclusionFilterValue"],"type":"object"},"LifecyclePolicy":{"properties":{"LifecyclePolicyText":{"maxLength":30720,"minLength":100,"type":"string"},"RegistryId":{"maxLength":12,"minLength":12,"pattern":"^[0-9]{12}$","type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"type":"string"},"Value":{"maxLength":255,"minLength":1,"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["RepositoryName"],"properties":{"Arn":{"type":"string"},"EmptyOnDelete":{"type":"boolean"},"EncryptionConfiguration":{"$ref":"#/definitions/EncryptionConfiguration"},"ImageScanningConfiguration":{"$ref":"#/definitions/ImageScanningConfiguration"},"ImageTagMutability":{"enum":["MUTABLE","IMMUTABLE","MUTABLE_WITH_EXCLUSION","IMMUTABLE_WITH_EXCLUSION"],"type":"string"},"ImageTagMutabilityExclusionFilters":{"items":{"$ref":"#/definitions/ImageTagMutabilityExclusionFilter"},"maxItems":5,"minItems":1,"type":"array"},"LifecyclePolicy":{"$ref":"#/definitions/LifecyclePolicy"},"RepositoryName":{"maxLength":256,"minLength":2,"pattern":"^(?=.{2,256}$)([a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)$","type":"string"},"RepositoryPolicyText":{"format":"json","type":["object","string"]},"RepositoryUri":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["Arn","RepositoryUri"],"tagProperty":"Tags","traits":{"nameProperty":"RepositoryName","stateful":true},"writeOnly":["EmptyOnDelete"]}"##
    }
}
