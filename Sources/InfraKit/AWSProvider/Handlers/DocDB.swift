import InfraGraph

/// Document databases.
enum DocDBHandlers {
    static let all = [
        RDSHandlers.subnetGroup("AWS::DocDB::DBSubnetGroup", "docdb"),
        RDSHandlers.parameterGroup(
            "AWS::DocDB::DBClusterParameterGroup", "docdb", kind: "DBClusterParameterGroup",
            parameters: "DescribeDBClusterParameters", name: "Name"),
        cluster, instance,
    ]

    static let cluster = ResourceHandler(
        "AWS::DocDB::DBCluster", "docdb", create: Call("CreateDBCluster", ["Engine": "docdb"]),
        identifier: "{=DBClusterIdentifier}",
        read: .many(
            "DescribeDBClusters", "DBClusters[]", by: .filter("db-cluster-id", member: "Filters"),
            id: "{=DBClusterIdentifier}"),
        delete: Call("DeleteDBCluster", ["DBClusterIdentifier": "{id}", "SkipFinalSnapshot": true])
    ).with {
        $0.createdAt = "DBCluster"
        $0.otherCreates = [
            "SnapshotIdentifier": Call("RestoreDBClusterFromSnapshot", ["Engine": "docdb"]),
            "SourceDBClusterIdentifier": Call("RestoreDBClusterToPointInTime"),
        ]
        // CloudFormation has copied tags, AWS's operations do not.
        $0.unsent = ["CopyTagsToSnapshot", "RotateMasterUserPassword"]
        $0.details = [RDSHandlers.tagDetail(arn: "DBClusterArn")]
        $0.tags = RDSHandlers.tags(arn: "DBClusterArn")
        $0.defaults = ["EnableCloudwatchLogsExports": []]
        $0.readNames = ["EnableCloudwatchLogsExports": "EnabledCloudwatchLogsExports"]
        $0.attributes = [
            "Id": "{id}", "ClusterResourceId": "{=DbClusterResourceId}",
            "Endpoint": "{=Endpoint}", "ReadEndpoint": "{=ReaderEndpoint}",
        ]
        $0.readiness = Readiness(
            "Status", ready: ["available", "stopped"], failed: RDSHandlers.databaseFailures)
        $0.lookup = .identifier("{~DBClusterIdentifier}")
        $0.deriving = RDSHandlers.databaseChanges("AWS::DocDB::DBCluster")
        $0.made = ["ChangedLogs"]
        $0.updates = [
            UpdateCall(
                "ModifyDBCluster",
                [
                    "DBClusterIdentifier": "{id}", "ApplyImmediately": true,
                    "CloudwatchLogsExportConfiguration": "{ChangedLogs}",
                ],
                "BackupRetentionPeriod DBClusterParameterGroupName DeletionProtection "
                    + "EnableCloudwatchLogsExports EngineVersion ManageMasterUserPassword "
                    + "MasterUserPassword MasterUserSecretKmsKeyId NetworkType Port "
                    + "PreferredBackupWindow PreferredMaintenanceWindow "
                    + "ServerlessV2ScalingConfiguration StorageType VpcSecurityGroupIds",
                resets: ["BackupRetentionPeriod": 1, "DeletionProtection": false])
        ]
        $0.reading = { cluster, scope in
            cluster.copy([
                "DBClusterParameterGroupName": "DBClusterParameterGroup",
                "DBSubnetGroupName": "DBSubnetGroup",
                "MasterUserSecretKmsKeyId": "MasterUserSecret.KmsKeyId",
            ])
            cluster.pluck(
                "VpcSecurityGroupId", of: "VpcSecurityGroups", as: "VpcSecurityGroupIds")
            RDSHandlers.readDatabase(&cluster, scope.properties)
            cluster.keep("MasterUserSecretKmsKeyId", of: scope.properties, .key)
            cluster.keep(
                "DBClusterParameterGroupName DBSubnetGroupName", of: scope.properties, .lowercased)
        }
    }

    static let instance = ResourceHandler(
        "AWS::DocDB::DBInstance", "docdb", create: Call("CreateDBInstance", ["Engine": "docdb"]),
        identifier: "{=DBInstanceIdentifier}",
        read: .many(
            "DescribeDBInstances", "DBInstances[]",
            by: .filter("db-instance-id", member: "Filters"), id: "{=DBInstanceIdentifier}"),
        delete: Call("DeleteDBInstance", ["DBInstanceIdentifier": "{id}"])
    ).with {
        $0.createdAt = "DBInstance"
        $0.unsent = ["CertificateRotationRestart"]
        $0.details = [RDSHandlers.tagDetail(arn: "DBInstanceArn")]
        $0.tags = RDSHandlers.tags(arn: "DBInstanceArn")
        $0.readNames = ["EnablePerformanceInsights": "PerformanceInsightsEnabled"]
        $0.attributes = [
            "Id": "{id}", "Endpoint": "{=Endpoint.Address}", "Port": "{=Endpoint.Port}",
        ]
        $0.readiness = Readiness(
            "DBInstanceStatus", ready: ["available", "stopped"],
            failed: RDSHandlers.databaseFailures)
        $0.lookup = .identifier("{~DBInstanceIdentifier}")
        $0.updates = [
            UpdateCall(
                "ModifyDBInstance",
                [
                    "DBInstanceIdentifier": "{id}", "ApplyImmediately": true,
                    "CertificateRotationRestart": "{CertificateRotationRestart}",
                ],
                "AutoMinorVersionUpgrade CACertificateIdentifier DBInstanceClass "
                    + "EnablePerformanceInsights PreferredMaintenanceWindow",
                resets: ["AutoMinorVersionUpgrade": true, "EnablePerformanceInsights": false])
        ]
        $0.reading = { RDSHandlers.readDatabase(&$0, $1.properties) }
    }
}
