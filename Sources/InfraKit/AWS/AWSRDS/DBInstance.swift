// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension RDS.DBInstance {
    /// A DB instance of RDS.
    ///
    /// A change of `BackupTarget`, `CharacterSetName`, `CustomIAMInstanceProfile`,
    /// `DBClusterIdentifier`, `DBInstanceIdentifier`, `DBName`, `DBSubnetGroupName`, `DBSystemId`,
    /// `KmsKeyId`, `MasterUsername`, `NcharCharacterSetName`, `SourceRegion`, `StorageEncrypted` or
    /// `Timezone` replaces it. Creates `AWS::RDS::DBInstance`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - additionalStorageVolumes: `AdditionalStorageVolumes`.
    ///   - allocatedStorage: `AllocatedStorage`.
    ///   - allowMajorVersionUpgrade: `AllowMajorVersionUpgrade`.
    ///   - applyImmediately: `ApplyImmediately`.
    ///   - associatedRoles: `AssociatedRoles`.
    ///   - automaticBackupReplicationKmsKeyId: `AutomaticBackupReplicationKmsKeyId`.
    ///   - automaticBackupReplicationRegion: `AutomaticBackupReplicationRegion`.
    ///   - automaticBackupReplicationRetentionPeriod: `AutomaticBackupReplicationRetentionPeriod`.
    ///   - autoMinorVersionUpgrade: `AutoMinorVersionUpgrade`.
    ///   - availabilityZone: `AvailabilityZone`.
    ///   - backupRetentionPeriod: `BackupRetentionPeriod`.
    ///   - backupTarget: `BackupTarget`. A change replaces the resource.
    ///   - caCertificateIdentifier: `CACertificateIdentifier`.
    ///   - certificateRotationRestart: `CertificateRotationRestart`.
    ///   - characterSetName: `CharacterSetName`. A change replaces the resource.
    ///   - copyTagsToSnapshot: `CopyTagsToSnapshot`.
    ///   - customIAMInstanceProfile: `CustomIAMInstanceProfile`. A change replaces the resource.
    ///   - databaseInsightsMode: `DatabaseInsightsMode`.
    ///   - dbClusterIdentifier: `DBClusterIdentifier`. A change replaces the resource.
    ///   - dbClusterSnapshotIdentifier: `DBClusterSnapshotIdentifier`.
    ///   - dbInstanceClass: `DBInstanceClass`.
    ///   - dbInstanceIdentifier: `DBInstanceIdentifier`. 1 to 63 characters.
    ///   - dbName: `DBName`. A change replaces the resource.
    ///   - dbParameterGroupName: `DBParameterGroupName`.
    ///   - dbSecurityGroups: `DBSecurityGroups`.
    ///   - dbSnapshotIdentifier: `DBSnapshotIdentifier`.
    ///   - dbSubnetGroupName: `DBSubnetGroupName`. A change replaces the resource.
    ///   - dbSystemId: `DBSystemId`. A change replaces the resource.
    ///   - dedicatedLogVolume: `DedicatedLogVolume`.
    ///   - deleteAutomatedBackups: `DeleteAutomatedBackups`.
    ///   - deletionProtection: `DeletionProtection`.
    ///   - domain: `Domain`.
    ///   - domainAuthSecretArn: `DomainAuthSecretArn`.
    ///   - domainDnsIps: `DomainDnsIps`.
    ///   - domainFqdn: `DomainFqdn`.
    ///   - domainIAMRoleName: `DomainIAMRoleName`.
    ///   - domainOu: `DomainOu`.
    ///   - enableCloudwatchLogsExports: `EnableCloudwatchLogsExports`.
    ///   - enableIAMDatabaseAuthentication: `EnableIAMDatabaseAuthentication`.
    ///   - enablePerformanceInsights: `EnablePerformanceInsights`.
    ///   - engine: `Engine`.
    ///   - engineLifecycleSupport: `EngineLifecycleSupport`.
    ///   - engineVersion: `EngineVersion`.
    ///   - iops: `Iops`.
    ///   - kmsKeyId: `KmsKeyId`. A change replaces the resource.
    ///   - licenseModel: `LicenseModel`.
    ///   - manageMasterUserPassword: `ManageMasterUserPassword`.
    ///   - masterUserAuthenticationType: `MasterUserAuthenticationType`.
    ///   - masterUsername: `MasterUsername`. 1 to 128 characters. A change replaces the resource.
    ///   - masterUserPassword: `MasterUserPassword`.
    ///   - masterUserSecret: `MasterUserSecret`.
    ///   - maxAllocatedStorage: `MaxAllocatedStorage`.
    ///   - monitoringInterval: `MonitoringInterval`.
    ///   - monitoringRoleArn: `MonitoringRoleArn`.
    ///   - multiAZ: `MultiAZ`.
    ///   - ncharCharacterSetName: `NcharCharacterSetName`. A change replaces the resource.
    ///   - networkType: `NetworkType`.
    ///   - optionGroupName: `OptionGroupName`.
    ///   - performanceInsightsKMSKeyId: `PerformanceInsightsKMSKeyId`.
    ///   - performanceInsightsRetentionPeriod: `PerformanceInsightsRetentionPeriod`.
    ///   - port: `Port`.
    ///   - preferredBackupWindow: `PreferredBackupWindow`.
    ///   - preferredMaintenanceWindow: `PreferredMaintenanceWindow`.
    ///   - processorFeatures: `ProcessorFeatures`.
    ///   - promotionTier: `PromotionTier`. From 0 to 15.
    ///   - publiclyAccessible: `PubliclyAccessible`.
    ///   - replicaMode: `ReplicaMode`.
    ///   - restoreTime: `RestoreTime`.
    ///   - sourceDBClusterIdentifier: `SourceDBClusterIdentifier`.
    ///   - sourceDBInstanceAutomatedBackupsArn: `SourceDBInstanceAutomatedBackupsArn`.
    ///   - sourceDBInstanceIdentifier: `SourceDBInstanceIdentifier`.
    ///   - sourceDbiResourceId: `SourceDbiResourceId`.
    ///   - sourceRegion: `SourceRegion`. A change replaces the resource.
    ///   - storageEncrypted: `StorageEncrypted`. A change replaces the resource.
    ///   - storageThroughput: `StorageThroughput`.
    ///   - storageType: `StorageType`.
    ///   - tdeCredentialArn: `TdeCredentialArn`.
    ///   - tdeCredentialPassword: `TdeCredentialPassword`.
    ///   - timezone: `Timezone`. A change replaces the resource.
    ///   - useDefaultProcessorFeatures: `UseDefaultProcessorFeatures`.
    ///   - useLatestRestorableTime: `UseLatestRestorableTime`.
    ///   - vpcSecurityGroups: `VPCSecurityGroups`.
    public init(
        _ id: ConstructID,
        additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
        allocatedStorage: Input<String>? = nil,
        allowMajorVersionUpgrade: Input<Bool>? = nil,
        applyImmediately: Input<Bool>? = nil,
        associatedRoles: [DBInstanceRole]? = nil,
        automaticBackupReplicationKmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        automaticBackupReplicationRegion: Input<String>? = nil,
        automaticBackupReplicationRetentionPeriod: Input<Int>? = nil,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        availabilityZone: Input<String>? = nil,
        backupRetentionPeriod: Input<Int>? = nil,
        backupTarget: Input<String>? = nil,
        caCertificateIdentifier: Input<String>? = nil,
        certificateRotationRestart: Input<Bool>? = nil,
        characterSetName: Input<String>? = nil,
        copyTagsToSnapshot: Input<Bool>? = nil,
        customIAMInstanceProfile: Input<String>? = nil,
        databaseInsightsMode: DatabaseInsightsMode? = nil,
        dbClusterIdentifier: Input<ID<RDS.DBCluster>>? = nil,
        dbClusterSnapshotIdentifier: Input<String>? = nil,
        dbInstanceClass: Input<String>? = nil,
        dbInstanceIdentifier: Input<String>? = nil,
        dbName: Input<String>? = nil,
        dbParameterGroupName: Input<ID<RDS.DBParameterGroup>>? = nil,
        dbSecurityGroups: Input<[String]>? = nil,
        dbSnapshotIdentifier: Input<String>? = nil,
        dbSubnetGroupName: Input<ID<RDS.DBSubnetGroup>>? = nil,
        dbSystemId: Input<String>? = nil,
        dedicatedLogVolume: Input<Bool>? = nil,
        deleteAutomatedBackups: Input<Bool>? = nil,
        deletionProtection: Input<Bool>? = nil,
        domain: Input<String>? = nil,
        domainAuthSecretArn: Input<String>? = nil,
        domainDnsIps: Input<[String]>? = nil,
        domainFqdn: Input<String>? = nil,
        domainIAMRoleName: Input<String>? = nil,
        domainOu: Input<String>? = nil,
        enableCloudwatchLogsExports: Input<[String]>? = nil,
        enableIAMDatabaseAuthentication: Input<Bool>? = nil,
        enablePerformanceInsights: Input<Bool>? = nil,
        engine: Input<String>? = nil,
        engineLifecycleSupport: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<AnyID<KMS.Key>>? = nil,
        licenseModel: Input<String>? = nil,
        manageMasterUserPassword: Input<Bool>? = nil,
        masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
        masterUsername: Input<String>? = nil,
        masterUserPassword: InfraDSL.Secret? = nil,
        masterUserSecret: MasterUserSecret? = nil,
        maxAllocatedStorage: Input<Int>? = nil,
        monitoringInterval: Input<Int>? = nil,
        monitoringRoleArn: Input<ARN<IAM.Role>>? = nil,
        multiAZ: Input<Bool>? = nil,
        ncharCharacterSetName: Input<String>? = nil,
        networkType: Input<String>? = nil,
        optionGroupName: Input<ID<RDS.OptionGroup>>? = nil,
        performanceInsightsKMSKeyId: Input<AnyID<KMS.Key>>? = nil,
        performanceInsightsRetentionPeriod: Input<Int>? = nil,
        port: Input<String>? = nil,
        preferredBackupWindow: Input<String>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        processorFeatures: [ProcessorFeature]? = nil,
        promotionTier: Input<Int>? = nil,
        publiclyAccessible: Input<Bool>? = nil,
        replicaMode: Input<String>? = nil,
        restoreTime: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<ID<RDS.DBCluster>>? = nil,
        sourceDBInstanceAutomatedBackupsArn: Input<String>? = nil,
        sourceDBInstanceIdentifier: Input<AnyID<RDS.DBInstance>>? = nil,
        sourceDbiResourceId: Input<String>? = nil,
        sourceRegion: Input<String>? = nil,
        storageEncrypted: Input<Bool>? = nil,
        storageThroughput: Input<Int>? = nil,
        storageType: Input<String>? = nil,
        tdeCredentialArn: Input<String>? = nil,
        tdeCredentialPassword: InfraDSL.Secret? = nil,
        timezone: Input<String>? = nil,
        useDefaultProcessorFeatures: Input<Bool>? = nil,
        useLatestRestorableTime: Input<Bool>? = nil,
        vpcSecurityGroups: Input<[ID<EC2.SecurityGroup>]>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("AdditionalStorageVolumes", additionalStorageVolumes)
        node.set("AllocatedStorage", allocatedStorage)
        node.set("AllowMajorVersionUpgrade", allowMajorVersionUpgrade)
        node.set("ApplyImmediately", applyImmediately)
        node.set("AssociatedRoles", associatedRoles)
        node.set("AutomaticBackupReplicationKmsKeyId", automaticBackupReplicationKmsKeyId)
        node.set("AutomaticBackupReplicationRegion", automaticBackupReplicationRegion)
        node.set("AutomaticBackupReplicationRetentionPeriod", automaticBackupReplicationRetentionPeriod)
        node.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        node.set("AvailabilityZone", availabilityZone)
        node.set("BackupRetentionPeriod", backupRetentionPeriod)
        node.set("BackupTarget", backupTarget)
        node.set("CACertificateIdentifier", caCertificateIdentifier)
        node.set("CertificateRotationRestart", certificateRotationRestart)
        node.set("CharacterSetName", characterSetName)
        node.set("CopyTagsToSnapshot", copyTagsToSnapshot)
        node.set("CustomIAMInstanceProfile", customIAMInstanceProfile)
        node.set("DatabaseInsightsMode", databaseInsightsMode)
        node.set("DBClusterIdentifier", dbClusterIdentifier)
        node.set("DBClusterSnapshotIdentifier", dbClusterSnapshotIdentifier)
        node.set("DBInstanceClass", dbInstanceClass)
        node.set("DBInstanceIdentifier", dbInstanceIdentifier)
        node.set("DBName", dbName)
        node.set("DBParameterGroupName", dbParameterGroupName)
        node.set("DBSecurityGroups", dbSecurityGroups)
        node.set("DBSnapshotIdentifier", dbSnapshotIdentifier)
        node.set("DBSubnetGroupName", dbSubnetGroupName)
        node.set("DBSystemId", dbSystemId)
        node.set("DedicatedLogVolume", dedicatedLogVolume)
        node.set("DeleteAutomatedBackups", deleteAutomatedBackups)
        node.set("DeletionProtection", deletionProtection)
        node.set("Domain", domain)
        node.set("DomainAuthSecretArn", domainAuthSecretArn)
        node.set("DomainDnsIps", domainDnsIps)
        node.set("DomainFqdn", domainFqdn)
        node.set("DomainIAMRoleName", domainIAMRoleName)
        node.set("DomainOu", domainOu)
        node.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
        node.set("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication)
        node.set("EnablePerformanceInsights", enablePerformanceInsights)
        node.set("Engine", engine)
        node.set("EngineLifecycleSupport", engineLifecycleSupport)
        node.set("EngineVersion", engineVersion)
        node.set("Iops", iops)
        node.set("KmsKeyId", kmsKeyId)
        node.set("LicenseModel", licenseModel)
        node.set("ManageMasterUserPassword", manageMasterUserPassword)
        node.set("MasterUserAuthenticationType", masterUserAuthenticationType)
        node.set("MasterUsername", masterUsername)
        node.set("MasterUserPassword", masterUserPassword)
        node.set("MasterUserSecret", masterUserSecret)
        node.set("MaxAllocatedStorage", maxAllocatedStorage)
        node.set("MonitoringInterval", monitoringInterval)
        node.set("MonitoringRoleArn", monitoringRoleArn)
        node.set("MultiAZ", multiAZ)
        node.set("NcharCharacterSetName", ncharCharacterSetName)
        node.set("NetworkType", networkType)
        node.set("OptionGroupName", optionGroupName)
        node.set("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId)
        node.set("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod)
        node.set("Port", port)
        node.set("PreferredBackupWindow", preferredBackupWindow)
        node.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        node.set("ProcessorFeatures", processorFeatures)
        node.set("PromotionTier", promotionTier)
        node.set("PubliclyAccessible", publiclyAccessible)
        node.set("ReplicaMode", replicaMode)
        node.set("RestoreTime", restoreTime)
        node.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
        node.set("SourceDBInstanceAutomatedBackupsArn", sourceDBInstanceAutomatedBackupsArn)
        node.set("SourceDBInstanceIdentifier", sourceDBInstanceIdentifier)
        node.set("SourceDbiResourceId", sourceDbiResourceId)
        node.set("SourceRegion", sourceRegion)
        node.set("StorageEncrypted", storageEncrypted)
        node.set("StorageThroughput", storageThroughput)
        node.set("StorageType", storageType)
        node.set("TdeCredentialArn", tdeCredentialArn)
        node.set("TdeCredentialPassword", tdeCredentialPassword)
        node.set("Timezone", timezone)
        node.set("UseDefaultProcessorFeatures", useDefaultProcessorFeatures)
        node.set("UseLatestRestorableTime", useLatestRestorableTime)
        node.set("VPCSecurityGroups", vpcSecurityGroups)
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

    /// `DBInstanceIdentifier`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("DBInstanceIdentifier") }

    /// `DBInstanceArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("DBInstanceArn") }

    /// `DBInstanceArn`, known after deploy.
    public var anyID: Input<AnyID<Self>> { node.attribute("DBInstanceArn") }

    /// `AutomaticRestartTime`, known after deploy.
    public var automaticRestartTime: Input<String> { node.attribute("AutomaticRestartTime") }

    /// `CertificateDetails.CAIdentifier`, known after deploy.
    public var certificateDetailsCAIdentifier: Input<String> {
        node.attribute("CertificateDetails.CAIdentifier")
    }

    /// `CertificateDetails.ValidTill`, known after deploy.
    public var certificateDetailsValidTill: Input<String> {
        node.attribute("CertificateDetails.ValidTill")
    }

    /// `DBInstanceStatus`, known after deploy.
    public var dbInstanceStatus: Input<String> { node.attribute("DBInstanceStatus") }

    /// `DbiResourceId`, known after deploy.
    public var dbiResourceId: Input<String> { node.attribute("DbiResourceId") }

    /// `Endpoint.Address`, known after deploy.
    public var endpointAddress: Input<String> { node.attribute("Endpoint.Address") }

    /// `Endpoint.HostedZoneId`, known after deploy.
    public var endpointHostedZoneId: Input<String> { node.attribute("Endpoint.HostedZoneId") }

    /// `Endpoint.Port`, known after deploy.
    public var endpointPort: Input<String> { node.attribute("Endpoint.Port") }

    /// `InstanceCreateTime`, known after deploy.
    public var instanceCreateTime: Input<String> { node.attribute("InstanceCreateTime") }

    /// `IsStorageConfigUpgradeAvailable`, known after deploy.
    public var isStorageConfigUpgradeAvailable: Input<Bool> {
        node.attribute("IsStorageConfigUpgradeAvailable")
    }

    /// `LatestRestorableTime`, known after deploy.
    public var latestRestorableTime: Input<String> { node.attribute("LatestRestorableTime") }

    /// `ListenerEndpoint.Address`, known after deploy.
    public var listenerEndpointAddress: Input<String> { node.attribute("ListenerEndpoint.Address") }

    /// `ListenerEndpoint.HostedZoneId`, known after deploy.
    public var listenerEndpointHostedZoneId: Input<String> {
        node.attribute("ListenerEndpoint.HostedZoneId")
    }

    /// `ListenerEndpoint.Port`, known after deploy.
    public var listenerEndpointPort: Input<String> { node.attribute("ListenerEndpoint.Port") }

    /// `MasterUserSecret.SecretArn`, known after deploy.
    public var masterUserSecretSecretArn: Input<ARN<SecretsManager.Secret>> {
        node.attribute("MasterUserSecret.SecretArn")
    }

    /// `PercentProgress`, known after deploy.
    public var percentProgress: Input<String> { node.attribute("PercentProgress") }

    /// `ReadReplicaDBClusterIdentifiers`, known after deploy.
    public var readReplicaDBClusterIdentifiers: Input<[String]> {
        node.attribute("ReadReplicaDBClusterIdentifiers")
    }

    /// `ReadReplicaDBInstanceIdentifiers`, known after deploy.
    public var readReplicaDBInstanceIdentifiers: Input<[String]> {
        node.attribute("ReadReplicaDBInstanceIdentifiers")
    }

    /// `ResumeFullAutomationModeTime`, known after deploy.
    public var resumeFullAutomationModeTime: Input<String> {
        node.attribute("ResumeFullAutomationModeTime")
    }

    /// `SecondaryAvailabilityZone`, known after deploy.
    public var secondaryAvailabilityZone: Input<String> {
        node.attribute("SecondaryAvailabilityZone")
    }

    /// `StatusInfos`, known after deploy.
    public var statusInfos: Input<Document> { node.attribute("StatusInfos") }

    /// The `AdditionalStorageVolume` of a DB instance.
    public struct AdditionalStorageVolume: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdditionalStorageVolume` of its members.
        ///
        /// - Parameters:
        ///   - allocatedStorage: `AllocatedStorage`.
        ///   - iops: `Iops`.
        ///   - maxAllocatedStorage: `MaxAllocatedStorage`.
        ///   - storageThroughput: `StorageThroughput`.
        ///   - storageType: `StorageType`.
        ///   - volumeName: `VolumeName`.
        public init(
            allocatedStorage: Input<String>? = nil,
            iops: Input<Int>? = nil,
            maxAllocatedStorage: Input<Int>? = nil,
            storageThroughput: Input<Int>? = nil,
            storageType: Input<String>? = nil,
            volumeName: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("AllocatedStorage", allocatedStorage)
            members.set("Iops", iops)
            members.set("MaxAllocatedStorage", maxAllocatedStorage)
            members.set("StorageThroughput", storageThroughput)
            members.set("StorageType", storageType)
            members.set("VolumeName", volumeName)
            fields = members
        }
    }

    /// The `DBInstanceRole` of a DB instance.
    public struct DBInstanceRole: PropertyGroup {
        public let fields: Fields

        /// Makes the `DBInstanceRole` of its members.
        ///
        /// - Parameters:
        ///   - featureName: `FeatureName`.
        ///   - roleArn: `RoleArn`.
        public init(
            featureName: Input<String>,
            roleArn: Input<ARN<IAM.Role>>
        ) {
            var members = Fields()
            members.set("FeatureName", featureName)
            members.set("RoleArn", roleArn)
            fields = members
        }
    }

    /// The `MasterUserSecret` of a DB instance.
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

    /// The `ProcessorFeature` of a DB instance.
    public struct ProcessorFeature: PropertyGroup {
        public let fields: Fields

        /// Makes the `ProcessorFeature` of its members.
        ///
        /// - Parameters:
        ///   - name: `Name`.
        ///   - value: `Value`.
        public init(
            name: ProcessorFeatureName? = nil,
            value: Input<String>? = nil
        ) {
            var members = Fields()
            members.set("Name", name)
            members.set("Value", value)
            fields = members
        }
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

    /// The values of `Name`.
    public struct ProcessorFeatureName: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `coreCount`
        public static var coreCount: Self { Self(rawValue: "coreCount") }
        /// `threadsPerCore`
        public static var threadsPerCore: Self { Self(rawValue: "threadsPerCore") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"conditionalCreateOnly":["AutoMinorVersionUpgrade","AvailabilityZone","BackupRetentionPeriod","DBClusterSnapshotIdentifier","DBParameterGroupName","DBSnapshotIdentifier","Engine","MultiAZ","PerformanceInsightsKMSKeyId","PreferredMaintenanceWindow","RestoreTime","SourceDBClusterIdentifier","SourceDBInstanceAutomatedBackupsArn","SourceDBInstanceIdentifier","SourceDbiResourceId","StorageType","UseLatestRestorableTime"],"createOnly":["BackupTarget","CharacterSetName","CustomIAMInstanceProfile","DBClusterIdentifier","DBInstanceIdentifier","DBName","DBSubnetGroupName","DBSystemId","KmsKeyId","MasterUsername","NcharCharacterSetName","SourceRegion","StorageEncrypted","Timezone"],"definitions":{"AdditionalStorageVolume":{"properties":{"AllocatedStorage":{"pattern":"^[0-9]*$","type":"string"},"Iops":{"type":"integer"},"MaxAllocatedStorage":{"type":"integer"},"StorageThroughput":{"type":"integer"},"StorageType":{"type":"string"},"VolumeName":{"type":"string"}},"type":"object"},"CertificateDetails":{"properties":{"CAIdentifier":{"type":"string"},"ValidTill":{"format":"date-time","type":"string"}},"type":"object"},"DBInstanceRole":{"properties":{"FeatureName":{"type":"string"},"RoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"required":["FeatureName","RoleArn"],"type":"object"},"DBInstanceStatusInfo":{"properties":{"Message":{"type":"string"},"Normal":{"type":"boolean"},"Status":{"type":"string"},"StatusType":{"type":"string"}},"type":"object"},"Endpoint":{"properties":{"Address":{"type":"string"},"HostedZoneId":{"type":"string"},"Port":{"type":"string"}},"type":"object"},"MasterUserSecret":{"properties":{"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"SecretArn":{"references":["AWS::SecretsManager::Secret.Id"],"type":"string"}},"type":"object"},"ProcessorFeature":{"properties":{"Name":{"enum":["coreCount","threadsPerCore"],"type":"string"},"Value":{"type":"string"}},"type":"object"},"Tag":{"properties":{"Key":{"maxLength":128,"minLength":1,"type":"string"},"Value":{"maxLength":256,"minLength":0,"type":"string"}},"required":["Key"],"type":"object"}},"primaryIdentifier":["DBInstanceIdentifier"],"properties":{"AdditionalStorageVolumes":{"items":{"$ref":"#/definitions/AdditionalStorageVolume"},"type":"array"},"AllocatedStorage":{"pattern":"^[0-9]*$","type":"string"},"AllowMajorVersionUpgrade":{"type":"boolean"},"ApplyImmediately":{"type":"boolean"},"AssociatedRoles":{"items":{"$ref":"#/definitions/DBInstanceRole"},"type":"array"},"AutoMinorVersionUpgrade":{"type":"boolean"},"AutomaticBackupReplicationKmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"AutomaticBackupReplicationRegion":{"type":"string"},"AutomaticBackupReplicationRetentionPeriod":{"minimum":1,"type":"integer"},"AutomaticRestartTime":{"type":"string"},"AvailabilityZone":{"type":"string"},"BackupRetentionPeriod":{"minimum":0,"type":"integer"},"BackupTarget":{"type":"string"},"CACertificateIdentifier":{"type":"string"},"CertificateDetails":{"$ref":"#/definitions/CertificateDetails"},"CertificateRotationRestart":{"type":"boolean"},"CharacterSetName":{"type":"string"},"CopyTagsToSnapshot":{"type":"boolean"},"CustomIAMInstanceProfile":{"type":"string"},"DBClusterIdentifier":{"references":["AWS::RDS::DBCluster.Id"],"type":"string"},"DBClusterSnapshotIdentifier":{"type":"string"},"DBInstanceArn":{"type":"string"},"DBInstanceClass":{"type":"string"},"DBInstanceIdentifier":{"maxLength":63,"minLength":1,"pattern":"^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$","type":"string"},"DBInstanceStatus":{"type":"string"},"DBName":{"type":"string"},"DBParameterGroupName":{"references":["AWS::RDS::DBParameterGroup.Id"],"type":"string"},"DBSecurityGroups":{"items":{"type":"string"},"type":"array"},"DBSnapshotIdentifier":{"type":"string"},"DBSubnetGroupName":{"references":["AWS::RDS::DBSubnetGroup.Id"],"type":"string"},"DBSystemId":{"type":"string"},"DatabaseInsightsMode":{"enum":["advanced","standard"],"type":"string"},"DbiResourceId":{"type":"string"},"DedicatedLogVolume":{"type":"boolean"},"DeleteAutomatedBackups":{"type":"boolean"},"DeletionProtection":{"type":"boolean"},"Domain":{"type":"string"},"DomainAuthSecretArn":{"type":"string"},"DomainDnsIps":{"items":{"type":"string"},"type":"array"},"DomainFqdn":{"type":"string"},"DomainIAMRoleName":{"type":"string"},"DomainOu":{"type":"string"},"EnableCloudwatchLogsExports":{"items":{"type":"string"},"type":"array"},"EnableIAMDatabaseAuthentication":{"type":"boolean"},"EnablePerformanceInsights":{"type":"boolean"},"Endpoint":{"$ref":"#/definitions/Endpoint"},"Engine":{"type":"string"},"EngineLifecycleSupport":{"type":"string"},"EngineVersion":{"type":"string"},"InstanceCreateTime":{"format":"date-time","type":"string"},"Iops":{"type":"integer"},"IsStorageConfigUpgradeAvailable":{"type":"boolean"},"KmsKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"LatestRestorableTime":{"format":"date-time","type":"string"},"LicenseModel":{"type":"string"},"ListenerEndpoint":{"$ref":"#/definitions/Endpoint"},"ManageMasterUserPassword":{"type":"boolean"},"MasterUserAuthenticationType":{"enum":["iam-db-auth","password"],"type":"string"},"MasterUserPassword":{"type":"string"},"MasterUserSecret":{"$ref":"#/definitions/MasterUserSecret"},"MasterUsername":{"maxLength":128,"minLength":1,"pattern":"^[a-zA-Z][a-zA-Z0-9_]{0,127}$","type":"string"},"MaxAllocatedStorage":{"type":"integer"},"MonitoringInterval":{"type":"integer"},"MonitoringRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"},"MultiAZ":{"type":"boolean"},"NcharCharacterSetName":{"type":"string"},"NetworkType":{"type":"string"},"OptionGroupName":{"references":["AWS::RDS::OptionGroup.Id"],"type":"string"},"PercentProgress":{"type":"string"},"PerformanceInsightsKMSKeyId":{"references":["AWS::KMS::Key.Id","AWS::KMS::Key.Arn","AWS::KMS::Alias.Id"],"type":"string"},"PerformanceInsightsRetentionPeriod":{"enum":[7,31,62,93,124,155,186,217,248,279,310,341,372,403,434,465,496,527,558,589,620,651,682,713,731],"type":"integer"},"Port":{"pattern":"^\\d*$","type":"string"},"PreferredBackupWindow":{"type":"string"},"PreferredMaintenanceWindow":{"type":"string"},"ProcessorFeatures":{"items":{"$ref":"#/definitions/ProcessorFeature"},"type":"array"},"PromotionTier":{"maximum":15,"minimum":0,"type":"integer"},"PubliclyAccessible":{"type":"boolean"},"ReadReplicaDBClusterIdentifiers":{"items":{"type":"string"},"type":"array"},"ReadReplicaDBInstanceIdentifiers":{"items":{"type":"string"},"type":"array"},"ReplicaMode":{"type":"string"},"RestoreTime":{"format":"date-time","type":"string"},"ResumeFullAutomationModeTime":{"type":"string"},"SecondaryAvailabilityZone":{"type":"string"},"SourceDBClusterIdentifier":{"references":["AWS::RDS::DBCluster.Id"],"type":"string"},"SourceDBInstanceAutomatedBackupsArn":{"type":"string"},"SourceDBInstanceIdentifier":{"references":["AWS::RDS::DBInstance.Id","AWS::RDS::DBInstance.DBInstanceArn"],"type":"string"},"SourceDbiResourceId":{"type":"string"},"SourceRegion":{"type":"string"},"StatusInfos":{"items":{"$ref":"#/definitions/DBInstanceStatusInfo"},"type":"array"},"StorageEncrypted":{"type":"boolean"},"StorageThroughput":{"type":"integer"},"StorageType":{"type":"string"},"Tags":{"insertionOrder":false,"items":{"$ref":"#/definitions/Tag"},"type":"array"},"TdeCredentialArn":{"type":"string"},"TdeCredentialPassword":{"type":"string"},"Timezone":{"type":"string"},"UseDefaultProcessorFeatures":{"type":"boolean"},"UseLatestRestorableTime":{"type":"boolean"},"VPCSecurityGroups":{"items":{"references":["AWS::EC2::SecurityGroup.Id"],"type":"string"},"type":"array"}},"readOnly":["AutomaticRestartTime","CertificateDetails","CertificateDetails/CAIdentifier","CertificateDetails/ValidTill","DBInstanceArn","DBInstanceStatus","DbiResourceId","Endpoint","Endpoint/Address","Endpoint/HostedZoneId","Endpoint/Port","InstanceCreateTime","IsStorageConfigUpgradeAvailable","LatestRestorableTime","ListenerEndpoint","ListenerEndpoint/Address","ListenerEndpoint/HostedZoneId","ListenerEndpoint/Port","MasterUserSecret/SecretArn","PercentProgress","ReadReplicaDBClusterIdentifiers","ReadReplicaDBInstanceIdentifiers","ResumeFullAutomationModeTime","SecondaryAvailabilityZone","StatusInfos"],"tagProperty":"Tags","traits":{"deletionProtection":"DeletionProtection","nameProperty":"DBInstanceIdentifier","readyAttributes":["AutomaticRestartTime","CertificateDetails","CertificateDetails.CAIdentifier","CertificateDetails.ValidTill","DBInstanceStatus","Endpoint","Endpoint.Address","Endpoint.HostedZoneId","Endpoint.Port","InstanceCreateTime","IsStorageConfigUpgradeAvailable","LatestRestorableTime","ListenerEndpoint","ListenerEndpoint.Address","ListenerEndpoint.HostedZoneId","ListenerEndpoint.Port","PercentProgress","ReadReplicaDBClusterIdentifiers","ReadReplicaDBInstanceIdentifiers","ResumeFullAutomationModeTime","SecondaryAvailabilityZone","StatusInfos"],"readyProperties":["DBClusterIdentifier","SourceDBInstanceIdentifier"],"stateful":true,"typicalSeconds":540},"writeOnly":["AllowMajorVersionUpgrade","ApplyImmediately","AutomaticBackupReplicationKmsKeyId","CertificateRotationRestart","DBSnapshotIdentifier","DeleteAutomatedBackups","MasterUserAuthenticationType","MasterUserPassword","RestoreTime","SourceDBInstanceAutomatedBackupsArn","SourceDBInstanceIdentifier","SourceDbiResourceId","SourceRegion","TdeCredentialPassword","UseDefaultProcessorFeatures","UseLatestRestorableTime"]}"##
    }
}
