// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.Bucket {
    /// A bucket of S3.
    ///
    /// A change of `BucketName`, `BucketNamePrefix` or `BucketNamespace` replaces it. Creates
    /// `AWS::S3::Bucket`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - abacStatus: `AbacStatus`.
    ///   - accelerateConfiguration: `AccelerateConfiguration`.
    ///   - accessControl: `AccessControl`.
    ///   - analyticsConfigurations: `AnalyticsConfigurations`.
    ///   - bucketEncryption: `BucketEncryption`.
    ///   - bucketName: `BucketName`. At most 63 characters. A change replaces the resource.
    ///   - bucketNamePrefix: `BucketNamePrefix`. A change replaces the resource.
    ///   - bucketNamespace: `BucketNamespace`. A change replaces the resource.
    ///   - corsConfiguration: `CorsConfiguration`.
    ///   - intelligentTieringConfigurations: `IntelligentTieringConfigurations`.
    ///   - inventoryConfigurations: `InventoryConfigurations`.
    ///   - lifecycleConfiguration: `LifecycleConfiguration`.
    ///   - loggingConfiguration: `LoggingConfiguration`.
    ///   - metricsConfigurations: `MetricsConfigurations`.
    ///   - notificationConfiguration: `NotificationConfiguration`.
    ///   - objectLockConfiguration: `ObjectLockConfiguration`.
    ///   - objectLockEnabled: `ObjectLockEnabled`.
    ///   - ownershipControls: `OwnershipControls`.
    ///   - publicAccessBlockConfiguration: `PublicAccessBlockConfiguration`.
    ///   - replicationConfiguration: `ReplicationConfiguration`.
    ///   - versioningConfiguration: `VersioningConfiguration`.
    ///   - websiteConfiguration: `WebsiteConfiguration`.
    public init(
        _ id: ConstructID,
        abacStatus: AbacStatus? = nil,
        accelerateConfiguration: AccelerateConfiguration? = nil,
        accessControl: AccessControl? = nil,
        analyticsConfigurations: [AnalyticsConfiguration]? = nil,
        bucketEncryption: BucketEncryption? = nil,
        bucketName: Input<String>? = nil,
        bucketNamePrefix: Input<String>? = nil,
        bucketNamespace: BucketNamespace? = nil,
        corsConfiguration: CorsConfiguration? = nil,
        intelligentTieringConfigurations: [IntelligentTieringConfiguration]? = nil,
        inventoryConfigurations: [InventoryConfiguration]? = nil,
        lifecycleConfiguration: LifecycleConfiguration? = nil,
        loggingConfiguration: LoggingConfiguration? = nil,
        metricsConfigurations: [MetricsConfiguration]? = nil,
        notificationConfiguration: NotificationConfiguration? = nil,
        objectLockConfiguration: ObjectLockConfiguration? = nil,
        objectLockEnabled: Input<Bool>? = nil,
        ownershipControls: OwnershipControls? = nil,
        publicAccessBlockConfiguration: PublicAccessBlockConfiguration? = nil,
        replicationConfiguration: ReplicationConfiguration? = nil,
        versioningConfiguration: VersioningConfiguration? = nil,
        websiteConfiguration: WebsiteConfiguration? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AbacStatus", abacStatus)
        node.set("AccelerateConfiguration", accelerateConfiguration)
        node.set("AccessControl", accessControl)
        node.set("AnalyticsConfigurations", analyticsConfigurations)
        node.set("BucketEncryption", bucketEncryption)
        node.set("BucketName", bucketName)
        node.set("BucketNamePrefix", bucketNamePrefix)
        node.set("BucketNamespace", bucketNamespace)
        node.set("CorsConfiguration", corsConfiguration)
        node.set("IntelligentTieringConfigurations", intelligentTieringConfigurations)
        node.set("InventoryConfigurations", inventoryConfigurations)
        node.set("LifecycleConfiguration", lifecycleConfiguration)
        node.set("LoggingConfiguration", loggingConfiguration)
        node.set("MetricsConfigurations", metricsConfigurations)
        node.set("NotificationConfiguration", notificationConfiguration)
        node.set("ObjectLockConfiguration", objectLockConfiguration)
        node.set("ObjectLockEnabled", objectLockEnabled)
        node.set("OwnershipControls", ownershipControls)
        node.set("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
        node.set("ReplicationConfiguration", replicationConfiguration)
        node.set("VersioningConfiguration", versioningConfiguration)
        node.set("WebsiteConfiguration", websiteConfiguration)
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

    /// `BucketName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("BucketName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `DomainName`, known after deploy.
    public var domainName: Input<String> { node.attribute("DomainName") }

    /// `DualStackDomainName`, known after deploy.
    public var dualStackDomainName: Input<String> { node.attribute("DualStackDomainName") }

    /// `MetadataConfiguration.Destination.TableBucketArn`, known after deploy.
    public var metadataConfigurationDestinationTableBucketArn: Input<String> {
        node.attribute("MetadataConfiguration.Destination.TableBucketArn")
    }

    /// `MetadataConfiguration.Destination.TableBucketType`, known after deploy.
    public var metadataConfigurationDestinationTableBucketType: Input<String> {
        node.attribute("MetadataConfiguration.Destination.TableBucketType")
    }

    /// `MetadataConfiguration.Destination.TableNamespace`, known after deploy.
    public var metadataConfigurationDestinationTableNamespace: Input<String> {
        node.attribute("MetadataConfiguration.Destination.TableNamespace")
    }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableArn`, known after deploy.
    public var metadataConfigurationInventoryTableConfigurationTableArn: Input<String> {
        node.attribute("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }

    /// `MetadataConfiguration.InventoryTableConfiguration.TableName`, known after deploy.
    public var metadataConfigurationInventoryTableConfigurationTableName: Input<String> {
        node.attribute("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }

    /// `MetadataConfiguration.JournalTableConfiguration.TableArn`, known after deploy.
    public var metadataConfigurationJournalTableConfigurationTableArn: Input<String> {
        node.attribute("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }

    /// `MetadataConfiguration.JournalTableConfiguration.TableName`, known after deploy.
    public var metadataConfigurationJournalTableConfigurationTableName: Input<String> {
        node.attribute("MetadataConfiguration.JournalTableConfiguration.TableName")
    }

    /// `MetadataTableConfiguration.S3TablesDestination.TableArn`, known after deploy.
    public var metadataTableConfigurationS3TablesDestinationTableArn: Input<String> {
        node.attribute("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }

    /// `MetadataTableConfiguration.S3TablesDestination.TableNamespace`, known after deploy.
    public var metadataTableConfigurationS3TablesDestinationTableNamespace: Input<String> {
        node.attribute("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }

    /// `RegionalDomainName`, known after deploy.
    public var regionalDomainName: Input<String> { node.attribute("RegionalDomainName") }

    /// `WebsiteURL`, known after deploy.
    public var websiteURL: Input<String> { node.attribute("WebsiteURL") }

    /// The `AbortIncompleteMultipartUpload` of a bucket.
    public struct AbortIncompleteMultipartUpload: PropertyGroup {
        public let fields: Fields

        /// Makes the `AbortIncompleteMultipartUpload` of its members.
        ///
        /// - Parameters:
        ///   - daysAfterInitiation: `DaysAfterInitiation`.
        public init(
            daysAfterInitiation: Input<Int>
        ) {
            var members = Fields()
            members.set("DaysAfterInitiation", daysAfterInitiation)
            fields = members
        }
    }

    /// The `AccelerateConfiguration` of a bucket.
    public struct AccelerateConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccelerateConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - accelerationStatus: `AccelerationStatus`.
        public init(
            accelerationStatus: AccelerateConfigurationAccelerationStatus
        ) {
            var members = Fields()
            members.set("AccelerationStatus", accelerationStatus)
            fields = members
        }
    }

    /// The `AccessControlTranslation` of a bucket.
    public struct AccessControlTranslation: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccessControlTranslation` of its members.
        ///
        /// - Parameters:
        ///   - owner: `Owner`.
        public init(
            owner: AccessControlTranslationOwner
        ) {
            var members = Fields()
            members.set("Owner", owner)
            fields = members
        }
    }

    /// The `AnalyticsConfiguration` of a bucket.
    public struct AnalyticsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `AnalyticsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - storageClassAnalysis: `StorageClassAnalysis`.
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(
            id: Input<String>,
            storageClassAnalysis: StorageClassAnalysis,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("Id", id)
            members.set("StorageClassAnalysis", storageClassAnalysis)
            members.set("Prefix", prefix)
            members.set("TagFilters", tagFilters)
            fields = members
        }
    }

    /// The `BlockedEncryptionTypes` of a bucket.
    public struct BlockedEncryptionTypes: PropertyGroup {
        public let fields: Fields

        /// Makes the `BlockedEncryptionTypes` of its members.
        ///
        /// - Parameters:
        ///   - encryptionType: `EncryptionType`.
        public init(
            encryptionType: [BlockedEncryptionTypeListValue]? = nil
        ) {
            var members = Fields()
            members.set("EncryptionType", encryptionType)
            fields = members
        }
    }

    /// The `BucketEncryption` of a bucket.
    public struct BucketEncryption: PropertyGroup {
        public let fields: Fields

        /// Makes the `BucketEncryption` of its members.
        ///
        /// - Parameters:
        ///   - serverSideEncryptionConfiguration: `ServerSideEncryptionConfiguration`.
        public init(
            serverSideEncryptionConfiguration: [ServerSideEncryptionRule]
        ) {
            var members = Fields()
            members.set("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
            fields = members
        }
    }

    /// The `CorsConfiguration` of a bucket.
    public struct CorsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `CorsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - corsRules: `CorsRules`.
        public init(
            corsRules: [CorsRule]
        ) {
            var members = Fields()
            members.set("CorsRules", corsRules)
            fields = members
        }
    }

    /// The `CorsRule` of a bucket.
    public struct CorsRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `CorsRule` of its members.
        ///
        /// - Parameters:
        ///   - allowedMethods: `AllowedMethods`.
        ///   - allowedOrigins: `AllowedOrigins`.
        ///   - allowedHeaders: `AllowedHeaders`.
        ///   - exposedHeaders: `ExposedHeaders`.
        ///   - id: `Id`. At most 255 characters.
        ///   - maxAge: `MaxAge`.
        public init(
            allowedMethods: [CorsRuleAllowedMethods],
            allowedOrigins: Input<[String]>,
            allowedHeaders: Input<[String]>? = nil,
            exposedHeaders: Input<[String]>? = nil,
            id: Input<String>? = nil,
            maxAge: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("AllowedMethods", allowedMethods)
            members.set("AllowedOrigins", allowedOrigins)
            members.set("AllowedHeaders", allowedHeaders)
            members.set("ExposedHeaders", exposedHeaders)
            members.set("Id", id)
            members.set("MaxAge", maxAge)
            fields = members
        }
    }

    /// The `DataExport` of a bucket.
    public struct DataExport: PropertyGroup {
        public let fields: Fields

        /// Makes the `DataExport` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - outputSchemaVersion: `OutputSchemaVersion`.
        public init(
            destination: Destination,
            outputSchemaVersion: DataExportOutputSchemaVersion
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("OutputSchemaVersion", outputSchemaVersion)
            fields = members
        }
    }

    /// The `DefaultRetention` of a bucket.
    public struct DefaultRetention: PropertyGroup {
        public let fields: Fields

        /// Makes the `DefaultRetention` of its members.
        ///
        /// - Parameters:
        ///   - days: `Days`.
        ///   - mode: `Mode`.
        ///   - years: `Years`.
        public init(
            days: Input<Int>? = nil,
            mode: DefaultRetentionMode? = nil,
            years: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Days", days)
            members.set("Mode", mode)
            members.set("Years", years)
            fields = members
        }
    }

    /// The `DeleteMarkerReplication` of a bucket.
    public struct DeleteMarkerReplication: PropertyGroup {
        public let fields: Fields

        /// Makes the `DeleteMarkerReplication` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(
            status: DeleteMarkerReplicationStatus? = nil
        ) {
            var members = Fields()
            members.set("Status", status)
            fields = members
        }
    }

    /// The `Destination` of a bucket.
    public struct Destination: PropertyGroup {
        public let fields: Fields

        /// Makes the `Destination` of its members.
        ///
        /// - Parameters:
        ///   - bucketArn: `BucketArn`.
        ///   - format: `Format`.
        ///   - bucketAccountId: `BucketAccountId`.
        ///   - prefix: `Prefix`.
        public init(
            bucketArn: Input<ARN<S3.Bucket>>,
            format: DestinationFormat,
            bucketAccountId: Input<String>? = nil,
            prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("BucketArn", bucketArn)
            members.set("Format", format)
            members.set("BucketAccountId", bucketAccountId)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `EncryptionConfiguration` of a bucket.
    public struct EncryptionConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EncryptionConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - replicaKmsKeyID: `ReplicaKmsKeyID`.
        public init(
            replicaKmsKeyID: Input<AnyID<KMS.Key>>
        ) {
            var members = Fields()
            members.set("ReplicaKmsKeyID", replicaKmsKeyID)
            fields = members
        }
    }

    /// The `EventBridgeConfiguration` of a bucket.
    public struct EventBridgeConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `EventBridgeConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - eventBridgeEnabled: `EventBridgeEnabled`. Default: true.
        public init(
            eventBridgeEnabled: Input<Bool>
        ) {
            var members = Fields()
            members.set("EventBridgeEnabled", eventBridgeEnabled)
            fields = members
        }
    }

    /// The `FilterRule` of a bucket.
    public struct FilterRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `FilterRule` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`. At most 1024 characters.
        ///   - value: `Value`.
        public init(
            name: Input<String>,
            value: Input<String>
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `IntelligentTieringConfiguration` of a bucket.
    public struct IntelligentTieringConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `IntelligentTieringConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - status: `Status`.
        ///   - tierings: `Tierings`.
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(
            id: Input<String>,
            status: IntelligentTieringConfigurationStatus,
            tierings: [Tiering],
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("Id", id)
            members.set("Status", status)
            members.set("Tierings", tierings)
            members.set("Prefix", prefix)
            members.set("TagFilters", tagFilters)
            fields = members
        }
    }

    /// The `InventoryConfiguration` of a bucket.
    public struct InventoryConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `InventoryConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - enabled: `Enabled`.
        ///   - id: `Id`.
        ///   - includedObjectVersions: `IncludedObjectVersions`.
        ///   - scheduleFrequency: `ScheduleFrequency`.
        ///   - optionalFields: `OptionalFields`.
        ///   - prefix: `Prefix`.
        public init(
            destination: Destination,
            enabled: Input<Bool>,
            id: Input<String>,
            includedObjectVersions: InventoryConfigurationIncludedObjectVersions,
            scheduleFrequency: InventoryConfigurationScheduleFrequency,
            optionalFields: [InventoryConfigurationOptionalFields]? = nil,
            prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("Enabled", enabled)
            members.set("Id", id)
            members.set("IncludedObjectVersions", includedObjectVersions)
            members.set("ScheduleFrequency", scheduleFrequency)
            members.set("OptionalFields", optionalFields)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `LambdaConfiguration` of a bucket.
    public struct LambdaConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LambdaConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - function: `Function`.
        ///   - filter: `Filter`.
        public init(
            event: Input<String>,
            function: Input<ARN<Lambda.Function>>,
            filter: NotificationFilter? = nil
        ) {
            var members = Fields()
            members.set("Event", event)
            members.set("Function", function)
            members.set("Filter", filter)
            fields = members
        }
    }

    /// The `LifecycleConfiguration` of a bucket.
    public struct LifecycleConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LifecycleConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        ///   - transitionDefaultMinimumObjectSize: `TransitionDefaultMinimumObjectSize`.
        public init(
            rules: [Rule],
            transitionDefaultMinimumObjectSize: LifecycleConfigurationTransitionDefaultMinimumObjectSize? = nil
        ) {
            var members = Fields()
            members.set("Rules", rules)
            members.set("TransitionDefaultMinimumObjectSize", transitionDefaultMinimumObjectSize)
            fields = members
        }
    }

    /// The `LoggingConfiguration` of a bucket.
    public struct LoggingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `LoggingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - destinationBucketName: `DestinationBucketName`.
        ///   - logFilePrefix: `LogFilePrefix`.
        ///   - targetObjectKeyFormat: `TargetObjectKeyFormat`.
        public init(
            destinationBucketName: Input<ID<S3.Bucket>>? = nil,
            logFilePrefix: Input<String>? = nil,
            targetObjectKeyFormat: TargetObjectKeyFormat? = nil
        ) {
            var members = Fields()
            members.set("DestinationBucketName", destinationBucketName)
            members.set("LogFilePrefix", logFilePrefix)
            members.set("TargetObjectKeyFormat", targetObjectKeyFormat)
            fields = members
        }
    }

    /// The `Metrics` of a bucket.
    public struct Metrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `Metrics` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        ///   - eventThreshold: `EventThreshold`.
        public init(
            status: MetricsStatus,
            eventThreshold: ReplicationTimeValue? = nil
        ) {
            var members = Fields()
            members.set("Status", status)
            members.set("EventThreshold", eventThreshold)
            fields = members
        }
    }

    /// The `MetricsConfiguration` of a bucket.
    public struct MetricsConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `MetricsConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - id: `Id`.
        ///   - accessPointArn: `AccessPointArn`.
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(
            id: Input<String>,
            accessPointArn: Input<ARN<S3.AccessPoint>>? = nil,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("Id", id)
            members.set("AccessPointArn", accessPointArn)
            members.set("Prefix", prefix)
            members.set("TagFilters", tagFilters)
            fields = members
        }
    }

    /// The `NoncurrentVersionExpiration` of a bucket.
    public struct NoncurrentVersionExpiration: PropertyGroup {
        public let fields: Fields

        /// Makes the `NoncurrentVersionExpiration` of its members.
        ///
        /// - Parameters:
        ///   - noncurrentDays: `NoncurrentDays`.
        ///   - newerNoncurrentVersions: `NewerNoncurrentVersions`.
        public init(
            noncurrentDays: Input<Int>,
            newerNoncurrentVersions: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("NoncurrentDays", noncurrentDays)
            members.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            fields = members
        }
    }

    /// The `NoncurrentVersionTransition` of a bucket.
    public struct NoncurrentVersionTransition: PropertyGroup {
        public let fields: Fields

        /// Makes the `NoncurrentVersionTransition` of its members.
        ///
        /// - Parameters:
        ///   - storageClass: `StorageClass`.
        ///   - transitionInDays: `TransitionInDays`.
        ///   - newerNoncurrentVersions: `NewerNoncurrentVersions`.
        public init(
            storageClass: NoncurrentVersionTransitionStorageClass,
            transitionInDays: Input<Int>,
            newerNoncurrentVersions: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("StorageClass", storageClass)
            members.set("TransitionInDays", transitionInDays)
            members.set("NewerNoncurrentVersions", newerNoncurrentVersions)
            fields = members
        }
    }

    /// The `NotificationConfiguration` of a bucket.
    public struct NotificationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotificationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - eventBridgeConfiguration: `EventBridgeConfiguration`.
        ///   - lambdaConfigurations: `LambdaConfigurations`.
        ///   - queueConfigurations: `QueueConfigurations`.
        ///   - topicConfigurations: `TopicConfigurations`.
        public init(
            eventBridgeConfiguration: EventBridgeConfiguration? = nil,
            lambdaConfigurations: [LambdaConfiguration]? = nil,
            queueConfigurations: [QueueConfiguration]? = nil,
            topicConfigurations: [TopicConfiguration]? = nil
        ) {
            var members = Fields()
            members.set("EventBridgeConfiguration", eventBridgeConfiguration)
            members.set("LambdaConfigurations", lambdaConfigurations)
            members.set("QueueConfigurations", queueConfigurations)
            members.set("TopicConfigurations", topicConfigurations)
            fields = members
        }
    }

    /// The `NotificationFilter` of a bucket.
    public struct NotificationFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotificationFilter` of its members.
        ///
        /// - Parameters:
        ///   - s3Key: `S3Key`.
        public init(
            s3Key: S3KeyFilter
        ) {
            var members = Fields()
            members.set("S3Key", s3Key)
            fields = members
        }
    }

    /// The `ObjectLockConfiguration` of a bucket.
    public struct ObjectLockConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ObjectLockConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - objectLockEnabled: `ObjectLockEnabled`.
        ///   - rule: `Rule`.
        public init(
            objectLockEnabled: ObjectLockConfigurationObjectLockEnabled? = nil,
            rule: ObjectLockRule? = nil
        ) {
            var members = Fields()
            members.set("ObjectLockEnabled", objectLockEnabled)
            members.set("Rule", rule)
            fields = members
        }
    }

    /// The `ObjectLockRule` of a bucket.
    public struct ObjectLockRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `ObjectLockRule` of its members.
        ///
        /// - Parameters:
        ///   - defaultRetention: `DefaultRetention`.
        public init(
            defaultRetention: DefaultRetention? = nil
        ) {
            var members = Fields()
            members.set("DefaultRetention", defaultRetention)
            fields = members
        }
    }

    /// The `OwnershipControls` of a bucket.
    public struct OwnershipControls: PropertyGroup {
        public let fields: Fields

        /// Makes the `OwnershipControls` of its members.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        public init(
            rules: [OwnershipControlsRule]
        ) {
            var members = Fields()
            members.set("Rules", rules)
            fields = members
        }
    }

    /// The `OwnershipControlsRule` of a bucket.
    public struct OwnershipControlsRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `OwnershipControlsRule` of its members.
        ///
        /// - Parameters:
        ///   - objectOwnership: `ObjectOwnership`.
        public init(
            objectOwnership: OwnershipControlsRuleObjectOwnership? = nil
        ) {
            var members = Fields()
            members.set("ObjectOwnership", objectOwnership)
            fields = members
        }
    }

    /// The `PartitionedPrefix` of a bucket.
    public struct PartitionedPrefix: PropertyGroup {
        public let fields: Fields

        /// Makes the `PartitionedPrefix` of its members.
        ///
        /// - Parameters:
        ///   - partitionDateSource: `PartitionDateSource`.
        public init(
            partitionDateSource: PartitionedPrefixPartitionDateSource? = nil
        ) {
            var members = Fields()
            members.set("PartitionDateSource", partitionDateSource)
            fields = members
        }
    }

    /// The `PublicAccessBlockConfiguration` of a bucket.
    public struct PublicAccessBlockConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `PublicAccessBlockConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - blockPublicAcls: `BlockPublicAcls`.
        ///   - blockPublicPolicy: `BlockPublicPolicy`.
        ///   - ignorePublicAcls: `IgnorePublicAcls`.
        ///   - restrictPublicBuckets: `RestrictPublicBuckets`.
        public init(
            blockPublicAcls: Input<Bool>? = nil,
            blockPublicPolicy: Input<Bool>? = nil,
            ignorePublicAcls: Input<Bool>? = nil,
            restrictPublicBuckets: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("BlockPublicAcls", blockPublicAcls)
            members.set("BlockPublicPolicy", blockPublicPolicy)
            members.set("IgnorePublicAcls", ignorePublicAcls)
            members.set("RestrictPublicBuckets", restrictPublicBuckets)
            fields = members
        }
    }

    /// The `QueueConfiguration` of a bucket.
    public struct QueueConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `QueueConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - queue: `Queue`.
        ///   - filter: `Filter`.
        public init(
            event: Input<String>,
            queue: Input<ARN<SQS.Queue>>,
            filter: NotificationFilter? = nil
        ) {
            var members = Fields()
            members.set("Event", event)
            members.set("Queue", queue)
            members.set("Filter", filter)
            fields = members
        }
    }

    /// The `RedirectAllRequestsTo` of a bucket.
    public struct RedirectAllRequestsTo: PropertyGroup {
        public let fields: Fields

        /// Makes the `RedirectAllRequestsTo` of its members.
        ///
        /// - Parameters:
        ///   - hostName: `HostName`.
        ///   - protocol: `Protocol`.
        public init(
            hostName: Input<String>,
            `protocol`: RedirectAllRequestsToProtocol? = nil
        ) {
            var members = Fields()
            members.set("HostName", hostName)
            members.set("Protocol", `protocol`)
            fields = members
        }
    }

    /// The `RedirectRule` of a bucket.
    public struct RedirectRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `RedirectRule` of its members.
        ///
        /// - Parameters:
        ///   - hostName: `HostName`.
        ///   - httpRedirectCode: `HttpRedirectCode`.
        ///   - protocol: `Protocol`.
        ///   - replaceKeyPrefixWith: `ReplaceKeyPrefixWith`.
        ///   - replaceKeyWith: `ReplaceKeyWith`.
        public init(
            hostName: Input<String>? = nil,
            httpRedirectCode: Input<String>? = nil,
            `protocol`: RedirectRuleProtocol? = nil,
            replaceKeyPrefixWith: Input<String>? = nil,
            replaceKeyWith: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("HostName", hostName)
            members.set("HttpRedirectCode", httpRedirectCode)
            members.set("Protocol", `protocol`)
            members.set("ReplaceKeyPrefixWith", replaceKeyPrefixWith)
            members.set("ReplaceKeyWith", replaceKeyWith)
            fields = members
        }
    }

    /// The `ReplicaModifications` of a bucket.
    public struct ReplicaModifications: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicaModifications` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(
            status: ReplicaModificationsStatus
        ) {
            var members = Fields()
            members.set("Status", status)
            fields = members
        }
    }

    /// The `ReplicationConfiguration` of a bucket.
    public struct ReplicationConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - role: `Role`.
        ///   - rules: `Rules`.
        public init(
            role: Input<ARN<IAM.Role>>,
            rules: [ReplicationRule]
        ) {
            var members = Fields()
            members.set("Role", role)
            members.set("Rules", rules)
            fields = members
        }
    }

    /// The `ReplicationDestination` of a bucket.
    public struct ReplicationDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationDestination` of its members.
        ///
        /// - Parameters:
        ///   - bucket: `Bucket`.
        ///   - accessControlTranslation: `AccessControlTranslation`.
        ///   - account: `Account`.
        ///   - encryptionConfiguration: `EncryptionConfiguration`.
        ///   - metrics: `Metrics`.
        ///   - replicationTime: `ReplicationTime`.
        ///   - storageClass: `StorageClass`.
        public init(
            bucket: Input<ARN<S3.Bucket>>,
            accessControlTranslation: AccessControlTranslation? = nil,
            account: Input<String>? = nil,
            encryptionConfiguration: EncryptionConfiguration? = nil,
            metrics: Metrics? = nil,
            replicationTime: ReplicationTime? = nil,
            storageClass: ReplicationDestinationStorageClass? = nil
        ) {
            var members = Fields()
            members.set("Bucket", bucket)
            members.set("AccessControlTranslation", accessControlTranslation)
            members.set("Account", account)
            members.set("EncryptionConfiguration", encryptionConfiguration)
            members.set("Metrics", metrics)
            members.set("ReplicationTime", replicationTime)
            members.set("StorageClass", storageClass)
            fields = members
        }
    }

    /// The `ReplicationRule` of a bucket.
    public struct ReplicationRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationRule` of its members.
        ///
        /// - Parameters:
        ///   - destination: `Destination`.
        ///   - status: `Status`.
        ///   - deleteMarkerReplication: `DeleteMarkerReplication`.
        ///   - filter: `Filter`.
        ///   - id: `Id`. At most 255 characters.
        ///   - prefix: `Prefix`. At most 1024 characters.
        ///   - priority: `Priority`.
        ///   - sourceSelectionCriteria: `SourceSelectionCriteria`.
        public init(
            destination: ReplicationDestination,
            status: ReplicationRuleStatus,
            deleteMarkerReplication: DeleteMarkerReplication? = nil,
            filter: ReplicationRuleFilter? = nil,
            id: Input<String>? = nil,
            prefix: Input<String>? = nil,
            priority: Input<Int>? = nil,
            sourceSelectionCriteria: SourceSelectionCriteria? = nil
        ) {
            var members = Fields()
            members.set("Destination", destination)
            members.set("Status", status)
            members.set("DeleteMarkerReplication", deleteMarkerReplication)
            members.set("Filter", filter)
            members.set("Id", id)
            members.set("Prefix", prefix)
            members.set("Priority", priority)
            members.set("SourceSelectionCriteria", sourceSelectionCriteria)
            fields = members
        }
    }

    /// The `ReplicationRuleAndOperator` of a bucket.
    public struct ReplicationRuleAndOperator: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationRuleAndOperator` of its members.
        ///
        /// - Parameters:
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        public init(
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil
        ) {
            var members = Fields()
            members.set("Prefix", prefix)
            members.set("TagFilters", tagFilters)
            fields = members
        }
    }

    /// The `ReplicationRuleFilter` of a bucket.
    public struct ReplicationRuleFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationRuleFilter` of its members.
        ///
        /// - Parameters:
        ///   - and: `And`.
        ///   - prefix: `Prefix`.
        ///   - tagFilter: `TagFilter`.
        public init(
            and: ReplicationRuleAndOperator? = nil,
            prefix: Input<String>? = nil,
            tagFilter: TagFilter? = nil
        ) {
            var members = Fields()
            members.set("And", and)
            members.set("Prefix", prefix)
            members.set("TagFilter", tagFilter)
            fields = members
        }
    }

    /// The `ReplicationTime` of a bucket.
    public struct ReplicationTime: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationTime` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        ///   - time: `Time`.
        public init(
            status: ReplicationTimeStatus,
            time: ReplicationTimeValue
        ) {
            var members = Fields()
            members.set("Status", status)
            members.set("Time", time)
            fields = members
        }
    }

    /// The `ReplicationTimeValue` of a bucket.
    public struct ReplicationTimeValue: PropertyGroup {
        public let fields: Fields

        /// Makes the `ReplicationTimeValue` of its members.
        ///
        /// - Parameters:
        ///   - minutes: `Minutes`.
        public init(
            minutes: Input<Int>
        ) {
            var members = Fields()
            members.set("Minutes", minutes)
            fields = members
        }
    }

    /// The `RoutingRule` of a bucket.
    public struct RoutingRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `RoutingRule` of its members.
        ///
        /// - Parameters:
        ///   - redirectRule: `RedirectRule`.
        ///   - routingRuleCondition: `RoutingRuleCondition`.
        public init(
            redirectRule: RedirectRule,
            routingRuleCondition: RoutingRuleCondition? = nil
        ) {
            var members = Fields()
            members.set("RedirectRule", redirectRule)
            members.set("RoutingRuleCondition", routingRuleCondition)
            fields = members
        }
    }

    /// The `RoutingRuleCondition` of a bucket.
    public struct RoutingRuleCondition: PropertyGroup {
        public let fields: Fields

        /// Makes the `RoutingRuleCondition` of its members.
        ///
        /// - Parameters:
        ///   - httpErrorCodeReturnedEquals: `HttpErrorCodeReturnedEquals`.
        ///   - keyPrefixEquals: `KeyPrefixEquals`.
        public init(
            httpErrorCodeReturnedEquals: Input<String>? = nil,
            keyPrefixEquals: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals)
            members.set("KeyPrefixEquals", keyPrefixEquals)
            fields = members
        }
    }

    /// The `Rule` of a bucket.
    public struct Rule: PropertyGroup {
        public let fields: Fields

        /// Makes the `Rule` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        ///   - abortIncompleteMultipartUpload: `AbortIncompleteMultipartUpload`.
        ///   - expirationDate: `ExpirationDate`.
        ///   - expirationInDays: `ExpirationInDays`.
        ///   - expiredObjectDeleteMarker: `ExpiredObjectDeleteMarker`.
        ///   - id: `Id`. At most 255 characters.
        ///   - noncurrentVersionExpiration: `NoncurrentVersionExpiration`.
        ///   - noncurrentVersionExpirationInDays: `NoncurrentVersionExpirationInDays`.
        ///   - noncurrentVersionTransition: `NoncurrentVersionTransition`.
        ///   - noncurrentVersionTransitions: `NoncurrentVersionTransitions`.
        ///   - objectSizeGreaterThan: `ObjectSizeGreaterThan`. At most 20 characters.
        ///   - objectSizeLessThan: `ObjectSizeLessThan`. At most 20 characters.
        ///   - prefix: `Prefix`.
        ///   - tagFilters: `TagFilters`.
        ///   - transition: `Transition`.
        ///   - transitions: `Transitions`.
        public init(
            status: RuleStatus,
            abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload? = nil,
            expirationDate: Input<String>? = nil,
            expirationInDays: Input<Int>? = nil,
            expiredObjectDeleteMarker: Input<Bool>? = nil,
            id: Input<String>? = nil,
            noncurrentVersionExpiration: NoncurrentVersionExpiration? = nil,
            noncurrentVersionExpirationInDays: Input<Int>? = nil,
            noncurrentVersionTransition: NoncurrentVersionTransition? = nil,
            noncurrentVersionTransitions: [NoncurrentVersionTransition]? = nil,
            objectSizeGreaterThan: Input<String>? = nil,
            objectSizeLessThan: Input<String>? = nil,
            prefix: Input<String>? = nil,
            tagFilters: [TagFilter]? = nil,
            transition: Transition? = nil,
            transitions: [Transition]? = nil
        ) {
            var members = Fields()
            members.set("Status", status)
            members.set("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
            members.set("ExpirationDate", expirationDate)
            members.set("ExpirationInDays", expirationInDays)
            members.set("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
            members.set("Id", id)
            members.set("NoncurrentVersionExpiration", noncurrentVersionExpiration)
            members.set("NoncurrentVersionExpirationInDays", noncurrentVersionExpirationInDays)
            members.set("NoncurrentVersionTransition", noncurrentVersionTransition)
            members.set("NoncurrentVersionTransitions", noncurrentVersionTransitions)
            members.set("ObjectSizeGreaterThan", objectSizeGreaterThan)
            members.set("ObjectSizeLessThan", objectSizeLessThan)
            members.set("Prefix", prefix)
            members.set("TagFilters", tagFilters)
            members.set("Transition", transition)
            members.set("Transitions", transitions)
            fields = members
        }
    }

    /// The `S3KeyFilter` of a bucket.
    public struct S3KeyFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3KeyFilter` of its members.
        ///
        /// - Parameters:
        ///   - rules: `Rules`.
        public init(
            rules: [FilterRule]
        ) {
            var members = Fields()
            members.set("Rules", rules)
            fields = members
        }
    }

    /// The `ServerSideEncryptionByDefault` of a bucket.
    public struct ServerSideEncryptionByDefault: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServerSideEncryptionByDefault` of its members.
        ///
        /// - Parameters:
        ///   - sseAlgorithm: `SSEAlgorithm`.
        ///   - kmsMasterKeyID: `KMSMasterKeyID`.
        public init(
            sseAlgorithm: ServerSideEncryptionByDefaultSSEAlgorithm,
            kmsMasterKeyID: Input<AnyID<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("SSEAlgorithm", sseAlgorithm)
            members.set("KMSMasterKeyID", kmsMasterKeyID)
            fields = members
        }
    }

    /// The `ServerSideEncryptionRule` of a bucket.
    public struct ServerSideEncryptionRule: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServerSideEncryptionRule` of its members.
        ///
        /// - Parameters:
        ///   - blockedEncryptionTypes: `BlockedEncryptionTypes`.
        ///   - bucketKeyEnabled: `BucketKeyEnabled`.
        ///   - serverSideEncryptionByDefault: `ServerSideEncryptionByDefault`.
        public init(
            blockedEncryptionTypes: BlockedEncryptionTypes? = nil,
            bucketKeyEnabled: Input<Bool>? = nil,
            serverSideEncryptionByDefault: ServerSideEncryptionByDefault? = nil
        ) {
            var members = Fields()
            members.set("BlockedEncryptionTypes", blockedEncryptionTypes)
            members.set("BucketKeyEnabled", bucketKeyEnabled)
            members.set("ServerSideEncryptionByDefault", serverSideEncryptionByDefault)
            fields = members
        }
    }

    /// The `SourceSelectionCriteria` of a bucket.
    public struct SourceSelectionCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `SourceSelectionCriteria` of its members.
        ///
        /// - Parameters:
        ///   - replicaModifications: `ReplicaModifications`.
        ///   - sseKmsEncryptedObjects: `SseKmsEncryptedObjects`.
        public init(
            replicaModifications: ReplicaModifications? = nil,
            sseKmsEncryptedObjects: SseKmsEncryptedObjects? = nil
        ) {
            var members = Fields()
            members.set("ReplicaModifications", replicaModifications)
            members.set("SseKmsEncryptedObjects", sseKmsEncryptedObjects)
            fields = members
        }
    }

    /// The `SseKmsEncryptedObjects` of a bucket.
    public struct SseKmsEncryptedObjects: PropertyGroup {
        public let fields: Fields

        /// Makes the `SseKmsEncryptedObjects` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`.
        public init(
            status: SseKmsEncryptedObjectsStatus
        ) {
            var members = Fields()
            members.set("Status", status)
            fields = members
        }
    }

    /// The `StorageClassAnalysis` of a bucket.
    public struct StorageClassAnalysis: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageClassAnalysis` of its members.
        ///
        /// - Parameters:
        ///   - dataExport: `DataExport`.
        public init(
            dataExport: DataExport? = nil
        ) {
            var members = Fields()
            members.set("DataExport", dataExport)
            fields = members
        }
    }

    /// The `TagFilter` of a bucket.
    public struct TagFilter: PropertyGroup {
        public let fields: Fields

        /// Makes the `TagFilter` of its members.
        ///
        /// - Parameters:
        ///   - key: `Key`.
        ///   - value: `Value`.
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

    /// The `TargetObjectKeyFormat` of a bucket.
    public struct TargetObjectKeyFormat: PropertyGroup {
        public let fields: Fields

        /// Makes the `TargetObjectKeyFormat` of its members.
        ///
        /// - Parameters:
        ///   - partitionedPrefix: `PartitionedPrefix`.
        ///   - simplePrefix: `SimplePrefix`.
        public init(
            partitionedPrefix: PartitionedPrefix? = nil,
            simplePrefix: Document? = nil
        ) {
            var members = Fields()
            members.set("PartitionedPrefix", partitionedPrefix)
            members.set("SimplePrefix", simplePrefix)
            fields = members
        }
    }

    /// The `Tiering` of a bucket.
    public struct Tiering: PropertyGroup {
        public let fields: Fields

        /// Makes the `Tiering` of its members.
        ///
        /// - Parameters:
        ///   - accessTier: `AccessTier`.
        ///   - days: `Days`.
        public init(
            accessTier: TieringAccessTier,
            days: Input<Int>
        ) {
            var members = Fields()
            members.set("AccessTier", accessTier)
            members.set("Days", days)
            fields = members
        }
    }

    /// The `TopicConfiguration` of a bucket.
    public struct TopicConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `TopicConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - event: `Event`.
        ///   - topic: `Topic`.
        ///   - filter: `Filter`.
        public init(
            event: Input<String>,
            topic: Input<ARN<SNS.Topic>>,
            filter: NotificationFilter? = nil
        ) {
            var members = Fields()
            members.set("Event", event)
            members.set("Topic", topic)
            members.set("Filter", filter)
            fields = members
        }
    }

    /// The `Transition` of a bucket.
    public struct Transition: PropertyGroup {
        public let fields: Fields

        /// Makes the `Transition` of its members.
        ///
        /// - Parameters:
        ///   - storageClass: `StorageClass`.
        ///   - transitionDate: `TransitionDate`.
        ///   - transitionInDays: `TransitionInDays`.
        public init(
            storageClass: TransitionStorageClass,
            transitionDate: Input<String>? = nil,
            transitionInDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("StorageClass", storageClass)
            members.set("TransitionDate", transitionDate)
            members.set("TransitionInDays", transitionInDays)
            fields = members
        }
    }

    /// The `VersioningConfiguration` of a bucket.
    public struct VersioningConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `VersioningConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - status: `Status`. Default: Suspended.
        public init(
            status: VersioningConfigurationStatus
        ) {
            var members = Fields()
            members.set("Status", status)
            fields = members
        }
    }

    /// The `WebsiteConfiguration` of a bucket.
    public struct WebsiteConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `WebsiteConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - errorDocument: `ErrorDocument`.
        ///   - indexDocument: `IndexDocument`.
        ///   - redirectAllRequestsTo: `RedirectAllRequestsTo`.
        ///   - routingRules: `RoutingRules`.
        public init(
            errorDocument: Input<String>? = nil,
            indexDocument: Input<String>? = nil,
            redirectAllRequestsTo: RedirectAllRequestsTo? = nil,
            routingRules: [RoutingRule]? = nil
        ) {
            var members = Fields()
            members.set("ErrorDocument", errorDocument)
            members.set("IndexDocument", indexDocument)
            members.set("RedirectAllRequestsTo", redirectAllRequestsTo)
            members.set("RoutingRules", routingRules)
            fields = members
        }
    }

    /// The values of `AbacStatus`.
    public struct AbacStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// The values of `AccelerationStatus`.
    public struct AccelerateConfigurationAccelerationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Suspended`
        public static var suspended: Self { Self(rawValue: "Suspended") }
    }

    /// The values of `AccessControl`.
    public struct AccessControl: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `AuthenticatedRead`
        public static var authenticatedRead: Self { Self(rawValue: "AuthenticatedRead") }
        /// `AwsExecRead`
        public static var awsExecRead: Self { Self(rawValue: "AwsExecRead") }
        /// `BucketOwnerFullControl`
        public static var bucketOwnerFullControl: Self { Self(rawValue: "BucketOwnerFullControl") }
        /// `BucketOwnerRead`
        public static var bucketOwnerRead: Self { Self(rawValue: "BucketOwnerRead") }
        /// `LogDeliveryWrite`
        public static var logDeliveryWrite: Self { Self(rawValue: "LogDeliveryWrite") }
        /// `Private`
        public static var `private`: Self { Self(rawValue: "Private") }
        /// `PublicRead`
        public static var publicRead: Self { Self(rawValue: "PublicRead") }
        /// `PublicReadWrite`
        public static var publicReadWrite: Self { Self(rawValue: "PublicReadWrite") }
    }

    /// The values of `Owner`.
    public struct AccessControlTranslationOwner: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Destination`
        public static var destination: Self { Self(rawValue: "Destination") }
    }

    /// The values of `BlockedEncryptionTypeList`.
    public struct BlockedEncryptionTypeListValue: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `SSE-C`
        public static var sseC: Self { Self(rawValue: "SSE-C") }
    }

    /// The values of `BucketNamespace`.
    public struct BucketNamespace: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `global`
        public static var global: Self { Self(rawValue: "global") }
        /// `account-regional`
        public static var accountRegional: Self { Self(rawValue: "account-regional") }
    }

    /// The values of `AllowedMethods`.
    public struct CorsRuleAllowedMethods: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GET`
        public static var get: Self { Self(rawValue: "GET") }
        /// `PUT`
        public static var put: Self { Self(rawValue: "PUT") }
        /// `HEAD`
        public static var head: Self { Self(rawValue: "HEAD") }
        /// `POST`
        public static var post: Self { Self(rawValue: "POST") }
        /// `DELETE`
        public static var delete: Self { Self(rawValue: "DELETE") }
    }

    /// The values of `OutputSchemaVersion`.
    public struct DataExportOutputSchemaVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V_1`
        public static var v1: Self { Self(rawValue: "V_1") }
    }

    /// The values of `Mode`.
    public struct DefaultRetentionMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `COMPLIANCE`
        public static var compliance: Self { Self(rawValue: "COMPLIANCE") }
        /// `GOVERNANCE`
        public static var governance: Self { Self(rawValue: "GOVERNANCE") }
    }

    /// The values of `Status`.
    public struct DeleteMarkerReplicationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `Format`.
    public struct DestinationFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CSV`
        public static var csv: Self { Self(rawValue: "CSV") }
        /// `ORC`
        public static var orc: Self { Self(rawValue: "ORC") }
        /// `Parquet`
        public static var parquet: Self { Self(rawValue: "Parquet") }
    }

    /// The values of `Status`.
    public struct IntelligentTieringConfigurationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `IncludedObjectVersions`.
    public struct InventoryConfigurationIncludedObjectVersions: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `All`
        public static var all: Self { Self(rawValue: "All") }
        /// `Current`
        public static var current: Self { Self(rawValue: "Current") }
    }

    /// The values of `OptionalFields`.
    public struct InventoryConfigurationOptionalFields: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Size`
        public static var size: Self { Self(rawValue: "Size") }
        /// `LastModifiedDate`
        public static var lastModifiedDate: Self { Self(rawValue: "LastModifiedDate") }
        /// `StorageClass`
        public static var storageClass: Self { Self(rawValue: "StorageClass") }
        /// `ETag`
        public static var eTag: Self { Self(rawValue: "ETag") }
        /// `IsMultipartUploaded`
        public static var isMultipartUploaded: Self { Self(rawValue: "IsMultipartUploaded") }
        /// `ReplicationStatus`
        public static var replicationStatus: Self { Self(rawValue: "ReplicationStatus") }
        /// `EncryptionStatus`
        public static var encryptionStatus: Self { Self(rawValue: "EncryptionStatus") }
        /// `ObjectLockRetainUntilDate`
        public static var objectLockRetainUntilDate: Self {
            Self(rawValue: "ObjectLockRetainUntilDate")
        }
        /// `ObjectLockMode`
        public static var objectLockMode: Self { Self(rawValue: "ObjectLockMode") }
        /// `ObjectLockLegalHoldStatus`
        public static var objectLockLegalHoldStatus: Self {
            Self(rawValue: "ObjectLockLegalHoldStatus")
        }
        /// `IntelligentTieringAccessTier`
        public static var intelligentTieringAccessTier: Self {
            Self(rawValue: "IntelligentTieringAccessTier")
        }
        /// `BucketKeyStatus`
        public static var bucketKeyStatus: Self { Self(rawValue: "BucketKeyStatus") }
        /// `ChecksumAlgorithm`
        public static var checksumAlgorithm: Self { Self(rawValue: "ChecksumAlgorithm") }
        /// `ObjectAccessControlList`
        public static var objectAccessControlList: Self {
            Self(rawValue: "ObjectAccessControlList")
        }
        /// `ObjectOwner`
        public static var objectOwner: Self { Self(rawValue: "ObjectOwner") }
        /// `LifecycleExpirationDate`
        public static var lifecycleExpirationDate: Self {
            Self(rawValue: "LifecycleExpirationDate")
        }
    }

    /// The values of `ScheduleFrequency`.
    public struct InventoryConfigurationScheduleFrequency: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Daily`
        public static var daily: Self { Self(rawValue: "Daily") }
        /// `Weekly`
        public static var weekly: Self { Self(rawValue: "Weekly") }
    }

    /// The values of `TransitionDefaultMinimumObjectSize`.
    public struct LifecycleConfigurationTransitionDefaultMinimumObjectSize: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `varies_by_storage_class`
        public static var variesByStorageClass: Self { Self(rawValue: "varies_by_storage_class") }
        /// `all_storage_classes_128K`
        public static var allStorageClasses128k: Self { Self(rawValue: "all_storage_classes_128K") }
    }

    /// The values of `Status`.
    public struct MetricsStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `StorageClass`.
    public struct NoncurrentVersionTransitionStorageClass: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEEP_ARCHIVE`
        public static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        /// `GLACIER`
        public static var glacier: Self { Self(rawValue: "GLACIER") }
        /// `GLACIER_IR`
        public static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        /// `INTELLIGENT_TIERING`
        public static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        /// `ONEZONE_IA`
        public static var onezoneIa: Self { Self(rawValue: "ONEZONE_IA") }
        /// `STANDARD_IA`
        public static var standardIa: Self { Self(rawValue: "STANDARD_IA") }
    }

    /// The values of `ObjectLockEnabled`.
    public struct ObjectLockConfigurationObjectLockEnabled: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `ObjectOwnership`.
    public struct OwnershipControlsRuleObjectOwnership: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ObjectWriter`
        public static var objectWriter: Self { Self(rawValue: "ObjectWriter") }
        /// `BucketOwnerPreferred`
        public static var bucketOwnerPreferred: Self { Self(rawValue: "BucketOwnerPreferred") }
        /// `BucketOwnerEnforced`
        public static var bucketOwnerEnforced: Self { Self(rawValue: "BucketOwnerEnforced") }
    }

    /// The values of `PartitionDateSource`.
    public struct PartitionedPrefixPartitionDateSource: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `EventTime`
        public static var eventTime: Self { Self(rawValue: "EventTime") }
        /// `DeliveryTime`
        public static var deliveryTime: Self { Self(rawValue: "DeliveryTime") }
    }

    /// The values of `Protocol`.
    public struct RedirectAllRequestsToProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
    }

    /// The values of `Protocol`.
    public struct RedirectRuleProtocol: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `http`
        public static var http: Self { Self(rawValue: "http") }
        /// `https`
        public static var https: Self { Self(rawValue: "https") }
    }

    /// The values of `Status`.
    public struct ReplicaModificationsStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// The values of `StorageClass`.
    public struct ReplicationDestinationStorageClass: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEEP_ARCHIVE`
        public static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        /// `GLACIER`
        public static var glacier: Self { Self(rawValue: "GLACIER") }
        /// `GLACIER_IR`
        public static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        /// `INTELLIGENT_TIERING`
        public static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        /// `ONEZONE_IA`
        public static var onezoneIa: Self { Self(rawValue: "ONEZONE_IA") }
        /// `REDUCED_REDUNDANCY`
        public static var reducedRedundancy: Self { Self(rawValue: "REDUCED_REDUNDANCY") }
        /// `STANDARD`
        public static var standard: Self { Self(rawValue: "STANDARD") }
        /// `STANDARD_IA`
        public static var standardIa: Self { Self(rawValue: "STANDARD_IA") }
    }

    /// The values of `Status`.
    public struct ReplicationRuleStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `Status`.
    public struct ReplicationTimeStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `Status`.
    public struct RuleStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
    }

    /// The values of `SSEAlgorithm`.
    public struct ServerSideEncryptionByDefaultSSEAlgorithm: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `aws:kms`
        public static var awsKms: Self { Self(rawValue: "aws:kms") }
        /// `AES256`
        public static var aes256: Self { Self(rawValue: "AES256") }
        /// `aws:kms:dsse`
        public static var awsKmsDsse: Self { Self(rawValue: "aws:kms:dsse") }
    }

    /// The values of `Status`.
    public struct SseKmsEncryptedObjectsStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Disabled`
        public static var disabled: Self { Self(rawValue: "Disabled") }
        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
    }

    /// The values of `AccessTier`.
    public struct TieringAccessTier: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `ARCHIVE_ACCESS`
        public static var archiveAccess: Self { Self(rawValue: "ARCHIVE_ACCESS") }
        /// `DEEP_ARCHIVE_ACCESS`
        public static var deepArchiveAccess: Self { Self(rawValue: "DEEP_ARCHIVE_ACCESS") }
    }

    /// The values of `StorageClass`.
    public struct TransitionStorageClass: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEEP_ARCHIVE`
        public static var deepArchive: Self { Self(rawValue: "DEEP_ARCHIVE") }
        /// `GLACIER`
        public static var glacier: Self { Self(rawValue: "GLACIER") }
        /// `GLACIER_IR`
        public static var glacierIr: Self { Self(rawValue: "GLACIER_IR") }
        /// `INTELLIGENT_TIERING`
        public static var intelligentTiering: Self { Self(rawValue: "INTELLIGENT_TIERING") }
        /// `ONEZONE_IA`
        public static var onezoneIa: Self { Self(rawValue: "ONEZONE_IA") }
        /// `STANDARD_IA`
        public static var standardIa: Self { Self(rawValue: "STANDARD_IA") }
    }

    /// The values of `Status`.
    public struct VersioningConfigurationStatus: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `Enabled`
        public static var enabled: Self { Self(rawValue: "Enabled") }
        /// `Suspended`
        public static var suspended: Self { Self(rawValue: "Suspended") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BucketName","BucketNamePrefix","BucketNamespace"],"definitions":{"AbortIncompleteMultipartUpload":{"properties":{"DaysAfterInitiation":{"minimum":0,"type":"integer"}},"required":["DaysAfterInitiation"],"type":"object"},"AccelerateConfiguration":{"properties":{"AccelerationStatus":{"enum":["Enabled","Suspended"],"type":"string"}},"required":["AccelerationStatus"],"type":"object"},"AccessControlTranslation":{"properties":{"Owner":{"enum":["Destination"],"type":"string"}},"required":["Owner"],"type":"object"},"AnalyticsConfiguration":{"properties":{"Id":{"type":"string"},"Prefix":{"type":"string"},"StorageClassAnalysis":{"$ref":"#/definitions/StorageClassAnalysis"},"TagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"}},"required":["Id","StorageClassAnalysis"],"type":"object"},"BlockedEncryptionTypes":{"properties":{"EncryptionType":{"items":{"enum":["NONE","SSE-C"],"type":"string"},"type":"array"}},"type":"object"},"BucketEncryption":{"properties":{"ServerSideEncryptionConfiguration":{"items":{"$ref":"#/definitions/ServerSideEncryptionRule"},"type":"array"}},"required":["ServerSideEncryptionConfiguration"],"type":"object"},"CorsConfiguration":{"properties":{"CorsRules":{"items":{"$ref":"#/definitions/CorsRule"},"type":"array"}},"required":["CorsRules"],"type":"object"},"CorsRule":{"properties":{"AllowedHeaders":{"items":{"type":"string"},"type":"array"},"AllowedMethods":{"items":{"enum":["GET","PUT","HEAD","POST","DELETE"],"type":"string"},"type":"array"},"AllowedOrigins":{"items":{"type":"string"},"type":"array"},"ExposedHeaders":{"items":{"type":"string"},"type":"array"},"Id":{"maxLength":255,"type":"string"},"MaxAge":{"minimum":0,"type":"integer"}},"required":["AllowedMethods","AllowedOrigins"],"type":"object"},"DataExport":{"properties":{"Destination":{"$ref":"#/definitions/Destination"},"OutputSchemaVersion":{"enum":["V_1"],"type":"string"}},"required":["Destination","OutputSchemaVersion"],"type":"object"},"DefaultRetention":{"properties":{"Days":{"type":"integer"},"Mode":{"enum":["COMPLIANCE","GOVERNANCE"],"type":"string"},"Years":{"type":"integer"}},"type":"object"},"DeleteMarkerReplication":{"properties":{"Status":{"enum":["Disabled","Enabled"],"type":"string"}},"type":"object"},"Destination":{"properties":{"BucketAccountId":{"type":"string"},"BucketArn":{"references":["AWS::S3::Bucket.Arn"],"type":"string"},"Format":{"enum":["CSV","ORC","Parquet"],"type":"string"},"Prefix":{"type":"string"}},"required":["BucketArn","Format"],"type":"object"},"EncryptionConfiguration":{"properties":{"ReplicaKmsKeyID":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"}},"required":["ReplicaKmsKeyID"],"type":"object"},"EventBridgeConfiguration":{"properties":{"EventBridgeEnabled":{"default":"true","type":"boolean"}},"required":["EventBridgeEnabled"],"type":"object"},"FilterRule":{"properties":{"Name":{"maxLength":1024,"type":"string"},"Value":{"type":"string"}},"required":["Name","Value"],"type":"object"},"IntelligentTieringConfiguration":{"properties":{"Id":{"type":"string"},"Prefix":{"type":"string"},"Status":{"enum":["Disabled","Enabled"],"type":"string"},"TagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"},"Tierings":{"items":{"$ref":"#/definitions/Tiering"},"type":"array"}},"required":["Id","Status","Tierings"],"type":"object"},"InventoryConfiguration":{"properties":{"Destination":{"$ref":"#/definitions/Destination"},"Enabled":{"type":"boolean"},"Id":{"type":"string"},"IncludedObjectVersions":{"enum":["All","Current"],"type":"string"},"OptionalFields":{"items":{"enum":["Size","LastModifiedDate","StorageClass","ETag","IsMultipartUploaded","ReplicationStatus","EncryptionStatus","ObjectLockRetainUntilDate","ObjectLockMode","ObjectLockLegalHoldStatus","IntelligentTieringAccessTier","BucketKeyStatus","ChecksumAlgorithm","ObjectAccessControlList","ObjectOwner","LifecycleExpirationDate"],"type":"string"},"type":"array"},"Prefix":{"type":"string"},"ScheduleFrequency":{"enum":["Daily","Weekly"],"type":"string"}},"required":["Destination","Enabled","Id","IncludedObjectVersions","ScheduleFrequency"],"type":"object"},"InventoryTableConfiguration":{"properties":{"ConfigurationState":{"enum":["ENABLED","DISABLED"],"type":"string"},"EncryptionConfiguration":{"$ref":"#/definitions/MetadataTableEncryptionConfiguration"},"TableArn":{"type":"string"},"TableName":{"type":"string"}},"required":["ConfigurationState"],"type":"object"},"JournalTableConfiguration":{"properties":{"EncryptionConfiguration":{"$ref":"#/definitions/MetadataTableEncryptionConfiguration"},"RecordExpiration":{"$ref":"#/definitions/RecordExpiration"},"TableArn":{"type":"string"},"TableName":{"type":"string"}},"required":["RecordExpiration"],"type":"object"},"LambdaConfiguration":{"properties":{"Event":{"type":"string"},"Filter":{"$ref":"#/definitions/NotificationFilter"},"Function":{"references":["AWS::Lambda::Function.Arn"],"type":"string"}},"required":["Event","Function"],"type":"object"},"LifecycleConfiguration":{"properties":{"Rules":{"items":{"$ref":"#/definitions/Rule"},"type":"array"},"TransitionDefaultMinimumObjectSize":{"enum":["varies_by_storage_class","all_storage_classes_128K"],"type":"string"}},"required":["Rules"],"type":"object"},"LoggingConfiguration":{"properties":{"DestinationBucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"LogFilePrefix":{"type":"string"},"TargetObjectKeyFormat":{"$ref":"#/definitions/TargetObjectKeyFormat"}},"type":"object"},"MetadataConfiguration":{"properties":{"Destination":{"$ref":"#/definitions/MetadataDestination"},"InventoryTableConfiguration":{"$ref":"#/definitions/InventoryTableConfiguration"},"JournalTableConfiguration":{"$ref":"#/definitions/JournalTableConfiguration"}},"required":["JournalTableConfiguration"],"type":"object"},"MetadataDestination":{"properties":{"TableBucketArn":{"type":"string"},"TableBucketType":{"enum":["aws","customer"],"type":"string"},"TableNamespace":{"type":"string"}},"required":["TableBucketType"],"type":"object"},"MetadataTableConfiguration":{"properties":{"S3TablesDestination":{"$ref":"#/definitions/S3TablesDestination"}},"required":["S3TablesDestination"],"type":"object"},"MetadataTableEncryptionConfiguration":{"properties":{"KmsKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"SseAlgorithm":{"enum":["aws:kms","AES256"],"type":"string"}},"required":["SseAlgorithm"],"type":"object"},"Metrics":{"properties":{"EventThreshold":{"$ref":"#/definitions/ReplicationTimeValue"},"Status":{"enum":["Disabled","Enabled"],"type":"string"}},"required":["Status"],"type":"object"},"MetricsConfiguration":{"properties":{"AccessPointArn":{"references":["AWS::S3::AccessPoint.Arn"],"type":"string"},"Id":{"type":"string"},"Prefix":{"type":"string"},"TagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"}},"required":["Id"],"type":"object"},"NoncurrentVersionExpiration":{"properties":{"NewerNoncurrentVersions":{"type":"integer"},"NoncurrentDays":{"type":"integer"}},"required":["NoncurrentDays"],"type":"object"},"NoncurrentVersionTransition":{"properties":{"NewerNoncurrentVersions":{"type":"integer"},"StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"],"type":"string"},"TransitionInDays":{"type":"integer"}},"required":["StorageClass","TransitionInDays"],"type":"object"},"NotificationConfiguration":{"properties":{"EventBridgeConfiguration":{"$ref":"#/definitions/EventBridgeConfiguration"},"LambdaConfigurations":{"items":{"$ref":"#/definitions/LambdaConfiguration"},"type":"array"},"QueueConfigurations":{"items":{"$ref":"#/definitions/QueueConfiguration"},"type":"array"},"TopicConfigurations":{"items":{"$ref":"#/definitions/TopicConfiguration"},"type":"array"}},"type":"object"},"NotificationFilter":{"properties":{"S3Key":{"$ref":"#/definitions/S3KeyFilter"}},"required":["S3Key"],"type":"object"},"ObjectLockConfiguration":{"properties":{"ObjectLockEnabled":{"enum":["Enabled"],"type":"string"},"Rule":{"$ref":"#/definitions/ObjectLockRule"}},"type":"object"},"ObjectLockRule":{"properties":{"DefaultRetention":{"$ref":"#/definitions/DefaultRetention"}},"type":"object"},"OwnershipControls":{"properties":{"Rules":{"items":{"$ref":"#/definitions/OwnershipControlsRule"},"type":"array"}},"required":["Rules"],"type":"object"},"OwnershipControlsRule":{"properties":{"ObjectOwnership":{"enum":["ObjectWriter","BucketOwnerPreferred","BucketOwnerEnforced"],"type":"string"}},"type":"object"},"PartitionedPrefix":{"properties":{"PartitionDateSource":{"enum":["EventTime","DeliveryTime"],"type":"string"}},"type":"object"},"PublicAccessBlockConfiguration":{"properties":{"BlockPublicAcls":{"type":"boolean"},"BlockPublicPolicy":{"type":"boolean"},"IgnorePublicAcls":{"type":"boolean"},"RestrictPublicBuckets":{"type":"boolean"}},"type":"object"},"QueueConfiguration":{"properties":{"Event":{"type":"string"},"Filter":{"$ref":"#/definitions/NotificationFilter"},"Queue":{"references":["AWS::SQS::Queue.Arn"],"type":"string"}},"required":["Event","Queue"],"type":"object"},"RecordExpiration":{"properties":{"Days":{"type":"integer"},"Expiration":{"enum":["ENABLED","DISABLED"],"type":"string"}},"required":["Expiration"],"type":"object"},"RedirectAllRequestsTo":{"properties":{"HostName":{"type":"string"},"Protocol":{"enum":["http","https"],"type":"string"}},"required":["HostName"],"type":"object"},"RedirectRule":{"properties":{"HostName":{"type":"string"},"HttpRedirectCode":{"type":"string"},"Protocol":{"enum":["http","https"],"type":"string"},"ReplaceKeyPrefixWith":{"type":"string"},"ReplaceKeyWith":{"type":"string"}},"type":"object"},"ReplicaModifications":{"properties":{"Status":{"enum":["Enabled","Disabled"],"type":"string"}},"required":["Status"],"type":"object"},"ReplicationConfiguration":{"properties":{"Role":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"Rules":{"items":{"$ref":"#/definitions/ReplicationRule"},"type":"array"}},"required":["Role","Rules"],"type":"object"},"ReplicationDestination":{"properties":{"AccessControlTranslation":{"$ref":"#/definitions/AccessControlTranslation"},"Account":{"type":"string"},"Bucket":{"references":["AWS::S3::Bucket.Arn"],"type":"string"},"EncryptionConfiguration":{"$ref":"#/definitions/EncryptionConfiguration"},"Metrics":{"$ref":"#/definitions/Metrics"},"ReplicationTime":{"$ref":"#/definitions/ReplicationTime"},"StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","REDUCED_REDUNDANCY","STANDARD","STANDARD_IA"],"type":"string"}},"required":["Bucket"],"type":"object"},"ReplicationRule":{"properties":{"DeleteMarkerReplication":{"$ref":"#/definitions/DeleteMarkerReplication"},"Destination":{"$ref":"#/definitions/ReplicationDestination"},"Filter":{"$ref":"#/definitions/ReplicationRuleFilter"},"Id":{"maxLength":255,"type":"string"},"Prefix":{"maxLength":1024,"type":"string"},"Priority":{"type":"integer"},"SourceSelectionCriteria":{"$ref":"#/definitions/SourceSelectionCriteria"},"Status":{"enum":["Disabled","Enabled"],"type":"string"}},"required":["Destination","Status"],"type":"object"},"ReplicationRuleAndOperator":{"properties":{"Prefix":{"type":"string"},"TagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"}},"type":"object"},"ReplicationRuleFilter":{"properties":{"And":{"$ref":"#/definitions/ReplicationRuleAndOperator"},"Prefix":{"type":"string"},"TagFilter":{"$ref":"#/definitions/TagFilter"}},"type":"object"},"ReplicationTime":{"properties":{"Status":{"enum":["Disabled","Enabled"],"type":"string"},"Time":{"$ref":"#/definitions/ReplicationTimeValue"}},"required":["Status","Time"],"type":"object"},"ReplicationTimeValue":{"properties":{"Minutes":{"type":"integer"}},"required":["Minutes"],"type":"object"},"RoutingRule":{"properties":{"RedirectRule":{"$ref":"#/definitions/RedirectRule"},"RoutingRuleCondition":{"$ref":"#/definitions/RoutingRuleCondition"}},"required":["RedirectRule"],"type":"object"},"RoutingRuleCondition":{"properties":{"HttpErrorCodeReturnedEquals":{"type":"string"},"KeyPrefixEquals":{"type":"string"}},"type":"object"},"Rule":{"properties":{"AbortIncompleteMultipartUpload":{"$ref":"#/definitions/AbortIncompleteMultipartUpload"},"ExpirationDate":{"pattern":"^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$","type":"string"},"ExpirationInDays":{"type":"integer"},"ExpiredObjectDeleteMarker":{"type":"boolean"},"Id":{"maxLength":255,"type":"string"},"NoncurrentVersionExpiration":{"$ref":"#/definitions/NoncurrentVersionExpiration"},"NoncurrentVersionExpirationInDays":{"type":"integer"},"NoncurrentVersionTransition":{"$ref":"#/definitions/NoncurrentVersionTransition"},"NoncurrentVersionTransitions":{"items":{"$ref":"#/definitions/NoncurrentVersionTransition"},"type":"array"},"ObjectSizeGreaterThan":{"maxLength":20,"pattern":"[0-9]+","type":"string"},"ObjectSizeLessThan":{"maxLength":20,"pattern":"[0-9]+","type":"string"},"Prefix":{"type":"string"},"Status":{"enum":["Enabled","Disabled"],"type":"string"},"TagFilters":{"items":{"$ref":"#/definitions/TagFilter"},"type":"array"},"Transition":{"$ref":"#/definitions/Transition"},"Transitions":{"items":{"$ref":"#/definitions/Transition"},"type":"array"}},"required":["Status"],"type":"object"},"S3KeyFilter":{"properties":{"Rules":{"insertionOrder":false,"items":{"$ref":"#/definitions/FilterRule"},"type":"array"}},"required":["Rules"],"type":"object"},"S3TablesDestination":{"properties":{"TableArn":{"type":"string"},"TableBucketArn":{"type":"string"},"TableName":{"type":"string"},"TableNamespace":{"type":"string"}},"required":["TableBucketArn","TableName"],"type":"object"},"ServerSideEncryptionByDefault":{"properties":{"KMSMasterKeyID":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SSEAlgorithm":{"enum":["aws:kms","AES256","aws:kms:dsse"],"type":"string"}},"required":["SSEAlgorithm"],"type":"object"},"ServerSideEncryptionRule":{"properties":{"BlockedEncryptionTypes":{"$ref":"#/definitions/BlockedEncryptionTypes"},"BucketKeyEnabled":{"type":"boolean"},"ServerSideEncryptionByDefault":{"$ref":"#/definitions/ServerSideEncryptionByDefault"}},"type":"object"},"SourceSelectionCriteria":{"properties":{"ReplicaModifications":{"$ref":"#/definitions/ReplicaModifications"},"SseKmsEncryptedObjects":{"$ref":"#/definitions/SseKmsEncryptedObjects"}},"type":"object"},"SseKmsEncryptedObjects":{"properties":{"Status":{"enum":["Disabled","Enabled"],"type":"string"}},"required":["Status"],"type":"object"},"StorageClassAnalysis":{"properties":{"DataExport":{"$ref":"#/definitions/DataExport"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"type":"string"}},"required":["Key","Value"],"type":"object"},"TagFilter":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"},"TargetObjectKeyFormat":{"properties":{"PartitionedPrefix":{"$ref":"#/definitions/PartitionedPrefix"},"SimplePrefix":{"type":"object"}},"type":"object"},"Tiering":{"properties":{"AccessTier":{"enum":["ARCHIVE_ACCESS","DEEP_ARCHIVE_ACCESS"],"type":"string"},"Days":{"type":"integer"}},"required":["AccessTier","Days"],"type":"object"},"TopicConfiguration":{"properties":{"Event":{"type":"string"},"Filter":{"$ref":"#/definitions/NotificationFilter"},"Topic":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"required":["Event","Topic"],"type":"object"},"Transition":{"properties":{"StorageClass":{"enum":["DEEP_ARCHIVE","GLACIER","Glacier","GLACIER_IR","INTELLIGENT_TIERING","ONEZONE_IA","STANDARD_IA"],"type":"string"},"TransitionDate":{"pattern":"^(\\d{4})-(0[0-9]|1[0-2])-([0-2]\\d|3[01])T([01]\\d|2[0-4]):([0-5]\\d):([0-6]\\d)((\\.\\d{3})?)Z$","type":"string"},"TransitionInDays":{"type":"integer"}},"required":["StorageClass"],"type":"object"},"VersioningConfiguration":{"properties":{"Status":{"default":"Suspended","enum":["Enabled","Suspended"],"type":"string"}},"required":["Status"],"type":"object"},"WebsiteConfiguration":{"properties":{"ErrorDocument":{"type":"string"},"IndexDocument":{"type":"string"},"RedirectAllRequestsTo":{"$ref":"#/definitions/RedirectAllRequestsTo"},"RoutingRules":{"items":{"$ref":"#/definitions/RoutingRule"},"type":"array"}},"type":"object"}},"primaryIdentifier":["BucketName"],"properties":{"AbacStatus":{"enum":["Enabled","Disabled"],"type":"string"},"AccelerateConfiguration":{"$ref":"#/definitions/AccelerateConfiguration"},"AccessControl":{"enum":["AuthenticatedRead","AwsExecRead","BucketOwnerFullControl","BucketOwnerRead","LogDeliveryWrite","Private","PublicRead","PublicReadWrite"],"type":"string"},"AnalyticsConfigurations":{"items":{"$ref":"#/definitions/AnalyticsConfiguration"},"type":"array"},"Arn":{"type":"string"},"BucketEncryption":{"$ref":"#/definitions/BucketEncryption"},"BucketName":{"maxLength":63,"pattern":"^([a-z0-9][a-z0-9.-]*[a-z0-9])?$","type":"string"},"BucketNamePrefix":{"type":"string"},"BucketNamespace":{"enum":["global","account-regional"],"type":"string"},"CorsConfiguration":{"$ref":"#/definitions/CorsConfiguration"},"DomainName":{"type":"string"},"DualStackDomainName":{"type":"string"},"IntelligentTieringConfigurations":{"items":{"$ref":"#/definitions/IntelligentTieringConfiguration"},"type":"array"},"InventoryConfigurations":{"items":{"$ref":"#/definitions/InventoryConfiguration"},"type":"array"},"LifecycleConfiguration":{"$ref":"#/definitions/LifecycleConfiguration"},"LoggingConfiguration":{"$ref":"#/definitions/LoggingConfiguration"},"MetadataConfiguration":{"$ref":"#/definitions/MetadataConfiguration"},"MetadataTableConfiguration":{"$ref":"#/definitions/MetadataTableConfiguration"},"MetricsConfigurations":{"items":{"$ref":"#/definitions/MetricsConfiguration"},"type":"array"},"NotificationConfiguration":{"$ref":"#/definitions/NotificationConfiguration"},"ObjectLockConfiguration":{"$ref":"#/definitions/ObjectLockConfiguration"},"ObjectLockEnabled":{"type":"boolean"},"OwnershipControls":{"$ref":"#/definitions/OwnershipControls"},"PublicAccessBlockConfiguration":{"$ref":"#/definitions/PublicAccessBlockConfiguration"},"RegionalDomainName":{"type":"string"},"ReplicationConfiguration":{"$ref":"#/definitions/ReplicationConfiguration"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"VersioningConfiguration":{"$ref":"#/definitions/VersioningConfiguration"},"WebsiteConfiguration":{"$ref":"#/definitions/WebsiteConfiguration"},"WebsiteURL":{"format":"uri","type":"string"}},"readOnly":["Arn","DomainName","DualStackDomainName","MetadataConfiguration/Destination","MetadataConfiguration/InventoryTableConfiguration/TableArn","MetadataConfiguration/InventoryTableConfiguration/TableName","MetadataConfiguration/JournalTableConfiguration/TableArn","MetadataConfiguration/JournalTableConfiguration/TableName","MetadataTableConfiguration/S3TablesDestination/TableArn","MetadataTableConfiguration/S3TablesDestination/TableNamespace","RegionalDomainName","WebsiteURL"],"tagProperty":"Tags","traits":{"nameProperty":"BucketName","stateful":true,"typicalSeconds":3},"writeOnly":["AccessControl","BucketNamePrefix","BucketNamespace","LifecycleConfiguration/Rules/*/ExpiredObjectDeleteMarker","LifecycleConfiguration/Rules/*/NoncurrentVersionExpirationInDays","LifecycleConfiguration/Rules/*/NoncurrentVersionTransition","LifecycleConfiguration/Rules/*/Transition","MetadataConfiguration/InventoryTableConfiguration/EncryptionConfiguration","MetadataConfiguration/JournalTableConfiguration/EncryptionConfiguration","ReplicationConfiguration/Rules/*/Prefix"]}"##
    }
}
