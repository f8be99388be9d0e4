import AWSEC2
import AWSIAM
import AWSKMS
import AWSRDS
import InfraGraph

extension Family {
    static let copiedDatabases = Family("copied databases", on: [.moto]) { run in
        try DatabaseSpecimens.copied(run)
    }

    static let subnetGroups = Family("subnet groups", on: [.ministack]) { run in
        // moto deletes a group that is changed.
        try DatabaseSpecimens.network(run) + [DatabaseSpecimens.changedSubnetGroup(run)]
    }

    static let databases = Family("databases", on: [.moto, .ministack]) { run in
        try DatabaseSpecimens.network(run) + DatabaseSpecimens.databases(run)
    }
}

/// Relational databases, and the network that databases of all kinds live in.
enum DatabaseSpecimens {
    static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]
    static let subnets: Value = [.of("subnet-a", "SubnetId"), .of("subnet-b", "SubnetId")]
    static let moreSubnets: Value = [
        .of("subnet-a", "SubnetId"), .of("subnet-b", "SubnetId"), .of("subnet-c", "SubnetId"),
    ]

    static func network(_ run: String) throws -> [Specimen] {
        let vpc = Specimen.of("vpc", "VpcId")
        return [try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"])]
            + (try ["a", "b", "c"].enumerated().map { index, zone in
                try Specimen(
                    "subnet-" + zone, EC2.Subnet.self,
                    [
                        "VpcId": vpc, "CidrBlock": .string("10.0.\(index).0/24"),
                        "AvailabilityZone": .string("us-east-1" + zone),
                    ])
            }) + [
                try Specimen(
                    "firewall", EC2.SecurityGroup.self,
                    [
                        "GroupName": .string(run), "VpcId": vpc,
                        "GroupDescription": "databases",
                    ]),
                try Specimen("key", KMS.Key.self, ["Description": "databases"]),
            ]
    }

    static func databases(_ run: String) throws -> [Specimen] {
        [
            try subnetGroup(run), try parameterGroup(run),
            try Specimen(
                "capitals", RDS.DBParameterGroup.self,
                [
                    "DBParameterGroupName": .string(run + "-Capitals"), "Family": "postgres15",
                    "Description": "AWS writes the name in lower case",
                ],
                differences: [
                    .step(.find, on: .ministack, "ministack keeps the capital letters of names")
                ]),
            try Specimen(
                "monitoring", IAM.Role.self,
                [
                    "RoleName": .string(run + "-monitoring"),
                    "AssumeRolePolicyDocument": [
                        "Version": "2012-10-17",
                        "Statement": [
                            [
                                "Effect": "Allow", "Action": "sts:AssumeRole",
                                "Principal": ["Service": "monitoring.rds.amazonaws.com"],
                            ]
                        ],
                    ],
                ]),
            try database(run), try replica(run),
        ]
    }

    private static func subnetGroup(_ run: String) throws -> Specimen {
        try Specimen(
            "subnets", RDS.DBSubnetGroup.self,
            [
                "DBSubnetGroupName": .string(run + "-group"),
                "DBSubnetGroupDescription": "a group", "SubnetIds": subnets, "Tags": tags,
            ], changes: ["Tags": newTags])
    }

    static func changedSubnetGroup(_ run: String) throws -> Specimen {
        try Specimen(
            "subnets", RDS.DBSubnetGroup.self,
            [
                "DBSubnetGroupName": .string(run + "-group"),
                "DBSubnetGroupDescription": "a group", "SubnetIds": subnets, "Tags": tags,
            ],
            changes: [
                "DBSubnetGroupDescription": "another text", "SubnetIds": moreSubnets,
                "Tags": newTags,
            ], replacement: ["DBSubnetGroupName": .string(run + "-group-2")])
    }

    private static func parameterGroup(_ run: String) throws -> Specimen {
        try Specimen(
            "parameters", RDS.DBParameterGroup.self,
            [
                "DBParameterGroupName": .string(run + "-parameters"),
                "Description": "parameters", "Family": "postgres15",
                "Parameters": ["rds.force_ssl": "1", "log_statement": "all"], "Tags": tags,
            ],
            changes: [
                "Parameters": ["rds.force_ssl": "0", "log_statement": "all"], "Tags": newTags,
            ], replacement: ["DBParameterGroupName": .string(run + "-parameters-2")])
    }

    private static func database(_ run: String) throws -> Specimen {
        try Specimen(
            "database", RDS.DBInstance.self,
            [
                "DBInstanceIdentifier": .string(run + "-database"), "Engine": "postgres",
                "EngineVersion": "15", "DBInstanceClass": "db.r5.large", "DBName": "platform",
                "AllocatedStorage": "500", "MaxAllocatedStorage": 1000, "StorageType": "gp3",
                "StorageEncrypted": true, "KmsKeyId": .of("key", "Arn"),
                "MasterUsername": "platform", "ManageMasterUserPassword": true,
                "MasterUserSecret": ["KmsKeyId": .of("key", "Arn")],
                "BackupRetentionPeriod": 7, "MultiAZ": true, "Port": "5432",
                "DeletionProtection": true, "CopyTagsToSnapshot": true,
                "AutoMinorVersionUpgrade": true, "PubliclyAccessible": false,
                "EnableIAMDatabaseAuthentication": true, "EnablePerformanceInsights": true,
                "PerformanceInsightsKMSKeyId": .of("key", "Arn"),
                "PerformanceInsightsRetentionPeriod": 7, "MonitoringInterval": 60,
                "MonitoringRoleArn": .of("monitoring", "Arn"),
                "EnableCloudwatchLogsExports": ["postgresql"],
                "DBSubnetGroupName": .of("subnets", "DBSubnetGroupName"),
                "DBParameterGroupName": .of("parameters", "DBParameterGroupName"),
                "VPCSecurityGroups": [.of("firewall", "GroupId")], "Tags": tags,
            ],
            changes: [
                "DBInstanceClass": "db.r5.xlarge", "BackupRetentionPeriod": 14,
                "DeletionProtection": false, "Tags": newTags, "MultiAZ": false,
                "EnableCloudwatchLogsExports": ["postgresql", "upgrade"],
                "AllocatedStorage": "600", "CopyTagsToSnapshot": false,
                "EnableIAMDatabaseAuthentication": false,
            ], differences: untold)
    }

    /// What the emulators leave out of what they tell.
    private static let untold: [Difference] =
        [
            "EnablePerformanceInsights", "MonitoringInterval", "MonitoringRoleArn",
            "PerformanceInsightsKMSKeyId", "PerformanceInsightsRetentionPeriod",
        ].map { .property($0, on: .moto, "moto does not tell it") }
        + [
            "EnableCloudwatchLogsExports", "ManageMasterUserPassword", "MasterUserSecret",
            "PerformanceInsightsKMSKeyId",
        ].map { .property($0, on: .ministack, "ministack does not tell it") }

    /// Databases whose backups are copied to another region, in which replicas can be too.
    static func copied(_ run: String) throws -> [Specimen] {
        let database: [String: Value] = [
            "DBInstanceIdentifier": .string(run + "-copied"), "Engine": "postgres",
            "EngineVersion": "15", "DBInstanceClass": "db.r5.large", "AllocatedStorage": "50",
            "BackupRetentionPeriod": 7, "MasterUsername": "platform",
            "ManageMasterUserPassword": true,
            "AutomaticBackupReplicationRegion": "us-west-2",
        ]
        return [
            try Specimen(
                "moved", RDS.DBInstance.self, database,
                changes: ["AutomaticBackupReplicationRegion": "eu-west-1"]),
            try Specimen(
                "ended", RDS.DBInstance.self,
                database.merging(["DBInstanceIdentifier": .string(run + "-ended")]) { $1 },
                changes: ["AutomaticBackupReplicationRegion": .null]),
        ]
    }

    private static func replica(_ run: String) throws -> Specimen {
        try Specimen(
            "replica", RDS.DBInstance.self,
            [
                "DBInstanceIdentifier": .string(run + "-replica"),
                "SourceDBInstanceIdentifier": .of("database", "DBInstanceIdentifier"),
                "DBInstanceClass": "db.r5.large", "AutoMinorVersionUpgrade": true,
                "DBParameterGroupName": .of("parameters", "DBParameterGroupName"),
                "DeletionProtection": true, "MultiAZ": false, "PubliclyAccessible": false,
                "EnableCloudwatchLogsExports": ["postgresql"], "Port": "5432",
                "VPCSecurityGroups": [.of("firewall", "GroupId")], "Tags": tags,
            ],
            changes: [
                "DBInstanceClass": "db.r5.xlarge", "DeletionProtection": false, "Tags": newTags,
            ],
            differences: [
                .property(
                    "EnableCloudwatchLogsExports", on: .moto,
                    "in moto source and replica share one list"),
                .property(
                    "EnableCloudwatchLogsExports", on: .ministack, "ministack does not tell it"),
                .property("MultiAZ", on: .ministack, "a replica tells what its source does"),
                .property("Port", on: .ministack, "ministack chooses another one"),
                .step(.again, on: .ministack, "a replica has its source's class"),
            ])
    }
}
