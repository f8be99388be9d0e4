// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.VerifiedAccessInstance {
    /// A verified access instance of EC2.
    ///
    /// Creates `AWS::EC2::VerifiedAccessInstance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - cidrEndpointsCustomSubDomain: `CidrEndpointsCustomSubDomain`.
    ///   - description: `Description`.
    ///   - fipsEnabled: `FipsEnabled`.
    ///   - loggingConfigurations: `LoggingConfigurations`.
    ///   - verifiedAccessTrustProviderIds: `VerifiedAccessTrustProviderIds`.
    ///   - verifiedAccessTrustProviders: `VerifiedAccessTrustProviders`.
    public init(
        _ id: ConstructID,
        cidrEndpointsCustomSubDomain: Input<String>? = nil,
        description: Input<String>? = nil,
        fipsEnabled: Input<Bool>? = nil,
        loggingConfigurations: VerifiedAccessLogs? = nil,
        verifiedAccessTrustProviderIds: Input<[ID<EC2.VerifiedAccessTrustProvider>]>? = nil,
        verifiedAccessTrustProviders: [VerifiedAccessTrustProvider]? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CidrEndpointsCustomSubDomain", cidrEndpointsCustomSubDomain)
        node.set("Description", description)
        node.set("FipsEnabled", fipsEnabled)
        node.set("LoggingConfigurations", loggingConfigurations)
        node.set("VerifiedAccessTrustProviderIds", verifiedAccessTrustProviderIds)
        node.set("VerifiedAccessTrustProviders", verifiedAccessTrustProviders)
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

    /// `VerifiedAccessInstanceId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("VerifiedAccessInstanceId") }

    /// `CidrEndpointsCustomSubDomainNameServers`, known after deploy.
    public var cidrEndpointsCustomSubDomainNameServers: Input<[String]> {
        node.attribute("CidrEndpointsCustomSubDomainNameServers")
    }

    /// `CreationTime`, known after deploy.
    public var creationTime: Input<String> { node.attribute("CreationTime") }

    /// `LastUpdatedTime`, known after deploy.
    public var lastUpdatedTime: Input<String> { node.attribute("LastUpdatedTime") }

    /// The `VerifiedAccessLogs` of a verified access instance.
    public struct VerifiedAccessLogs: PropertyGroup {
        public let fields: Fields

        /// Makes the `VerifiedAccessLogs` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchLogs: `CloudWatchLogs`.
        ///   - includeTrustContext: `IncludeTrustContext`.
        ///   - kinesisDataFirehose: `KinesisDataFirehose`.
        ///   - logVersion: `LogVersion`.
        ///   - s3: `S3`.
        public init(
            cloudWatchLogs: VerifiedAccessLogsCloudWatchLogs? = nil,
            includeTrustContext: Input<Bool>? = nil,
            kinesisDataFirehose: VerifiedAccessLogsKinesisDataFirehose? = nil,
            logVersion: Input<String>? = nil,
            s3: VerifiedAccessLogsS3? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchLogs", cloudWatchLogs)
            members.set("IncludeTrustContext", includeTrustContext)
            members.set("KinesisDataFirehose", kinesisDataFirehose)
            members.set("LogVersion", logVersion)
            members.set("S3", s3)
            fields = members
        }
    }

    /// The `CloudWatchLogs` of a verified access instance.
    public struct VerifiedAccessLogsCloudWatchLogs: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchLogs` of its members.
        ///
        /// - Parameters:
        ///   - enabled: `Enabled`.
        ///   - logGroup: `LogGroup`.
        public init(
            enabled: Input<Bool>? = nil,
            logGroup: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Enabled", enabled)
            members.set("LogGroup", logGroup)
            fields = members
        }
    }

    /// The `KinesisDataFirehose` of a verified access instance.
    public struct VerifiedAccessLogsKinesisDataFirehose: PropertyGroup {
        public let fields: Fields

        /// Makes the `KinesisDataFirehose` of its members.
        ///
        /// - Parameters:
        ///   - deliveryStream: `DeliveryStream`.
        ///   - enabled: `Enabled`.
        public init(
            deliveryStream: Input<String>? = nil,
            enabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("DeliveryStream", deliveryStream)
            members.set("Enabled", enabled)
            fields = members
        }
    }

    /// The `S3` of a verified access instance.
    public struct VerifiedAccessLogsS3: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3` of its members.
        ///
        /// - Parameters:
        ///   - bucketName: `BucketName`.
        ///   - bucketOwner: `BucketOwner`.
        ///   - enabled: `Enabled`.
        ///   - prefix: `Prefix`.
        public init(
            bucketName: Input<ID<S3.Bucket>>? = nil,
            bucketOwner: Input<String>? = nil,
            enabled: Input<Bool>? = nil,
            prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("BucketName", bucketName)
            members.set("BucketOwner", bucketOwner)
            members.set("Enabled", enabled)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `VerifiedAccessTrustProvider` of a verified access instance.
    public struct VerifiedAccessTrustProvider: PropertyGroup {
        public let fields: Fields

        /// Makes the `VerifiedAccessTrustProvider` of its members.
        ///
        /// - Parameters:
        ///   - description: `Description`.
        ///   - deviceTrustProviderType: `DeviceTrustProviderType`.
        ///   - trustProviderType: `TrustProviderType`.
        ///   - userTrustProviderType: `UserTrustProviderType`.
        ///   - verifiedAccessTrustProviderId: `VerifiedAccessTrustProviderId`.
        public init(
            description: Input<String>? = nil,
            deviceTrustProviderType: Input<String>? = nil,
            trustProviderType: Input<String>? = nil,
            userTrustProviderType: Input<String>? = nil,
            verifiedAccessTrustProviderId: Input<ID<EC2.VerifiedAccessTrustProvider>>? = nil
        ) {
            var members = Fields()
            members.set("Description", description)
            members.set("DeviceTrustProviderType", deviceTrustProviderType)
            members.set("TrustProviderType", trustProviderType)
            members.set("UserTrustProviderType", userTrustProviderType)
            members.set("VerifiedAccessTrustProviderId", verifiedAccessTrustProviderId)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key","Value"],"type":"object"},"VerifiedAccessLogs":{"properties":{"CloudWatchLogs":{"properties":{"Enabled":{"type":"boolean"},"LogGroup":{"type":"string"}},"type":"object"},"IncludeTrustContext":{"type":"boolean"},"KinesisDataFirehose":{"properties":{"DeliveryStream":{"type":"string"},"Enabled":{"type":"boolean"}},"type":"object"},"LogVersion":{"type":"string"},"S3":{"properties":{"BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"BucketOwner":{"type":"string"},"Enabled":{"type":"boolean"},"Prefix":{"type":"string"}},"type":"object"}},"type":"object"},"VerifiedAccessTrustProvider":{"properties":{"Description":{"type":"string"},"DeviceTrustProviderType":{"type":"string"},"TrustProviderType":{"type":"string"},"UserTrustProviderType":{"type":"string"},"VerifiedAccessTrustProviderId":{"references":["AWS::EC2::VerifiedAccessTrustProvider.Id"],"type":"string"}},"type":"object"}},"primaryIdentifier":["VerifiedAccessInstanceId"],"properties":{"CidrEndpointsCustomSubDomain":{"type":"string"},"CidrEndpointsCustomSubDomainNameServers":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"CreationTime":{"type":"string"},"Description":{"type":"string"},"FipsEnabled":{"type":"boolean"},"LastUpdatedTime":{"type":"string"},"LoggingConfigurations":{"$ref":"#/definitions/VerifiedAccessLogs"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VerifiedAccessInstanceId":{"type":"string"},"VerifiedAccessTrustProviderIds":{"insertionOrder":false,"items":{"references":["AWS::EC2::VerifiedAccessTrustProvider.Id"],"type":"string"},"type":"array"},"VerifiedAccessTrustProviders":{"insertionOrder":false,"items":{"$ref":"#/definitions/VerifiedAccessTrustProvider"},"type":"array"}},"readOnly":["CidrEndpointsCustomSubDomainNameServers","CreationTime","LastUpdatedTime","VerifiedAccessInstanceId"],"tagProperty":"Tags"}"##
    }
}
