// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension ECS.Cluster {
    /// A cluster of ECS.
    ///
    /// A change of `ClusterName` replaces it. Creates `AWS::ECS::Cluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - capacityProviders: `CapacityProviders`.
    ///   - clusterName: `ClusterName`. A change replaces the resource.
    ///   - clusterSettings: `ClusterSettings`.
    ///   - configuration: `Configuration`.
    ///   - defaultCapacityProviderStrategy: `DefaultCapacityProviderStrategy`.
    ///   - serviceConnectDefaults: `ServiceConnectDefaults`.
    public init(
        _ id: ConstructID,
        capacityProviders: Input<[String]>? = nil,
        clusterName: Input<String>? = nil,
        clusterSettings: [ClusterSettings]? = nil,
        configuration: ClusterConfiguration? = nil,
        defaultCapacityProviderStrategy: [CapacityProviderStrategyItem]? = nil,
        serviceConnectDefaults: ServiceConnectDefaults? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("CapacityProviders", capacityProviders)
        node.set("ClusterName", clusterName)
        node.set("ClusterSettings", clusterSettings)
        node.set("Configuration", configuration)
        node.set("DefaultCapacityProviderStrategy", defaultCapacityProviderStrategy)
        node.set("ServiceConnectDefaults", serviceConnectDefaults)
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

    /// `ClusterName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("ClusterName") }

    /// `Arn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("Arn") }

    /// `Arn`, known after deploy.
    public var anyID: Input<AnyID<Self>> { node.attribute("Arn") }

    /// The `CapacityProviderStrategyItem` of a cluster.
    public struct CapacityProviderStrategyItem: PropertyGroup {
        public let fields: Fields

        /// Makes the `CapacityProviderStrategyItem` of its members.
        ///
        /// - Parameters:
        ///   - base: `Base`. From 0 to 100000.
        ///   - capacityProvider: `CapacityProvider`.
        ///   - weight: `Weight`. From 0 to 1000.
        public init(
            base: Input<Int>? = nil,
            capacityProvider: Input<String>? = nil,
            weight: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("Base", base)
            members.set("CapacityProvider", capacityProvider)
            members.set("Weight", weight)
            fields = members
        }
    }

    /// The `ClusterConfiguration` of a cluster.
    public struct ClusterConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClusterConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - executeCommandConfiguration: `ExecuteCommandConfiguration`.
        ///   - managedStorageConfiguration: `ManagedStorageConfiguration`.
        public init(
            executeCommandConfiguration: ExecuteCommandConfiguration? = nil,
            managedStorageConfiguration: ManagedStorageConfiguration? = nil
        ) {
            var members = Fields()
            members.set("ExecuteCommandConfiguration", executeCommandConfiguration)
            members.set("ManagedStorageConfiguration", managedStorageConfiguration)
            fields = members
        }
    }

    /// The `ClusterSettings` of a cluster.
    public struct ClusterSettings: PropertyGroup {
        public let fields: Fields

        /// Makes the `ClusterSettings` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: Input<String>? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
    }

    /// The `ExecuteCommandConfiguration` of a cluster.
    public struct ExecuteCommandConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExecuteCommandConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - kmsKeyId: `KmsKeyId`.
        ///   - logConfiguration: `LogConfiguration`.
        ///   - logging: `Logging`.
        public init(
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
            logConfiguration: ExecuteCommandLogConfiguration? = nil,
            logging: ExecuteCommandConfigurationLogging? = nil
        ) {
            var members = Fields()
            members.set("KmsKeyId", kmsKeyId)
            members.set("LogConfiguration", logConfiguration)
            members.set("Logging", logging)
            fields = members
        }
    }

    /// The `ExecuteCommandLogConfiguration` of a cluster.
    public struct ExecuteCommandLogConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ExecuteCommandLogConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - cloudWatchEncryptionEnabled: `CloudWatchEncryptionEnabled`.
        ///   - cloudWatchLogGroupName: `CloudWatchLogGroupName`.
        ///   - s3BucketName: `S3BucketName`.
        ///   - s3EncryptionEnabled: `S3EncryptionEnabled`.
        ///   - s3KeyPrefix: `S3KeyPrefix`.
        public init(
            cloudWatchEncryptionEnabled: Input<Bool>? = nil,
            cloudWatchLogGroupName: Input<String>? = nil,
            s3BucketName: Input<ID<S3.Bucket>>? = nil,
            s3EncryptionEnabled: Input<Bool>? = nil,
            s3KeyPrefix: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("CloudWatchEncryptionEnabled", cloudWatchEncryptionEnabled)
            members.set("CloudWatchLogGroupName", cloudWatchLogGroupName)
            members.set("S3BucketName", s3BucketName)
            members.set("S3EncryptionEnabled", s3EncryptionEnabled)
            members.set("S3KeyPrefix", s3KeyPrefix)
            fields = members
        }
    }

    /// The `ManagedStorageConfiguration` of a cluster.
    public struct ManagedStorageConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ManagedStorageConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - fargateEphemeralStorageKmsKeyId: `FargateEphemeralStorageKmsKeyId`.
        ///   - kmsKeyId: `KmsKeyId`.
        public init(
            fargateEphemeralStorageKmsKeyId: Input<AnyID<KMS.Key>>? = nil,
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("FargateEphemeralStorageKmsKeyId", fargateEphemeralStorageKmsKeyId)
            members.set("KmsKeyId", kmsKeyId)
            fields = members
        }
    }

    /// The `ServiceConnectDefaults` of a cluster.
    public struct ServiceConnectDefaults: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServiceConnectDefaults` of its members.
        ///
        /// - Parameters:
        ///   - namespace: `Namespace`.
        public init(
            namespace: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Namespace", namespace)
            fields = members
        }
    }

    /// The values of `Logging`.
    public struct ExecuteCommandConfigurationLogging: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `DEFAULT`
        public static var `default`: Self { Self(rawValue: "DEFAULT") }
        /// `NONE`
        public static var noneValue: Self { Self(rawValue: "NONE") }
        /// `OVERRIDE`
        public static var override: Self { Self(rawValue: "OVERRIDE") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["ClusterName"],"definitions":{"CapacityProviderStrategyItem":{"properties":{"Base":{"maximum":100000,"minimum":0,"type":"integer"},"CapacityProvider":{"type":"string"},"Weight":{"maximum":1000,"minimum":0,"type":"integer"}},"type":"object"},"ClusterConfiguration":{"properties":{"ExecuteCommandConfiguration":{"$ref":"#/definitions/ExecuteCommandConfiguration"},"ManagedStorageConfiguration":{"$ref":"#/definitions/ManagedStorageConfiguration"}},"type":"object"},"ClusterSettings":{"properties":{"Name":{"type":"string"},"Value":{"type":"string"}},"type":"object"},"ExecuteCommandConfiguration":{"properties":{"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"LogConfiguration":{"$ref":"#/definitions/ExecuteCommandLogConfiguration"},"Logging":{"enum":["DEFAULT","NONE","OVERRIDE"],"type":"string"}},"type":"object"},"ExecuteCommandLogConfiguration":{"properties":{"CloudWatchEncryptionEnabled":{"type":"boolean"},"CloudWatchLogGroupName":{"type":"string"},"S3BucketName":{"references":["AWS::S3::Bucket.Id"],"type":"string"},"S3EncryptionEnabled":{"type":"boolean"},"S3KeyPrefix":{"type":"string"}},"type":"object"},"ManagedStorageConfiguration":{"properties":{"FargateEphemeralStorageKmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"}},"type":"object"},"ServiceConnectDefaults":{"properties":{"Namespace":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"},"Value":{"maxLength":256,"minLength":0,"pattern":"^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$","type":"string"}},"type":"object"}},"primaryIdentifier":["ClusterName"],"properties":{"Arn":{"type":"string"},"CapacityProviders":{"items":{"type":"string"},"type":"array"},"ClusterName":{"type":"string"},"ClusterSettings":{"items":{"$ref":"#/definitions/ClusterSettings"},"type":"array"},"Configuration":{"$ref":"#/definitions/ClusterConfiguration"},"DefaultCapacityProviderStrategy":{"items":{"$ref":"#/definitions/CapacityProviderStrategyItem"},"type":"array"},"ServiceConnectDefaults":{"$ref":"#/definitions/ServiceConnectDefaults"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"minItems":0,"type":"array"}},"readOnly":["Arn"],"tagProperty":"Tags","traits":{"nameProperty":"ClusterName","typicalSeconds":8},"writeOnly":["ServiceConnectDefaults"]}"##
    }
}
