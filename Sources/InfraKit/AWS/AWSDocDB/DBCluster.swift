// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension DocDB.DBCluster {
    /// A DB cluster of DocDB.
    ///
    /// A change of `AvailabilityZones`, `DBClusterIdentifier`, `DBSubnetGroupName`, `KmsKeyId`,
    /// `MasterUsername`, `SnapshotIdentifier`, `SourceDBClusterIdentifier` or `StorageEncrypted`
    /// replaces it. Creates `AWS::DocDB::DBCluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - availabilityZones: `AvailabilityZones`. A change replaces the resource.
    ///   - backupRetentionPeriod: `BackupRetentionPeriod`. From 1 to 35.
    ///   - copyTagsToSnapshot: `CopyTagsToSnapshot`.
    ///   - dbClusterIdentifier: `DBClusterIdentifier`. A change replaces the resource.
    ///   - dbClusterParameterGroupName: `DBClusterParameterGroupName`.
    ///   - dbSubnetGroupName: `DBSubnetGroupName`. A change replaces the resource.
    ///   - deletionProtection: `DeletionProtection`.
    ///   - enableCloudwatchLogsExports: `EnableCloudwatchLogsExports`.
    ///   - engineVersion: `EngineVersion`.
    ///   - globalClusterIdentifier: `GlobalClusterIdentifier`.
    ///   - kmsKeyId: `KmsKeyId`. A change replaces the resource.
    ///   - manageMasterUserPassword: `ManageMasterUserPassword`.
    ///   - masterUsername: `MasterUsername`. A change replaces the resource.
    ///   - masterUserPassword: `MasterUserPassword`.
    ///   - masterUserSecretKmsKeyId: `MasterUserSecretKmsKeyId`.
    ///   - networkType: `NetworkType`.
    ///   - port: `Port`.
    ///   - preferredBackupWindow: `PreferredBackupWindow`.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    ///   - restoreToTime: `RestoreToTime`.
    ///   - restoreType: `RestoreType`.
    ///   - rotateMasterUserPassword: `RotateMasterUserPassword`.
    ///   - serverlessV2ScalingConfiguration: `ServerlessV2ScalingConfiguration`.
    ///   - snapshotIdentifier: `SnapshotIdentifier`. A change replaces the resource.
    ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`. A change replaces the resource.
    ///   - storageEncrypted: `StorageEncrypted`. A change replaces the resource.
    ///   - storageType: `StorageType`.
    ///   - useLatestRestorableTime: `UseLatestRestorableTime`.
    ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`.
    public init(
        _ id: ConstructID,
        availabilityZones: Input<[String]>? = nil,
        backupRetentionPeriod: Input<Int>? = nil,
        copyTagsToSnapshot: Input<Bool>? = nil,
        dbClusterIdentifier: Input<String>? = nil,
        dbClusterParameterGroupName: Input<ID<DocDB.DBClusterParameterGroup>>? = nil,
        dbSubnetGroupName: Input<ID<DocDB.DBSubnetGroup>>? = nil,
        deletionProtection: Input<Bool>? = nil,
        enableCloudwatchLogsExports: Input<[String]>? = nil,
        engineVersion: EngineVersion? = nil,
        globalClusterIdentifier: Input<ID<DocDB.GlobalCluster>>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        manageMasterUserPassword: Input<Bool>? = nil,
        masterUsername: Input<String>? = nil,
        masterUserPassword: InfraDSL.Secret? = nil,
        masterUserSecretKmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        networkType: Input<String>? = nil,
        port: Input<Int>? = nil,
        preferredBackupWindow: Input<String>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        restoreToTime: Input<String>? = nil,
        restoreType: Input<String>? = nil,
        rotateMasterUserPassword: Input<Bool>? = nil,
        serverlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration? = nil,
        snapshotIdentifier: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<String>? = nil,
        storageEncrypted: Input<Bool>? = nil,
        storageType: Input<String>? = nil,
        useLatestRestorableTime: Input<Bool>? = nil,
        vpcSecurityGroupIds: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AvailabilityZones", availabilityZones)
        node.set("BackupRetentionPeriod", backupRetentionPeriod)
        node.set("CopyTagsToSnapshot", copyTagsToSnapshot)
        node.set("DBClusterIdentifier", dbClusterIdentifier)
        node.set("DBClusterParameterGroupName", dbClusterParameterGroupName)
        node.set("DBSubnetGroupName", dbSubnetGroupName)
        node.set("DeletionProtection", deletionProtection)
        node.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
        node.set("EngineVersion", engineVersion)
        node.set("GlobalClusterIdentifier", globalClusterIdentifier)
        node.set("KmsKeyId", kmsKeyId)
        node.set("ManageMasterUserPassword", manageMasterUserPassword)
        node.set("MasterUsername", masterUsername)
        node.set("MasterUserPassword", masterUserPassword)
        node.set("MasterUserSecretKmsKeyId", masterUserSecretKmsKeyId)
        node.set("NetworkType", networkType)
        node.set("Port", port)
        node.set("PreferredBackupWindow", preferredBackupWindow)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        node.set("RestoreToTime", restoreToTime)
        node.set("RestoreType", restoreType)
        node.set("RotateMasterUserPassword", rotateMasterUserPassword)
        node.set("ServerlessV2ScalingConfiguration", serverlessV2ScalingConfiguration)
        node.set("SnapshotIdentifier", snapshotIdentifier)
        node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
        node.set("StorageEncrypted", storageEncrypted)
        node.set("StorageType", storageType)
        node.set("UseLatestRestorableTime", useLatestRestorableTime)
        node.set("VpcSecurityGroupIds", vpcSecurityGroupIds)
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

    /// `ClusterResourceId`, known after deploy.
    public var clusterResourceId: Input<String> { node.attribute("ClusterResourceId") }

    /// `Endpoint`, known after deploy.
    public var endpoint: Input<String> { node.attribute("Endpoint") }

    /// `ReadEndpoint`, known after deploy.
    public var readEndpoint: Input<String> { node.attribute("ReadEndpoint") }

    /// The `ServerlessV2ScalingConfiguration` of a DB cluster.
    public struct ServerlessV2ScalingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServerlessV2ScalingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        public init(
            maxCapacity: Input<Double>,
            minCapacity: Input<Double>
        ) {
            var members = Fields()
            members.set("MaxCapacity", maxCapacity)
            members.set("MinCapacity", minCapacity)
            fields = members
        }
    }

    /// The values of `EngineVersion`.
    public struct EngineVersion: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `3.6.0`
        public static var _360: Self { Self(rawValue: "3.6.0") }
        /// `4.0`
        public static var _40: Self { Self(rawValue: "4.0") }
        /// `4.0.0`
        public static var _400: Self { Self(rawValue: "4.0.0") }
        /// `5.0.0`
        public static var _500: Self { Self(rawValue: "5.0.0") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["AvailabilityZones","DBClusterIdentifier","DBSubnetGroupName","KmsKeyId","MasterUsername","SnapshotIdentifier","SourceDBClusterIdentifier","StorageEncrypted"],"definitions":{"ServerlessV2ScalingConfiguration":{"properties":{"MaxCapacity":{"type":"number"},"MinCapacity":{"type":"number"}},"required":["MaxCapacity","MinCapacity"],"type":"object"},"Tag":{"properties":{"Key":{"type":"string"},"Value":{"type":"string"}},"required":["Key","Value"],"type":"object"}},"primaryIdentifier":["Id"],"properties":{"AvailabilityZones":{"items":{"type":"string"},"type":"array"},"BackupRetentionPeriod":{"maximum":35,"minimum":1,"type":"integer"},"ClusterResourceId":{"type":"string"},"CopyTagsToSnapshot":{"type":"boolean"},"DBClusterIdentifier":{"type":"string"},"DBClusterParameterGroupName":{"references":["AWS::DocDB::DBClusterParameterGroup.Id"],"type":"string"},"DBSubnetGroupName":{"references":["AWS::DocDB::DBSubnetGroup.Id"],"type":"string"},"DeletionProtection":{"type":"boolean"},"EnableCloudwatchLogsExports":{"items":{"type":"string"},"type":"array"},"Endpoint":{"type":"string"},"EngineVersion":{"enum":["3.6.0","4.0","4.0.0","5.0.0"],"type":"string"},"GlobalClusterIdentifier":{"references":["AWS::DocDB::GlobalCluster.Id"],"type":"string"},"Id":{"type":"string"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"ManageMasterUserPassword":{"type":"boolean"},"MasterUserPassword":{"type":"string"},"MasterUserSecretKmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"MasterUsername":{"type":"string"},"NetworkType":{"type":"string"},"Port":{"type":"integer"},"PreferredBackupWindow":{"type":"string"},"PreferredMaintenanceWindow":{"type":"string"},"ReadEndpoint":{"type":"string"},"RestoreToTime":{"type":"string"},"RestoreType":{"type":"string"},"RotateMasterUserPassword":{"type":"boolean"},"ServerlessV2ScalingConfiguration":{"$ref":"#/definitions/ServerlessV2ScalingConfiguration"},"SnapshotIdentifier":{"type":"string"},"SourceDBClusterIdentifier":{"type":"string"},"StorageEncrypted":{"type":"boolean"},"StorageType":{"type":"string"},"Tags":{"items":{"$ref":"#/definitions/Tag"},"type":"array"},"UseLatestRestorableTime":{"type":"boolean"},"VpcSecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"}},"readOnly":["ClusterResourceId","Endpoint","Id","ReadEndpoint"],"tagProperty":"Tags","traits":{"deletionProtection":"DeletionProtection","nameProperty":"DBClusterIdentifier","readyAttributes":["Endpoint","ReadEndpoint"],"stateful":true,"typicalSeconds":120}}"##
    }
}
