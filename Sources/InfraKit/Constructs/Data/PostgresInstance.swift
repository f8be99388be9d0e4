import AWSKMS
import AWSRDS
import InfraDSL

/// What all instances of one PostgreSQL database have in common.
struct PostgresInstance {
    let size: InstanceSize
    let key: EncryptionKey?
    let hasInsights: Bool
    let deletion: Deletion
    /// What the disk is made with, which may grow to twice that; nil for one that does not grow.
    let storage: StorageSize?
    let parts: PostgresParts

    private var instanceClass: Input<String> { "db.\(size.name)" }
    private var insightsDays: Input<Int>? { hasInsights ? 7 : nil }
    private var insightsKey: Input<AnyID<KMS.Key>>? { hasInsights ? key?.anyID : nil }
    private var largestDisk: Input<Int>? { storage.map { Input($0.gibibytes * 2) } }
    private static let monitoringSeconds = 60
    private static let logs: Input<[String]> = ["postgresql", "upgrade"]

    func primary(
        version: String, multiAZ: Bool, user: String, login: GeneratedSecret?,
        databaseName: String, backupRetentionDays: Int,
        backupRegion: Region?, backupKey: EncryptionKey?
    ) -> RDS.DBInstance {
        RDS.DBInstance(
            "instance",
            allocatedStorage: storage.map { "\($0.gibibytes)" },
            automaticBackupReplicationKmsKeyId: backupKey.map { Input($0.arn.expression) },
            automaticBackupReplicationRegion: backupRegion.map { Input($0.rawValue) },
            autoMinorVersionUpgrade: true,
            backupRetentionPeriod: Input(backupRetentionDays),
            copyTagsToSnapshot: true,
            dbInstanceClass: instanceClass,
            dbName: Input(databaseName),
            dbParameterGroupName: parts.parameterGroup.id,
            dbSubnetGroupName: parts.subnetGroup.id,
            deletionProtection: Input(deletion.isProtected),
            enableCloudwatchLogsExports: Self.logs,
            enableIAMDatabaseAuthentication: true,
            enablePerformanceInsights: Input(hasInsights),
            engine: "postgres",
            engineVersion: Input(version),
            kmsKeyId: key?.anyID,
            manageMasterUserPassword: login == nil ? true : nil,
            masterUsername: Input(user),
            masterUserPassword: login?.atDeploy,
            masterUserSecret: login == nil ? key.map { .init(kmsKeyId: $0.anyID) } : nil,
            maxAllocatedStorage: largestDisk,
            monitoringInterval: Input(Self.monitoringSeconds),
            monitoringRoleArn: parts.monitoringRole.arn,
            multiAZ: Input(multiAZ),
            performanceInsightsKMSKeyId: insightsKey,
            performanceInsightsRetentionPeriod: insightsDays,
            port: "5432",
            publiclyAccessible: false,
            storageEncrypted: true,
            storageType: "gp3",
            vpcSecurityGroups: [parts.securityGroup.groupId])
    }

    /// A read-only copy. One in the same region shares its source's key and subnet group; one in
    /// another region needs its own. Its disk does not grow with its source's, but by itself.
    func replica(
        _ id: ConstructID, of source: Input<AnyID<RDS.DBInstance>>, inOtherRegion: Bool,
        from sourceRegion: Region? = nil, multiAZ: Bool = false
    ) -> RDS.DBInstance {
        RDS.DBInstance(
            id,
            autoMinorVersionUpgrade: true,
            copyTagsToSnapshot: true,
            dbInstanceClass: instanceClass,
            dbParameterGroupName: parts.parameterGroup.id,
            dbSubnetGroupName: inOtherRegion ? parts.subnetGroup.id : nil,
            deletionProtection: Input(deletion.isProtected),
            enableCloudwatchLogsExports: Self.logs,
            enableIAMDatabaseAuthentication: true,
            enablePerformanceInsights: Input(hasInsights),
            kmsKeyId: inOtherRegion ? key?.anyID : nil,
            maxAllocatedStorage: largestDisk,
            monitoringInterval: Input(Self.monitoringSeconds),
            monitoringRoleArn: parts.monitoringRole.arn,
            multiAZ: Input(multiAZ),
            performanceInsightsKMSKeyId: insightsKey,
            performanceInsightsRetentionPeriod: insightsDays,
            port: "5432",
            publiclyAccessible: false,
            sourceDBInstanceIdentifier: source,
            sourceRegion: sourceRegion.map { Input($0.rawValue) },
            vpcSecurityGroups: [parts.securityGroup.groupId])
    }
}
