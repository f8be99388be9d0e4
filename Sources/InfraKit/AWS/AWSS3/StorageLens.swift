// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension S3.StorageLens {
    /// A storage lens of S3.
    ///
    /// Creates `AWS::S3::StorageLens`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - storageLensConfiguration: `StorageLensConfiguration`.
    public init(
        _ id: ConstructID,
        storageLensConfiguration: StorageLensConfiguration,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("StorageLensConfiguration", storageLensConfiguration)
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

    /// `StorageLensConfiguration.Id`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("StorageLensConfiguration.Id") }

    /// `StorageLensConfiguration.StorageLensArn`, known after deploy.
    public var storageLensConfigurationStorageLensArn: Input<String> {
        node.attribute("StorageLensConfiguration.StorageLensArn")
    }

    /// The `AccountLevel` of a storage lens.
    public struct AccountLevel: PropertyGroup {
        public let fields: Fields

        /// Makes the `AccountLevel` of its members.
        ///
        /// - Parameters:
        ///   - bucketLevel: `BucketLevel`.
        ///   - activityMetrics: `ActivityMetrics`.
        ///   - advancedCostOptimizationMetrics: `AdvancedCostOptimizationMetrics`.
        ///   - advancedDataProtectionMetrics: `AdvancedDataProtectionMetrics`.
        ///   - advancedPerformanceMetrics: `AdvancedPerformanceMetrics`.
        ///   - detailedStatusCodesMetrics: `DetailedStatusCodesMetrics`.
        ///   - storageLensGroupLevel: `StorageLensGroupLevel`.
        public init(
            bucketLevel: BucketLevel,
            activityMetrics: ActivityMetrics? = nil,
            advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics? = nil,
            advancedDataProtectionMetrics: AdvancedDataProtectionMetrics? = nil,
            advancedPerformanceMetrics: AdvancedPerformanceMetrics? = nil,
            detailedStatusCodesMetrics: DetailedStatusCodesMetrics? = nil,
            storageLensGroupLevel: StorageLensGroupLevel? = nil
        ) {
            var members = Fields()
            members.set("BucketLevel", bucketLevel)
            members.set("ActivityMetrics", activityMetrics)
            members.set("AdvancedCostOptimizationMetrics", advancedCostOptimizationMetrics)
            members.set("AdvancedDataProtectionMetrics", advancedDataProtectionMetrics)
            members.set("AdvancedPerformanceMetrics", advancedPerformanceMetrics)
            members.set("DetailedStatusCodesMetrics", detailedStatusCodesMetrics)
            members.set("StorageLensGroupLevel", storageLensGroupLevel)
            fields = members
        }
    }

    /// The `ActivityMetrics` of a storage lens.
    public struct ActivityMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `ActivityMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `AdvancedCostOptimizationMetrics` of a storage lens.
    public struct AdvancedCostOptimizationMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedCostOptimizationMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `AdvancedDataProtectionMetrics` of a storage lens.
    public struct AdvancedDataProtectionMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedDataProtectionMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `AdvancedPerformanceMetrics` of a storage lens.
    public struct AdvancedPerformanceMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedPerformanceMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `AwsOrg` of a storage lens.
    public struct AwsOrg: PropertyGroup {
        public let fields: Fields

        /// Makes the `AwsOrg` of its members.
        ///
        /// - Parameters:
        ///   - arn: `Arn`.
        public init(
            arn: Input<String>
        ) {
            var members = Fields()
            members.set("Arn", arn)
            fields = members
        }
    }

    /// The `BucketLevel` of a storage lens.
    public struct BucketLevel: PropertyGroup {
        public let fields: Fields

        /// Makes the `BucketLevel` of its members.
        ///
        /// - Parameters:
        ///   - activityMetrics: `ActivityMetrics`.
        ///   - advancedCostOptimizationMetrics: `AdvancedCostOptimizationMetrics`.
        ///   - advancedDataProtectionMetrics: `AdvancedDataProtectionMetrics`.
        ///   - advancedPerformanceMetrics: `AdvancedPerformanceMetrics`.
        ///   - detailedStatusCodesMetrics: `DetailedStatusCodesMetrics`.
        ///   - prefixLevel: `PrefixLevel`.
        public init(
            activityMetrics: ActivityMetrics? = nil,
            advancedCostOptimizationMetrics: AdvancedCostOptimizationMetrics? = nil,
            advancedDataProtectionMetrics: AdvancedDataProtectionMetrics? = nil,
            advancedPerformanceMetrics: AdvancedPerformanceMetrics? = nil,
            detailedStatusCodesMetrics: DetailedStatusCodesMetrics? = nil,
            prefixLevel: PrefixLevel? = nil
        ) {
            var members = Fields()
            members.set("ActivityMetrics", activityMetrics)
            members.set("AdvancedCostOptimizationMetrics", advancedCostOptimizationMetrics)
            members.set("AdvancedDataProtectionMetrics", advancedDataProtectionMetrics)
            members.set("AdvancedPerformanceMetrics", advancedPerformanceMetrics)
            members.set("DetailedStatusCodesMetrics", detailedStatusCodesMetrics)
            members.set("PrefixLevel", prefixLevel)
            fields = members
        }
    }

    /// The `BucketsAndRegions` of a storage lens.
    public struct BucketsAndRegions: PropertyGroup {
        public let fields: Fields

        /// Makes the `BucketsAndRegions` of its members.
        ///
        /// - Parameters:
        ///   - buckets: `Buckets`.
        ///   - regions: `Regions`.
        public init(
            buckets: Input<[String]>? = nil,
            regions: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Buckets", buckets)
            members.set("Regions", regions)
            fields = members
        }
    }

    /// The `CloudWatchMetrics` of a storage lens.
    public struct CloudWatchMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `CloudWatchMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `DataExport` of a storage lens.
    public struct DataExport: PropertyGroup {
        public let fields: Fields

        /// Makes the `DataExport` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchMetrics: `CloudWatchMetrics`.
        ///   - s3BucketDestination: `S3BucketDestination`.
        ///   - storageLensTableDestination: `StorageLensTableDestination`.
        public init(
            cloudWatchMetrics: CloudWatchMetrics? = nil,
            s3BucketDestination: S3BucketDestination? = nil,
            storageLensTableDestination: StorageLensTableDestination? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchMetrics", cloudWatchMetrics)
            members.set("S3BucketDestination", s3BucketDestination)
            members.set("StorageLensTableDestination", storageLensTableDestination)
            fields = members
        }
    }

    /// The `DetailedStatusCodesMetrics` of a storage lens.
    public struct DetailedStatusCodesMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `DetailedStatusCodesMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        public init(
            isEnabled: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            fields = members
        }
    }

    /// The `Encryption` of a storage lens.
    public struct Encryption: PropertyGroup {
        public let fields: Fields

        /// Makes the `Encryption` of its members.
        ///
        /// - Parameters:
        ///   - ssekms: `SSEKMS`.
        ///   - sses3: `SSES3`.
        public init(
            ssekms: SSEKMS? = nil,
            sses3: Document? = nil
        ) {
            var members = Fields()
            members.set("SSEKMS", ssekms)
            members.set("SSES3", sses3)
            fields = members
        }
    }

    /// The `PrefixLevel` of a storage lens.
    public struct PrefixLevel: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrefixLevel` of its members.
        ///
        /// - Parameters:
        ///   - storageMetrics: `StorageMetrics`.
        public init(
            storageMetrics: PrefixLevelStorageMetrics
        ) {
            var members = Fields()
            members.set("StorageMetrics", storageMetrics)
            fields = members
        }
    }

    /// The `PrefixLevelStorageMetrics` of a storage lens.
    public struct PrefixLevelStorageMetrics: PropertyGroup {
        public let fields: Fields

        /// Makes the `PrefixLevelStorageMetrics` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        ///   - selectionCriteria: `SelectionCriteria`.
        public init(
            isEnabled: Input<Bool>? = nil,
            selectionCriteria: SelectionCriteria? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            members.set("SelectionCriteria", selectionCriteria)
            fields = members
        }
    }

    /// The `S3BucketDestination` of a storage lens.
    public struct S3BucketDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `S3BucketDestination` of its members.
        ///
        /// - Parameters:
        ///   - accountId: `AccountId`.
        ///   - arn: `Arn`.
        ///   - format: `Format`.
        ///   - outputSchemaVersion: `OutputSchemaVersion`.
        ///   - encryption: `Encryption`.
        ///   - prefix: `Prefix`.
        public init(
            accountId: Input<String>,
            arn: Input<String>,
            format: S3BucketDestinationFormat,
            outputSchemaVersion: S3BucketDestinationOutputSchemaVersion,
            encryption: Encryption? = nil,
            prefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AccountId", accountId)
            members.set("Arn", arn)
            members.set("Format", format)
            members.set("OutputSchemaVersion", outputSchemaVersion)
            members.set("Encryption", encryption)
            members.set("Prefix", prefix)
            fields = members
        }
    }

    /// The `SSEKMS` of a storage lens.
    public struct SSEKMS: PropertyGroup {
        public let fields: Fields

        /// Makes the `SSEKMS` of its members.
        ///
        /// - Parameters:
        ///   - keyId: `KeyId`.
        public init(
            keyId: Input<String>
        ) {
            var members = Fields()
            members.set("KeyId", keyId)
            fields = members
        }
    }

    /// The `SelectionCriteria` of a storage lens.
    public struct SelectionCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `SelectionCriteria` of its members.
        ///
        /// - Parameters:
        ///   - delimiter: `Delimiter`.
        ///   - maxDepth: `MaxDepth`.
        ///   - minStorageBytesPercentage: `MinStorageBytesPercentage`.
        public init(
            delimiter: Input<String>? = nil,
            maxDepth: Input<Int>? = nil,
            minStorageBytesPercentage: Input<Double>? = nil
        ) {
            var members = Fields()
            members.set("Delimiter", delimiter)
            members.set("MaxDepth", maxDepth)
            members.set("MinStorageBytesPercentage", minStorageBytesPercentage)
            fields = members
        }
    }

    /// The `StorageLensConfiguration` of a storage lens.
    public struct StorageLensConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageLensConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - accountLevel: `AccountLevel`.
        ///   - id: `Id`. 1 to 64 characters.
        ///   - isEnabled: `IsEnabled`.
        ///   - awsOrg: `AwsOrg`.
        ///   - dataExport: `DataExport`.
        ///   - exclude: `Exclude`.
        ///   - expandedPrefixesDataExport: `ExpandedPrefixesDataExport`.
        ///   - include: `Include`.
        ///   - prefixDelimiter: `PrefixDelimiter`.
        public init(
            accountLevel: AccountLevel,
            id: Input<String>,
            isEnabled: Input<Bool>,
            awsOrg: AwsOrg? = nil,
            dataExport: DataExport? = nil,
            exclude: BucketsAndRegions? = nil,
            expandedPrefixesDataExport: StorageLensExpandedPrefixesDataExport? = nil,
            include: BucketsAndRegions? = nil,
            prefixDelimiter: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AccountLevel", accountLevel)
            members.set("Id", id)
            members.set("IsEnabled", isEnabled)
            members.set("AwsOrg", awsOrg)
            members.set("DataExport", dataExport)
            members.set("Exclude", exclude)
            members.set("ExpandedPrefixesDataExport", expandedPrefixesDataExport)
            members.set("Include", include)
            members.set("PrefixDelimiter", prefixDelimiter)
            fields = members
        }
    }

    /// The `StorageLensExpandedPrefixesDataExport` of a storage lens.
    public struct StorageLensExpandedPrefixesDataExport: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageLensExpandedPrefixesDataExport` of its members.
        ///
        /// - Parameters:
        ///   - s3BucketDestination: `S3BucketDestination`.
        ///   - storageLensTableDestination: `StorageLensTableDestination`.
        public init(
            s3BucketDestination: S3BucketDestination? = nil,
            storageLensTableDestination: StorageLensTableDestination? = nil
        ) {
            var members = Fields()
            members.set("S3BucketDestination", s3BucketDestination)
            members.set("StorageLensTableDestination", storageLensTableDestination)
            fields = members
        }
    }

    /// The `StorageLensGroupLevel` of a storage lens.
    public struct StorageLensGroupLevel: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageLensGroupLevel` of its members.
        ///
        /// - Parameters:
        ///   - storageLensGroupSelectionCriteria: `StorageLensGroupSelectionCriteria`.
        public init(
            storageLensGroupSelectionCriteria: StorageLensGroupSelectionCriteria? = nil
        ) {
            var members = Fields()
            members.set("StorageLensGroupSelectionCriteria", storageLensGroupSelectionCriteria)
            fields = members
        }
    }

    /// The `StorageLensGroupSelectionCriteria` of a storage lens.
    public struct StorageLensGroupSelectionCriteria: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageLensGroupSelectionCriteria` of its members.
        ///
        /// - Parameters:
        ///   - exclude: `Exclude`.
        ///   - include: `Include`.
        public init(
            exclude: Input<[String]>? = nil,
            include: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("Exclude", exclude)
            members.set("Include", include)
            fields = members
        }
    }

    /// The `StorageLensTableDestination` of a storage lens.
    public struct StorageLensTableDestination: PropertyGroup {
        public let fields: Fields

        /// Makes the `StorageLensTableDestination` of its members.
        ///
        /// - Parameters:
        ///   - isEnabled: `IsEnabled`.
        ///   - encryption: `Encryption`.
        public init(
            isEnabled: Input<Bool>,
            encryption: Encryption? = nil
        ) {
            var members = Fields()
            members.set("IsEnabled", isEnabled)
            members.set("Encryption", encryption)
            fields = members
        }
    }

    /// The values of `Format`.
    public struct S3BucketDestinationFormat: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `CSV`
        public static var csv: Self { Self(rawValue: "CSV") }
        /// `Parquet`
        public static var parquet: Self { Self(rawValue: "Parquet") }
    }

    /// The values of `OutputSchemaVersion`.
    public struct S3BucketDestinationOutputSchemaVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `V_1`
        public static var v1: Self { Self(rawValue: "V_1") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["StorageLensConfiguration/Id"],"definitions":{"AccountLevel":{"properties":{"ActivityMetrics":{"$ref":"#/definitions/ActivityMetrics"},"AdvancedCostOptimizationMetrics":{"$ref":"#/definitions/AdvancedCostOptimizationMetrics"},"AdvancedDataProtectionMetrics":{"$ref":"#/definitions/AdvancedDataProtectionMetrics"},"AdvancedPerformanceMetrics":{"$ref":"#/definitions/AdvancedPerformanceMetrics"},"BucketLevel":{"$ref":"#/definitions/BucketLevel"},"DetailedStatusCodesMetrics":{"$ref":"#/definitions/DetailedStatusCodesMetrics"},"StorageLensGroupLevel":{"$ref":"#/definitions/StorageLensGroupLevel"}},"required":["BucketLevel"],"type":"object"},"ActivityMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"type":"object"},"AdvancedCostOptimizationMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"type":"object"},"AdvancedDataProtectionMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"type":"object"},"AdvancedPerformanceMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"type":"object"},"AwsOrg":{"properties":{"Arn":{"type":"string"}},"required":["Arn"],"type":"object"},"BucketLevel":{"properties":{"ActivityMetrics":{"$ref":"#/definitions/ActivityMetrics"},"AdvancedCostOptimizationMetrics":{"$ref":"#/definitions/AdvancedCostOptimizationMetrics"},"AdvancedDataProtectionMetrics":{"$ref":"#/definitions/AdvancedDataProtectionMetrics"},"AdvancedPerformanceMetrics":{"$ref":"#/definitions/AdvancedPerformanceMetrics"},"DetailedStatusCodesMetrics":{"$ref":"#/definitions/DetailedStatusCodesMetrics"},"PrefixLevel":{"$ref":"#/definitions/PrefixLevel"}},"type":"object"},"BucketsAndRegions":{"properties":{"Buckets":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Regions":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"CloudWatchMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"required":["IsEnabled"],"type":"object"},"DataExport":{"properties":{"CloudWatchMetrics":{"$ref":"#/definitions/CloudWatchMetrics"},"S3BucketDestination":{"$ref":"#/definitions/S3BucketDestination"},"StorageLensTableDestination":{"$ref":"#/definitions/StorageLensTableDestination"}},"type":"object"},"DetailedStatusCodesMetrics":{"properties":{"IsEnabled":{"type":"boolean"}},"type":"object"},"Encryption":{"properties":{"SSEKMS":{"$ref":"#/definitions/SSEKMS"},"SSES3":{"type":"object"}},"type":"object"},"PrefixLevel":{"properties":{"StorageMetrics":{"$ref":"#/definitions/PrefixLevelStorageMetrics"}},"required":["StorageMetrics"],"type":"object"},"PrefixLevelStorageMetrics":{"properties":{"IsEnabled":{"type":"boolean"},"SelectionCriteria":{"$ref":"#/definitions/SelectionCriteria"}},"type":"object"},"S3BucketDestination":{"properties":{"AccountId":{"type":"string"},"Arn":{"type":"string"},"Encryption":{"$ref":"#/definitions/Encryption"},"Format":{"enum":["CSV","Parquet"],"type":"string"},"OutputSchemaVersion":{"enum":["V_1"],"type":"string"},"Prefix":{"type":"string"}},"required":["AccountId","Arn","Format","OutputSchemaVersion"],"type":"object"},"SSEKMS":{"properties":{"KeyId":{"type":"string"}},"required":["KeyId"],"type":"object"},"SelectionCriteria":{"properties":{"Delimiter":{"type":"string"},"MaxDepth":{"type":"integer"},"MinStorageBytesPercentage":{"type":"number"}},"type":"object"},"StorageLensConfiguration":{"properties":{"AccountLevel":{"$ref":"#/definitions/AccountLevel"},"AwsOrg":{"$ref":"#/definitions/AwsOrg"},"DataExport":{"$ref":"#/definitions/DataExport"},"Exclude":{"$ref":"#/definitions/BucketsAndRegions"},"ExpandedPrefixesDataExport":{"$ref":"#/definitions/StorageLensExpandedPrefixesDataExport"},"Id":{"maxLength":64,"minLength":1,"pattern":"^[a-zA-Z0-9\\-_.]+$","type":"string"},"Include":{"$ref":"#/definitions/BucketsAndRegions"},"IsEnabled":{"type":"boolean"},"PrefixDelimiter":{"type":"string"},"StorageLensArn":{"type":"string"}},"required":["AccountLevel","Id","IsEnabled"],"type":"object"},"StorageLensExpandedPrefixesDataExport":{"properties":{"S3BucketDestination":{"$ref":"#/definitions/S3BucketDestination"},"StorageLensTableDestination":{"$ref":"#/definitions/StorageLensTableDestination"}},"type":"object"},"StorageLensGroupLevel":{"properties":{"StorageLensGroupSelectionCriteria":{"$ref":"#/definitions/StorageLensGroupSelectionCriteria"}},"type":"object"},"StorageLensGroupSelectionCriteria":{"properties":{"Exclude":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"Include":{"insertionOrder":false,"items":{"type":"string"},"type":"array"}},"type":"object"},"StorageLensTableDestination":{"properties":{"Encryption":{"$ref":"#/definitions/Encryption"},"IsEnabled":{"type":"boolean"}},"required":["IsEnabled"],"type":"object"},"Tag":{"properties":{"Key":{"maxLength":127,"minLength":1,"pattern":"^(?!aws:.*)[a-zA-Z0-9\\s\\_\\.\\/\\=\\+\\-\\@\\:]+$","type":"string"},"Value":{"maxLength":255,"minLength":1,"pattern":"^(?!aws:.*)[a-zA-Z0-9\\s\\_\\.\\/\\=\\+\\-\\@\\:]+$","type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["StorageLensConfiguration/Id"],"properties":{"StorageLensConfiguration":{"$ref":"#/definitions/StorageLensConfiguration"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"}},"readOnly":["StorageLensConfiguration/StorageLensArn"],"required":["StorageLensConfiguration"],"tagProperty":"Tags"}"##
    }
}
