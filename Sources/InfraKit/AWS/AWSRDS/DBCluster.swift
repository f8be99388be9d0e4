// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBCluster {
    /// A DB cluster of RDS.
    ///
    /// A change of `AvailabilityZones`, `ClusterScalabilityType`, `DBClusterIdentifier`,
    /// `DBSubnetGroupName`, `DBSystemId`, `DatabaseName`, `EngineMode`, `KmsKeyId`,
    /// `PubliclyAccessible`, `RestoreToTime`, `RestoreType`, `SnapshotIdentifier`,
    /// `SourceDBClusterIdentifier`, `SourceDbClusterResourceId`, `SourceRegion`, `StorageEncrypted`
    /// or `UseLatestRestorableTime` replaces it. Creates `AWS::RDS::DBCluster`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - allocatedStorage: `AllocatedStorage`.
    ///   - associatedRoles: `AssociatedRoles`.
    ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
    ///   - availabilityZones: `AvailabilityZones`. A change replaces the resource.
    ///   - backtrackWindow: `BacktrackWindow`.
    ///   - backupRetentionPeriod: `BackupRetentionPeriod`. From 1 to 35. Default: 1.
    ///   - clusterScalabilityType: `ClusterScalabilityType`. A change replaces the resource.
    ///   - copyTagsToSnapshot: `CopyTagsToSnapshot`.
    ///   - databaseInsightsMode: `DatabaseInsightsMode`.
    ///   - databaseName: `DatabaseName`. A change replaces the resource.
    ///   - dbClusterIdentifier: `DBClusterIdentifier`. 1 to 63 characters.
    ///   - dbClusterInstanceClass: `DBClusterInstanceClass`.
    ///   - dbClusterParameterGroupName: `DBClusterParameterGroupName`.
    ///   - dbInstanceParameterGroupName: `DBInstanceParameterGroupName`.
    ///   - dbSubnetGroupName: `DBSubnetGroupName`. A change replaces the resource.
    ///   - dbSystemId: `DBSystemId`. A change replaces the resource.
    ///   - deleteAutomatedBackups: `DeleteAutomatedBackups`.
    ///   - deletionProtection: `DeletionProtection`.
    ///   - domain: `Domain`.
    ///   - domainIAMRoleName: `DomainIAMRoleName`.
    ///   - enableCloudwatchLogsExports: `EnableCloudwatchLogsExports`.
    ///   - enableGlobalWriteForwarding: `EnableGlobalWriteForwarding`.
    ///   - enableHttpEndpoint: `EnableHttpEndpoint`.
    ///   - enableIAMDatabaseAuthentication: `EnableIAMDatabaseAuthentication`.
    ///   - enableLocalWriteForwarding: `EnableLocalWriteForwarding`.
    ///   - engine: `Engine`.
    ///   - engineLifecycleSupport: `EngineLifecycleSupport`.
    ///   - engineMode: `EngineMode`. A change replaces the resource.
    ///   - engineVersion: `EngineVersion`.
    ///   - globalClusterIdentifier: `GlobalClusterIdentifier`. 0 to 63 characters.
    ///   - iops: `Iops`.
    ///   - kmsKeyId: `KmsKeyId`. A change replaces the resource.
    ///   - manageMasterUserPassword: `ManageMasterUserPassword`.
    ///   - masterUserAuthenticationType: `MasterUserAuthenticationType`.
    ///   - masterUsername: `MasterUsername`. At least 1 characters.
    ///   - masterUserPassword: `MasterUserPassword`.
    ///   - masterUserSecret: `MasterUserSecret`.
    ///   - monitoringInterval: `MonitoringInterval`.
    ///   - monitoringRoleArn: `MonitoringRoleArn`.
    ///   - networkType: `NetworkType`.
    ///   - performanceInsightsEnabled: `PerformanceInsightsEnabled`.
    ///   - performanceInsightsKmsKeyId: `PerformanceInsightsKmsKeyId`.
    ///   - performanceInsightsRetentionPeriod: `PerformanceInsightsRetentionPeriod`.
    ///   - port: `Port`.
    ///   - preferredBackupWindow: `PreferredBackupWindow`.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    ///   - publiclyAccessible: `PubliclyAccessible`. A change replaces the resource.
    ///   - replicationSourceIdentifier: `ReplicationSourceIdentifier`.
    ///   - restoreToTime: `RestoreToTime`. A change replaces the resource.
    ///   - restoreType: `RestoreType`. A change replaces the resource.
    ///   - scalingConfiguration: `ScalingConfiguration`.
    ///   - serverlessV2ScalingConfiguration: `ServerlessV2ScalingConfiguration`.
    ///   - snapshotIdentifier: `SnapshotIdentifier`. A change replaces the resource.
    ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`. A change replaces the resource.
    ///   - sourceDbClusterResourceId: `SourceDbClusterResourceId`. A change replaces the resource.
    ///   - sourceRegion: `SourceRegion`. A change replaces the resource.
    ///   - storageEncrypted: `StorageEncrypted`. A change replaces the resource.
    ///   - storageType: `StorageType`.
    ///   - useLatestRestorableTime: `UseLatestRestorableTime`. A change replaces the resource.
    ///   - vpcSecurityGroupIds: `VpcSecurityGroupIds`.
    public init(
        _ id: ConstructID,
        allocatedStorage: Input<Int>? = nil,
        associatedRoles: [DBClusterRole]? = nil,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        availabilityZones: Input<[String]>? = nil,
        backtrackWindow: Input<Int>? = nil,
        backupRetentionPeriod: Input<Int>? = nil,
        clusterScalabilityType: ClusterScalabilityType? = nil,
        copyTagsToSnapshot: Input<Bool>? = nil,
        databaseInsightsMode: DatabaseInsightsMode? = nil,
        databaseName: Input<String>? = nil,
        dbClusterIdentifier: Input<String>? = nil,
        dbClusterInstanceClass: Input<String>? = nil,
        dbClusterParameterGroupName: Input<ID<RDS.DBClusterParameterGroup>>? = nil,
        dbInstanceParameterGroupName: Input<String>? = nil,
        dbSubnetGroupName: Input<ID<RDS.DBSubnetGroup>>? = nil,
        dbSystemId: Input<String>? = nil,
        deleteAutomatedBackups: Input<Bool>? = nil,
        deletionProtection: Input<Bool>? = nil,
        domain: Input<String>? = nil,
        domainIAMRoleName: Input<String>? = nil,
        enableCloudwatchLogsExports: Input<[String]>? = nil,
        enableGlobalWriteForwarding: Input<Bool>? = nil,
        enableHttpEndpoint: Input<Bool>? = nil,
        enableIAMDatabaseAuthentication: Input<Bool>? = nil,
        enableLocalWriteForwarding: Input<Bool>? = nil,
        engine: Input<String>? = nil,
        engineLifecycleSupport: Input<String>? = nil,
        engineMode: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        globalClusterIdentifier: Input<ID<RDS.GlobalCluster>>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        manageMasterUserPassword: Input<Bool>? = nil,
        masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
        masterUsername: Input<String>? = nil,
        masterUserPassword: InfraDSL.Secret? = nil,
        masterUserSecret: MasterUserSecret? = nil,
        monitoringInterval: Input<Int>? = nil,
        monitoringRoleArn: Input<ARN<IAM.Role>>? = nil,
        networkType: Input<String>? = nil,
        performanceInsightsEnabled: Input<Bool>? = nil,
        performanceInsightsKmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        performanceInsightsRetentionPeriod: Input<Int>? = nil,
        port: Input<Int>? = nil,
        preferredBackupWindow: Input<String>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        publiclyAccessible: Input<Bool>? = nil,
        replicationSourceIdentifier: Input<String>? = nil,
        restoreToTime: Input<String>? = nil,
        restoreType: Input<String>? = nil,
        scalingConfiguration: ScalingConfiguration? = nil,
        serverlessV2ScalingConfiguration: ServerlessV2ScalingConfiguration? = nil,
        snapshotIdentifier: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<String>? = nil,
        sourceDbClusterResourceId: Input<String>? = nil,
        sourceRegion: Input<String>? = nil,
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
        node.set("AllocatedStorage", allocatedStorage)
        node.set("AssociatedRoles", associatedRoles)
        node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        node.set("AvailabilityZones", availabilityZones)
        node.set("BacktrackWindow", backtrackWindow)
        node.set("BackupRetentionPeriod", backupRetentionPeriod)
        node.set("ClusterScalabilityType", clusterScalabilityType)
        node.set("CopyTagsToSnapshot", copyTagsToSnapshot)
        node.set("DatabaseInsightsMode", databaseInsightsMode)
        node.set("DatabaseName", databaseName)
        node.set("DBClusterIdentifier", dbClusterIdentifier)
        node.set("DBClusterInstanceClass", dbClusterInstanceClass)
        node.set("DBClusterParameterGroupName", dbClusterParameterGroupName)
        node.set("DBInstanceParameterGroupName", dbInstanceParameterGroupName)
        node.set("DBSubnetGroupName", dbSubnetGroupName)
        node.set("DBSystemId", dbSystemId)
        node.set("DeleteAutomatedBackups", deleteAutomatedBackups)
        node.set("DeletionProtection", deletionProtection)
        node.set("Domain", domain)
        node.set("DomainIAMRoleName", domainIAMRoleName)
        node.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
        node.set("EnableGlobalWriteForwarding", enableGlobalWriteForwarding)
        node.set("EnableHttpEndpoint", enableHttpEndpoint)
        node.set("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication)
        node.set("EnableLocalWriteForwarding", enableLocalWriteForwarding)
        node.set("Engine", engine)
        node.set("EngineLifecycleSupport", engineLifecycleSupport)
        node.set("EngineMode", engineMode)
        node.set("EngineVersion", engineVersion)
        node.set("GlobalClusterIdentifier", globalClusterIdentifier)
        node.set("Iops", iops)
        node.set("KmsKeyId", kmsKeyId)
        node.set("ManageMasterUserPassword", manageMasterUserPassword)
        node.set("MasterUserAuthenticationType", masterUserAuthenticationType)
        node.set("MasterUsername", masterUsername)
        node.set("MasterUserPassword", masterUserPassword)
        node.set("MasterUserSecret", masterUserSecret)
        node.set("MonitoringInterval", monitoringInterval)
        node.set("MonitoringRoleArn", monitoringRoleArn)
        node.set("NetworkType", networkType)
        node.set("PerformanceInsightsEnabled", performanceInsightsEnabled)
        node.set("PerformanceInsightsKmsKeyId", performanceInsightsKmsKeyId)
        node.set("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod)
        node.set("Port", port)
        node.set("PreferredBackupWindow", preferredBackupWindow)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        node.set("PubliclyAccessible", publiclyAccessible)
        node.set("ReplicationSourceIdentifier", replicationSourceIdentifier)
        node.set("RestoreToTime", restoreToTime)
        node.set("RestoreType", restoreType)
        node.set("ScalingConfiguration", scalingConfiguration)
        node.set("ServerlessV2ScalingConfiguration", serverlessV2ScalingConfiguration)
        node.set("SnapshotIdentifier", snapshotIdentifier)
        node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
        node.set("SourceDbClusterResourceId", sourceDbClusterResourceId)
        node.set("SourceRegion", sourceRegion)
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

    /// `DBClusterIdentifier`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBClusterIdentifier") }

    /// `DBClusterArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("DBClusterArn") }

    /// `DBClusterResourceId`, known after deploy.
    public var dbClusterResourceId: Input<String> { node.attribute("DBClusterResourceId") }

    /// `Endpoint.Address`, known after deploy.
    public var endpointAddress: Input<String> { node.attribute("Endpoint.Address") }

    /// `Endpoint.Port`, known after deploy.
    public var endpointPort: Input<String> { node.attribute("Endpoint.Port") }

    /// `MasterUserSecret.SecretArn`, known after deploy.
    public var masterUserSecretSecretArn: Input<ARN<SecretsManager.Secret>> {
        node.attribute("MasterUserSecret.SecretArn")
    }

    /// `ReadEndpoint.Address`, known after deploy.
    public var readEndpointAddress: Input<String> { node.attribute("ReadEndpoint.Address") }

    /// `StorageEncryptionType`, known after deploy.
    public var storageEncryptionType: Input<String> { node.attribute("StorageEncryptionType") }

    /// `StorageThroughput`, known after deploy.
    public var storageThroughput: Input<Int> { node.attribute("StorageThroughput") }

    /// The `DBClusterRole` of a DB cluster.
    public struct DBClusterRole: PropertyGroup {
        public let fields: Fields

        /// Makes the `DBClusterRole` of its members.
        ///
        /// - Parameters:
        ///   - roleArn: `RoleArn`.
        ///   - featureName: `FeatureName`.
        public init(
            roleArn: Input<ARN<IAM.Role>>,
            featureName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("RoleArn", roleArn)
            members.set("FeatureName", featureName)
            fields = members
        }
    }

    /// The `MasterUserSecret` of a DB cluster.
    public struct MasterUserSecret: PropertyGroup {
        public let fields: Fields

        /// Makes the `MasterUserSecret` of its members.
        ///
        /// - Parameters:
        ///   - kmsKeyId: `KmsKeyId`.
        public init(
            kmsKeyId: Input<AnyID<KMS.Key>>? = nil
        ) {
            var members = Fields()
            members.set("KmsKeyId", kmsKeyId)
            fields = members
        }
    }

    /// The `ScalingConfiguration` of a DB cluster.
    public struct ScalingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScalingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - autoPause: `AutoPause`.
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - secondsBeforeTimeout: `SecondsBeforeTimeout`.
        ///   - secondsUntilAutoPause: `SecondsUntilAutoPause`.
        ///   - timeoutAction: `TimeoutAction`.
        public init(
            autoPause: Input<Bool>? = nil,
            maxCapacity: Input<Int>? = nil,
            minCapacity: Input<Int>? = nil,
            secondsBeforeTimeout: Input<Int>? = nil,
            secondsUntilAutoPause: Input<Int>? = nil,
            timeoutAction: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AutoPause", autoPause)
            members.set("MaxCapacity", maxCapacity)
            members.set("MinCapacity", minCapacity)
            members.set("SecondsBeforeTimeout", secondsBeforeTimeout)
            members.set("SecondsUntilAutoPause", secondsUntilAutoPause)
            members.set("TimeoutAction", timeoutAction)
            fields = members
        }
    }

    /// The `ServerlessV2ScalingConfiguration` of a DB cluster.
    public struct ServerlessV2ScalingConfiguration: PropertyGroup {
        public let fields: Fields

        /// Makes the `ServerlessV2ScalingConfiguration` of its members.
        ///
        /// - Parameters:
        ///   - maxCapacity: `MaxCapacity`.
        ///   - minCapacity: `MinCapacity`.
        ///   - secondsUntilAutoPause: `SecondsUntilAutoPause`.
        public init(
            maxCapacity: Input<Double>? = nil,
            minCapacity: Input<Double>? = nil,
            secondsUntilAutoPause: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MaxCapacity", maxCapacity)
            members.set("MinCapacity", minCapacity)
            members.set("SecondsUntilAutoPause", secondsUntilAutoPause)
            fields = members
        }
    }

    /// The values of `ClusterScalabilityType`.
    public struct ClusterScalabilityType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `limitless`
        public static var limitless: Self { Self(rawValue: "limitless") }
        /// `standard`
        public static var standard: Self { Self(rawValue: "standard") }
    }

    /// The values of `DatabaseInsightsMode`.
    public struct DatabaseInsightsMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `advanced`
        public static var advanced: Self { Self(rawValue: "advanced") }
        /// `standard`
        public static var standard: Self { Self(rawValue: "standard") }
    }

    /// The values of `MasterUserAuthenticationType`.
    public struct MasterUserAuthenticationType: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `iam-db-auth`
        public static var iamDbAuth: Self { Self(rawValue: "iam-db-auth") }
        /// `password`
        public static var password: Self { Self(rawValue: "password") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["Engine","GlobalClusterIdentifier","MasterUsername"],"createOnly":["AvailabilityZones","ClusterScalabilityType","DBClusterIdentifier","DBSubnetGroupName","DBSystemId","DatabaseName","EngineMode","KmsKeyId","PubliclyAccessible","RestoreToTime","RestoreType","SnapshotIdentifier","SourceDBClusterIdentifier","SourceDbClusterResourceId","SourceRegion","StorageEncrypted","UseLatestRestorableTime"],"definitions":{"DBClusterRole":{"properties":{"FeatureName":{"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["RoleArn"],"type":"object"},"Endpoint":{"properties":{"Address":{"type":"string"},"Port":{"type":"string"}},"type":"object"},"MasterUserSecret":{"properties":{"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SecretArn":{"references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"type":"object"},"ReadEndpoint":{"properties":{"Address":{"type":"string"}},"type":"object"},"ScalingConfiguration":{"properties":{"AutoPause":{"type":"boolean"},"MaxCapacity":{"type":"integer"},"MinCapacity":{"type":"integer"},"SecondsBeforeTimeout":{"type":"integer"},"SecondsUntilAutoPause":{"type":"integer"},"TimeoutAction":{"type":"string"}},"type":"object"},"ServerlessV2ScalingConfiguration":{"properties":{"MaxCapacity":{"type":"number"},"MinCapacity":{"type":"number"},"SecondsUntilAutoPause":{"type":"integer"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DBClusterIdentifier"],"properties":{"AllocatedStorage":{"type":"integer"},"AssociatedRoles":{"items":{"$ref":"#/definitions/DBClusterRole"},"type":"array"},"AutoMinorVersionUpgrade":{"type":"boolean"},"AvailabilityZones":{"items":{"type":"string"},"type":"array"},"BacktrackWindow":{"minimum":0,"type":"integer"},"BackupRetentionPeriod":{"default":1,"maximum":35,"minimum":1,"type":"integer"},"ClusterScalabilityType":{"enum":["limitless","standard"],"type":"string"},"CopyTagsToSnapshot":{"type":"boolean"},"DBClusterArn":{"type":"string"},"DBClusterIdentifier":{"maxLength":63,"minLength":1,"pattern":"^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","type":"string"},"DBClusterInstanceClass":{"type":"string"},"DBClusterParameterGroupName":{"references":["AWS::RDS::DBClusterParameterGroup.Id"],"type":"string"},"DBClusterResourceId":{"type":"string"},"DBInstanceParameterGroupName":{"type":"string"},"DBSubnetGroupName":{"references":["AWS::RDS::DBSubnetGroup.Id"],"type":"string"},"DBSystemId":{"type":"string"},"DatabaseInsightsMode":{"enum":["advanced","standard"],"type":"string"},"DatabaseName":{"type":"string"},"DeleteAutomatedBackups":{"type":"boolean"},"DeletionProtection":{"type":"boolean"},"Domain":{"type":"string"},"DomainIAMRoleName":{"type":"string"},"EnableCloudwatchLogsExports":{"items":{"type":"string"},"type":"array"},"EnableGlobalWriteForwarding":{"type":"boolean"},"EnableHttpEndpoint":{"type":"boolean"},"EnableIAMDatabaseAuthentication":{"type":"boolean"},"EnableLocalWriteForwarding":{"type":"boolean"},"Endpoint":{"$ref":"#/definitions/Endpoint"},"Engine":{"type":"string"},"EngineLifecycleSupport":{"type":"string"},"EngineMode":{"type":"string"},"EngineVersion":{"type":"string"},"GlobalClusterIdentifier":{"maxLength":63,"minLength":0,"pattern":"^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","references":["AWS::RDS::GlobalCluster.Id"],"type":"string"},"Iops":{"type":"integer"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"ManageMasterUserPassword":{"type":"boolean"},"MasterUserAuthenticationType":{"enum":["iam-db-auth","password"],"type":"string"},"MasterUserPassword":{"type":"string"},"MasterUserSecret":{"$ref":"#/definitions/MasterUserSecret"},"MasterUsername":{"minLength":1,"pattern":"^[a-zA-Z]{1}[a-zA-Z0-9_]*$","type":"string"},"MonitoringInterval":{"type":"integer"},"MonitoringRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"NetworkType":{"type":"string"},"PerformanceInsightsEnabled":{"type":"boolean"},"PerformanceInsightsKmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"PerformanceInsightsRetentionPeriod":{"type":"integer"},"Port":{"type":"integer"},"PreferredBackupWindow":{"type":"string"},"PreferredMaintenanceWindow":{"type":"string"},"PubliclyAccessible":{"type":"boolean"},"ReadEndpoint":{"$ref":"#/definitions/ReadEndpoint"},"ReplicationSourceIdentifier":{"type":"string"},"RestoreToTime":{"type":"string"},"RestoreType":{"type":"string"},"ScalingConfiguration":{"$ref":"#/definitions/ScalingConfiguration"},"ServerlessV2ScalingConfiguration":{"$ref":"#/definitions/ServerlessV2ScalingConfiguration"},"SnapshotIdentifier":{"type":"string"},"SourceDBClusterIdentifier":{"type":"string"},"SourceDbClusterResourceId":{"type":"string"},"SourceRegion":{"type":"string"},"StorageEncrypted":{"type":"boolean"},"StorageEncryptionType":{"type":"string"},"StorageThroughput":{"type":"integer"},"StorageType":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"maxItems":50,"type":"array"},"UseLatestRestorableTime":{"type":"boolean"},"VpcSecurityGroupIds":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"}},"readOnly":["DBClusterArn","DBClusterResourceId","Endpoint","Endpoint/Address","Endpoint/Port","MasterUserSecret/SecretArn","ReadEndpoint","ReadEndpoint/Address","StorageEncryptionType","StorageThroughput"],"tagProperty":"Tags","traits":{"deletionProtection":"DeletionProtection","nameProperty":"DBClusterIdentifier","readyAttributes":["Endpoint","Endpoint.Address","Endpoint.Port","ReadEndpoint","ReadEndpoint.Address","StorageEncryptionType","StorageThroughput"],"stateful":true,"typicalSeconds":120},"writeOnly":["ClusterScalabilityType","DBInstanceParameterGroupName","DeleteAutomatedBackups","MasterUserAuthenticationType","MasterUserPassword","RestoreToTime","RestoreType","SnapshotIdentifier","SourceDBClusterIdentifier","SourceDbClusterResourceId","SourceRegion","UseLatestRestorableTime"]}"##
    }
}
