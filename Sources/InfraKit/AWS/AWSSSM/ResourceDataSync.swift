// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension SSM.ResourceDataSync {
    /// A resource data sync of SSM.
    ///
    /// A change of `BucketName`, `BucketPrefix`, `BucketRegion`, `KMSKeyArn`, `S3Destination`,
    /// `SyncFormat`, `SyncName` or `SyncType` replaces it. Creates `AWS::SSM::ResourceDataSync`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - syncName: `SyncName`. 1 to 64 characters. A change replaces the resource.
    ///   - bucketName: `BucketName`. 1 to 2048 characters. A change replaces the resource.
    ///   - bucketPrefix: `BucketPrefix`. 0 to 64 characters. A change replaces the resource.
    ///   - bucketRegion: `BucketRegion`. 1 to 64 characters. A change replaces the resource.
    ///   - kmsKeyArn: `KMSKeyArn`. 0 to 512 characters. A change replaces the resource.
    ///   - s3Destination: `S3Destination`. A change replaces the resource.
    ///   - syncFormat: `SyncFormat`. 0 to 1024 characters. A change replaces the resource.
    ///   - syncSource: `SyncSource`.
    ///   - syncType: `SyncType`. 1 to 64 characters. A change replaces the resource.
    public init(
        _ id: ConstructID,
        syncName: Input<String>,
        bucketName: Input<ID<S3.Bucket>>? = nil,
        bucketPrefix: Input<String>? = nil,
        bucketRegion: Input<String>? = nil,
        kmsKeyArn: Input<ARN<KMS.Key>>? = nil,
        s3Destination: S3Destination? = nil,
        syncFormat: Input<String>? = nil,
        syncSource: SyncSource? = nil,
        syncType: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("SyncName", syncName)
        node.set("BucketName", bucketName)
        node.set("BucketPrefix", bucketPrefix)
        node.set("BucketRegion", bucketRegion)
        node.set("KMSKeyArn", kmsKeyArn)
        node.set("S3Destination", s3Destination)
        node.set("SyncFormat", syncFormat)
        node.set("SyncSource", syncSource)
        node.set("SyncType", syncType)
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

    /// `SyncName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("SyncName") }

    /// The `AwsOrganizationsSource` of a resource data sync.
    public struct AwsOrganizationsSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `AwsOrganizationsSource` of its members.
        ///
        /// - Parameters:
        ///   - organizationSourceType: `OrganizationSourceType`. 1 to 64 characters.
        ///   - organizationalUnits: `OrganizationalUnits`. 1 to 1000 elements.
        public init(
            organizationSourceType: Input<String>,
            organizationalUnits: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("OrganizationSourceType", organizationSourceType)
            members.set("OrganizationalUnits", organizationalUnits)
            fields = members
        }
    }

    /// The `S3Destination` of a resource data sync.
    public struct S3Destination: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3Destination` of its members.
        ///
        /// - Parameters:
        ///   - bucketName: `BucketName`. 1 to 2048 characters.
        ///   - bucketRegion: `BucketRegion`. 1 to 64 characters.
        ///   - syncFormat: `SyncFormat`.
        ///   - bucketPrefix: `BucketPrefix`. 1 to 256 characters.
        ///   - kmsKeyArn: `KMSKeyArn`. 1 to 512 characters.
        public init(
            bucketName: Input<ID<S3.Bucket>>,
            bucketRegion: Input<String>,
            syncFormat: S3DestinationSyncFormat,
            bucketPrefix: Input<String>? = nil,
            kmsKeyArn: Input<ARN<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("BucketName", bucketName)
            members.set("BucketRegion", bucketRegion)
            members.set("SyncFormat", syncFormat)
            members.set("BucketPrefix", bucketPrefix)
            members.set("KMSKeyArn", kmsKeyArn)
            fields = members
        }
    }

    /// The `SyncSource` of a resource data sync.
    public struct SyncSource: PropertyGroup {
        public let fields: Fields

        /// Makes the `SyncSource` of its members.
        ///
        /// - Parameters:
        ///   - sourceRegions: `SourceRegions`.
        ///   - sourceType: `SourceType`. 1 to 64 characters.
        ///   - awsOrganizationsSource: `AwsOrganizationsSource`.
        ///   - includeFutureRegions: `IncludeFutureRegions`.
        public init(
            sourceRegions: Input<[String]>,
            sourceType: Input<String>,
            awsOrganizationsSource: AwsOrganizationsSource? = nil,
            includeFutureRegions: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("SourceRegions", sourceRegions)
            members.set("SourceType", sourceType)
            members.set("AwsOrganizationsSource", awsOrganizationsSource)
            members.set("IncludeFutureRegions", includeFutureRegions)
            fields = members
        }
    }

    /// The values of `SyncFormat`.
    public struct S3DestinationSyncFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `JsonSerDe`
        public static var jsonSerDe: Self { Self(rawValue: "JsonSerDe") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BucketName","BucketPrefix","BucketRegion","KMSKeyArn","S3Destination","SyncFormat","SyncName","SyncType"],"definitions":{"AwsOrganizationsSource":{"properties":{"OrganizationSourceType":{"maxLength":64,"minLength":1,"type":"string"},"OrganizationalUnits":{"items":{"type":"string"},"maxItems":1000,"minItems":1,"type":"array"}},"required":["OrganizationSourceType"],"type":"object"},"S3Destination":{"properties":{"BucketName":{"maxLength":2048,"minLength":1,"references":["AWS::S3::Bucket.Id"],"type":"string"},"BucketPrefix":{"maxLength":256,"minLength":1,"type":"string"},"BucketRegion":{"maxLength":64,"minLength":1,"type":"string"},"KMSKeyArn":{"maxLength":512,"minLength":1,"references":["AWS::KMS::Key.Arn"],"type":"string"},"SyncFormat":{"enum":["JsonSerDe"],"maxLength":1024,"minLength":1,"type":"string"}},"required":["BucketName","BucketRegion","SyncFormat"],"type":"object"},"SyncSource":{"properties":{"AwsOrganizationsSource":{"$ref":"#/definitions/AwsOrganizationsSource"},"IncludeFutureRegions":{"type":"boolean"},"SourceRegions":{"items":{"maxLength":64,"minLength":1,"type":"string"},"type":"array"},"SourceType":{"maxLength":64,"minLength":1,"type":"string"}},"required":["SourceRegions","SourceType"],"type":"object"}},"primaryIdentifier":["SyncName"],"properties":{"BucketName":{"maxLength":2048,"minLength":1,"references":["AWS::S3::Bucket.Id"],"type":"string"},"BucketPrefix":{"maxLength":64,"minLength":0,"type":"string"},"BucketRegion":{"maxLength":64,"minLength":1,"type":"string"},"KMSKeyArn":{"maxLength":512,"minLength":0,"references":["AWS::KMS::Key.Arn"],"type":"string"},"S3Destination":{"$ref":"#/definitions/S3Destination"},"SyncFormat":{"maxLength":1024,"minLength":0,"type":"string"},"SyncName":{"maxLength":64,"minLength":1,"type":"string"},"SyncSource":{"$ref":"#/definitions/SyncSource"},"SyncType":{"maxLength":64,"minLength":1,"type":"string"}},"required":["SyncName"]}"##
    }
}
