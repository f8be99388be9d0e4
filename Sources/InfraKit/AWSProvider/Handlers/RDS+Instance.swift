import Deployer
import InfraGraph

extension RDSHandlers {
    /// A database, a copy of one that follows it, or one restored from a snapshot.
    static let instance = ResourceHandler(
        "AWS::RDS::DBInstance", "rds",
        create: Call(
            "CreateDBInstance", ["MasterUserSecretKmsKeyId": "{MasterUserSecret.KmsKeyId}"]),
        identifier: "{=DBInstanceIdentifier}",
        read: .many(
            "DescribeDBInstances", "DBInstances[]",
            by: .filter("db-instance-id", member: "Filters"), id: "{=DBInstanceIdentifier}"),
        delete: Call(
            "DeleteDBInstance",
            [
                "DBInstanceIdentifier": "{id}", "SkipFinalSnapshot": true,
                "DeleteAutomatedBackups": "{DeleteAutomatedBackups}",
            ])
    ).with {
        $0.createdAt = "DBInstance"
        $0.otherCreates = [
            "DBSnapshotIdentifier": Call("RestoreDBInstanceFromDBSnapshot"),
            "SourceDBInstanceIdentifier": Call("CreateDBInstanceReadReplica"),
        ]
        // A copy has these from its source.
        $0.coveredByCreate = ["Engine", "MasterUserSecret", "ManageMasterUserPassword"]
        // Copies of backups in another region are begun once there are backups: see `whilePending`.
        $0.unsent = [
            "ApplyImmediately", "AutomaticBackupReplicationKmsKeyId",
            "AutomaticBackupReplicationRetentionPeriod", "DeleteAutomatedBackups",
        ]
        // Only SDKs that sign addresses in advance look at it, which no commercial region needs.
        $0.notOnCreate = ["SourceRegion"]
        $0.names = ["VPCSecurityGroups": "VpcSecurityGroupIds"]
        $0.readNames = [
            "DBSubnetGroupName": "DBSubnetGroup.DBSubnetGroupName",
            "EnableCloudwatchLogsExports": "EnabledCloudwatchLogsExports",
            "EnableIAMDatabaseAuthentication": "IAMDatabaseAuthenticationEnabled",
            "EnablePerformanceInsights": "PerformanceInsightsEnabled",
        ]
        $0.defaults = ["EnableCloudwatchLogsExports": []]
        $0.tags = tags(arn: "DBInstanceArn", readAt: "TagList")
        $0.attributes = [
            "DBInstanceIdentifier": "{id}", "DBInstanceArn": "{=DBInstanceArn}",
            "DbiResourceId": "{=DbiResourceId}", "Endpoint.Address": "{=Endpoint.Address}",
            "Endpoint.Port": "{=Endpoint.Port}",
            "Endpoint.HostedZoneId": "{=Endpoint.HostedZoneId}",
            "MasterUserSecret.SecretArn": "{=MasterUserSecret.SecretArn}",
        ]
        $0.readiness = Readiness(
            "DBInstanceStatus", ready: ["available", "storage-optimization", "stopped"],
            failed: databaseFailures,
            state: { database, scope in
                databaseState(database, scope) ?? BackupReplication(database, scope).state
            })
        $0.whilePending = BackupReplication.proceed
        $0.lookup = .identifier("{~DBInstanceIdentifier}")
        $0.writing = { database, scope in
            guard let source = database["SourceDBInstanceIdentifier"]?.stringValue,
                let region = database["SourceRegion"]?.stringValue, region != scope.region,
                !source.hasPrefix("arn:")
            else { return }
            // Of a database in another region AWS wants the ARN.
            let arn: Template = "arn:{partition}:rds:{SourceRegion}:{account}:db:"
            database["SourceDBInstanceIdentifier"] = arn.text(in: scope).map {
                .string($0 + source)
            }
        }
        $0.lists = [
            ListChange(
                "AssociatedRoles",
                add: role("AddRoleToDBInstance"), remove: role("RemoveRoleFromDBInstance"),
                form: { role in
                    // AWS tells its state beside it.
                    .object((role.objectValue ?? [:]).filter { $0.key != "Status" })
                })
        ]
        $0.deriving = databaseChanges("AWS::RDS::DBInstance")
        $0.made = [
            "ChangedLogs", "ChangedPort", "ChangedSecretKey", "ProvisionedIops", "ProvisionedSize",
            "ProvisionedThroughput",
        ]
        $0.updates = [
            UpdateCall(
                "ModifyDBInstance",
                [
                    "DBInstanceIdentifier": "{id}", "ApplyImmediately": true,
                    "CloudwatchLogsExportConfiguration": "{ChangedLogs}",
                    "DBPortNumber": "{ChangedPort}",
                    "MasterUserSecretKmsKeyId": "{ChangedSecretKey}",
                    "AllowMajorVersionUpgrade": "{AllowMajorVersionUpgrade}",
                    "AllocatedStorage": "{ProvisionedSize}", "Iops": "{ProvisionedIops}",
                    "StorageThroughput": "{ProvisionedThroughput}",
                ],
                "AdditionalStorageVolumes AllocatedStorage AllowMajorVersionUpgrade "
                    + "AutoMinorVersionUpgrade BackupRetentionPeriod CACertificateIdentifier "
                    + "CertificateRotationRestart CopyTagsToSnapshot DBInstanceClass "
                    + "DBParameterGroupName DatabaseInsightsMode DedicatedLogVolume "
                    + "DeletionProtection Domain DomainAuthSecretArn DomainDnsIps DomainFqdn "
                    + "DomainIAMRoleName DomainOu EnableCloudwatchLogsExports "
                    + "EnableIAMDatabaseAuthentication EnablePerformanceInsights Engine "
                    + "EngineVersion Iops LicenseModel ManageMasterUserPassword "
                    + "MasterUserPassword MasterUserSecret MaxAllocatedStorage "
                    + "MonitoringInterval MonitoringRoleArn MultiAZ NetworkType OptionGroupName "
                    + "PerformanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod Port "
                    + "PreferredBackupWindow PreferredMaintenanceWindow ProcessorFeatures "
                    + "PromotionTier PubliclyAccessible ReplicaMode StorageThroughput "
                    + "StorageType UseDefaultProcessorFeatures VPCSecurityGroups",
                resets: [
                    "AutoMinorVersionUpgrade": true, "CopyTagsToSnapshot": false,
                    "DeletionProtection": false, "EnableIAMDatabaseAuthentication": false,
                    "EnablePerformanceInsights": false, "ManageMasterUserPassword": false,
                    "MonitoringInterval": 0, "MultiAZ": false,
                ]), BackupReplication.change,
        ]
        $0.reading = { database, scope in
            database.copy([
                "DBParameterGroupName": "DBParameterGroups.0.DBParameterGroupName",
                "OptionGroupName": "OptionGroupMemberships.0.OptionGroupName",
                "Port": "Endpoint.Port",
            ])
            database.pluck(
                "VpcSecurityGroupId", of: "VpcSecurityGroups", as: "VpcSecurityGroupIds")
            readDatabase(&database, scope.properties)
            DatabaseStorage.keepSize(&database, scope.properties)
            let copies = BackupReplication(database, scope).regions
            database["AutomaticBackupReplicationRegion"] = copies.first.map { .string($0) } ?? .null
            database.keep("DBParameterGroupName", of: scope.properties, .lowercased)
        }
    }

    /// What a database still does though it says nothing of it; nil for nothing.
    static func databaseState(_ database: [String: Value], _ scope: Scope) -> String? {
        guard let status = database["DBInstanceStatus"]?.stringValue else { return nil }
        if status != "available" { return status }
        // A change is told as pending for a while before the status speaks of it.
        var pending = database["PendingModifiedValues"]?.objectValue ?? [:]
        // A certificate can wait for the next restart, however long that is.
        if scope.properties["CertificateRotationRestart"] != true {
            pending["CACertificateIdentifier"] = nil
        }
        return pending.values.contains { !$0.isEmptyOrNull } ? "applying changes" : nil
    }

    /// States from which a database does not come back by itself.
    static let databaseFailures: Set<String> = [
        "failed", "incompatible-create", "incompatible-network", "incompatible-option-group",
        "incompatible-parameters", "incompatible-restore", "insufficient-capacity",
        "inaccessible-encryption-credentials", "inaccessible-encryption-credentials-recoverable",
        "restore-error", "storage-full",
    ]

    /// What a change gives to arguments that the create call does not have.
    static func databaseChanges(_ type: String) -> ResourceHandler.Derivation {
        { cloud, scope, names async throws(ProviderError) in
            if scope.before.isEmpty { return [:] }
            var changes: [String: Value] = [:]
            if names.contains("EnableCloudwatchLogsExports") {
                let told = try await cloud.told(type, scope)["EnabledCloudwatchLogsExports"]
                let (added, removed) = scope.difference(
                    of: "EnableCloudwatchLogsExports", from: told)
                var logs: [String: Value] = [:]
                logs["EnableLogTypes"] = added
                logs["DisableLogTypes"] = removed
                if !logs.isEmpty { changes["ChangedLogs"] = .object(logs) }
            }
            if !DatabaseStorage.properties.isDisjoint(with: names) {
                let told = try await cloud.told(type, scope)
                changes.merge(DatabaseStorage.changes(names, told, scope.properties)) { $1 }
            }
            if names.contains("Port") { changes["ChangedPort"] = scope.properties["Port"] }
            if names.contains("MasterUserSecret") || names.contains("ManageMasterUserPassword") {
                changes["ChangedSecretKey"] = scope.properties["MasterUserSecret"]?["KmsKeyId"]
            }
            return changes
        }
    }

    /// Brings what instances and clusters tell into the program's form.
    static func readDatabase(_ database: inout [String: Value], _ said: [String: Value]) {
        let secret = database["MasterUserSecret"] ?? .null
        database["ManageMasterUserPassword"] = .bool(secret != .null)
        if var members = secret.objectValue {
            let own = said["MasterUserSecret"]?.objectValue ?? [:]
            members["SecretStatus"] = nil
            members.keep("KmsKeyId", of: own, .key)
            database["MasterUserSecret"] = .object(members)
        }
        database.keep("EngineVersion", of: said, .version)
        // What AWS upgrades by itself it never takes back.
        if said["AutoMinorVersionUpgrade"] != false {
            database.keep("EngineVersion", of: said, .upgrade)
        }
        database.keep("KmsKeyId PerformanceInsightsKMSKeyId", of: said, .key)
        database.keep(
            "DBInstanceIdentifier DBClusterIdentifier PreferredMaintenanceWindow", of: said,
            .lowercased)
    }

    private static func role(_ operation: String) -> Call {
        Call(
            operation,
            [
                "DBInstanceIdentifier": "{id}", "RoleArn": "{=RoleArn}",
                "FeatureName": "{=FeatureName}",
            ])
    }
}
