import AWSDocDB
import InfraGraph

extension Family {
    static let documentDatabases = Family("document databases", on: [.ministack]) { run in
        try DatabaseSpecimens.network(run) + DocumentDatabaseSpecimens.databases(run)
    }
}

/// Document databases with everything that they need.
enum DocumentDatabaseSpecimens {
    private static let tags = DatabaseSpecimens.tags
    private static let newTags = DatabaseSpecimens.newTags

    static func databases(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "subnets", DocDB.DBSubnetGroup.self,
                [
                    "DBSubnetGroupName": .string(run + "-documents"),
                    "DBSubnetGroupDescription": "a group",
                    "SubnetIds": DatabaseSpecimens.subnets, "Tags": tags,
                ],
                changes: [
                    "DBSubnetGroupDescription": "another text",
                    "SubnetIds": DatabaseSpecimens.moreSubnets, "Tags": newTags,
                ], replacement: ["DBSubnetGroupName": .string(run + "-documents-2")]),
            try Specimen(
                "parameters", DocDB.DBClusterParameterGroup.self,
                [
                    "Name": .string(run + "-documents"), "Description": "parameters",
                    "Family": "docdb5.0",
                    "Parameters": [
                        "audit_logs": "enabled", "profiler": "enabled", "tls": "enabled",
                    ], "Tags": tags,
                ],
                changes: [
                    "Parameters": ["audit_logs": "disabled", "tls": "enabled"], "Tags": newTags,
                ], replacement: ["Name": .string(run + "-documents-2")]),
            try cluster(run), try instance(run, 1), try instance(run, 2),
        ]
    }

    private static func cluster(_ run: String) throws -> Specimen {
        try Specimen(
            "cluster", DocDB.DBCluster.self,
            [
                "DBClusterIdentifier": .string(run + "-documents"), "EngineVersion": "5.0.0",
                "MasterUsername": "docdbadmin", "MasterUserPassword": "not-much-of-a-secret",
                "BackupRetentionPeriod": 7, "DeletionProtection": true,
                "EnableCloudwatchLogsExports": ["audit", "profiler"],
                "KmsKeyId": .of("key", "Arn"), "StorageEncrypted": true, "Port": 27017,
                "DBClusterParameterGroupName": .of("parameters", "Id"),
                "DBSubnetGroupName": .of("subnets", "Id"), "CopyTagsToSnapshot": true,
                "VpcSecurityGroupIds": [.of("firewall", "GroupId")], "Tags": tags,
            ],
            changes: [
                "BackupRetentionPeriod": 14, "DeletionProtection": false,
                "EnableCloudwatchLogsExports": ["audit"], "Tags": newTags,
            ],
            differences: [
                .property(
                    "EnableCloudwatchLogsExports", on: .ministack, "ministack does not tell it")
            ])
    }

    private static func instance(_ run: String, _ number: Int) throws -> Specimen {
        try Specimen(
            "instance-\(number)", DocDB.DBInstance.self,
            [
                "DBInstanceIdentifier": .string(run + "-documents-\(number)"),
                "DBClusterIdentifier": .of("cluster", "Id"), "DBInstanceClass": "db.r5.large",
                "AutoMinorVersionUpgrade": true, "Tags": tags,
            ],
            changes: [
                "DBInstanceClass": "db.r5.xlarge", "AutoMinorVersionUpgrade": false,
                "Tags": newTags,
            ], replacement: ["DBInstanceIdentifier": .string(run + "-documents-\(number)-2")],
            differences: [
                .property(
                    "AutoMinorVersionUpgrade", on: .ministack, "it is told between line breaks")
            ])
    }
}
