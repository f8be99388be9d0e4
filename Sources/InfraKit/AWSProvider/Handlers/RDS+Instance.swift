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
        $0.modifiers = ["DeleteAutomatedBackups", "ApplyImmediately"]
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
            failed: databaseFailures)
        $0.lookup = .identifier("{DBInstanceIdentifier}")
        $0.lists = [
            ListChange(
                "AssociatedRoles",
                add: role("AddRoleToDBInstance"), remove: role("RemoveRoleFromDBInstance"))
        ]
        $0.deriving = { _, scope, names in databaseChanges(scope, names) }
        $0.updates = [
            UpdateCall(
                "ModifyDBInstance",
                [
                    "DBInstanceIdentifier": "{id}", "ApplyImmediately": true,
                    "CloudwatchLogsExportConfiguration": "{ChangedLogs}",
                    "DBPortNumber": "{ChangedPort}",
                    "MasterUserSecretKmsKeyId": "{ChangedSecretKey}",
                    "AllowMajorVersionUpgrade": "{AllowMajorVersionUpgrade}",
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
                ])
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
            database.keep("DBParameterGroupName", of: scope.properties, .lowercased)
        }
    }

    /// States from which a database does not come back by itself.
    static let databaseFailures: Set<String> = [
        "failed", "incompatible-create", "incompatible-network", "incompatible-option-group",
        "incompatible-parameters", "incompatible-restore", "insufficient-capacity",
        "inaccessible-encryption-credentials", "restore-error", "storage-full",
    ]

    /// What a change gives to arguments that the create call does not have.
    static func databaseChanges(_ scope: Scope, _ names: [String]) -> [String: Value] {
        if scope.before.isEmpty { return [:] }
        var changes: [String: Value] = [:]
        var logs: [String: Value] = [:]
        let difference = scope.difference(of: "EnableCloudwatchLogsExports")
        logs["EnableLogTypes"] = difference.added
        logs["DisableLogTypes"] = difference.removed
        if !logs.isEmpty { changes["ChangedLogs"] = .object(logs) }
        if names.contains("Port") { changes["ChangedPort"] = scope.properties["Port"] }
        if names.contains("MasterUserSecret") || names.contains("ManageMasterUserPassword") {
            changes["ChangedSecretKey"] = scope.properties["MasterUserSecret"]?["KmsKeyId"]
        }
        return changes
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
