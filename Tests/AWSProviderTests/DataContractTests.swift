import AWSDocDB
import AWSEC2
import AWSElastiCache
import AWSKMS
import AWSRDS
import AWSSecretsManager
import InfraGraph
import Testing

/// The handlers of databases, caches, secrets and keys against an emulator.
@Suite(
    .enabled(
        if: Emulator.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct DataContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func keysAndSecretsLiveTheirLives() async throws {
        try await expectLife(try Self.secrets(Emulator.run()))
    }

    @Test func relationalDatabasesLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(try Self.network() + Self.databases(run))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    private static func secrets(_ run: String) throws -> [Specimen] {
        func policy(_ actions: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [
                    [
                        "Sid": "Own", "Effect": "Allow", "Action": actions, "Resource": "*",
                        "Principal": ["AWS": "arn:aws:iam::123456789012:root"],
                    ]
                ],
            ]
        }
        return [
            try Specimen(
                "key", KMS.Key.self,
                [
                    "Description": "before", "EnableKeyRotation": true,
                    "KeyPolicy": policy("kms:*"), "PendingWindowInDays": 7, "MultiRegion": false,
                    "Tags": tags,
                ],
                changes: [
                    "Description": "after", "EnableKeyRotation": false, "Enabled": false,
                    "KeyPolicy": policy(["kms:*", "kms:Decrypt"]), "PendingWindowInDays": 8,
                    "Tags": newTags,
                ]),
            try Specimen("other", KMS.Key.self, ["Description": "another"]),
            try Specimen(
                "alias", KMS.Alias.self,
                [
                    "AliasName": .string("alias/" + run),
                    "TargetKeyId": .reference(Reference(Address("key"), "Arn", need: .created)),
                ], changes: ["TargetKeyId": Specimen.of("other", "KeyId")]),
            try Specimen(
                "secret", SecretsManager.Secret.self,
                [
                    "Name": .string(run + "-secret"), "Description": "before",
                    "KmsKeyId": Specimen.of("other", "Arn"), "SecretString": "one", "Tags": tags,
                ], changes: ["Description": "after", "SecretString": "two", "Tags": newTags]),
            try Specimen(
                "generated", SecretsManager.Secret.self,
                [
                    "Name": .string(run + "-generated"),
                    "GenerateSecretString": [
                        "SecretStringTemplate": "{\"username\":\"admin\"}",
                        "GenerateStringKey": "password", "PasswordLength": 40,
                        "ExcludePunctuation": true,
                    ],
                ]),
            try Specimen(
                "rotation", SecretsManager.RotationSchedule.self,
                [
                    "SecretId": Specimen.of("secret", "Id"),
                    "RotationRules": ["AutomaticallyAfterDays": 30],
                ], changes: ["RotationRules": ["AutomaticallyAfterDays": 60]]),
        ]
    }

    private static func network() throws -> [Specimen] {
        let vpc = Specimen.of("vpc", "VpcId")
        return [try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"])]
            + (try ["a", "b"].enumerated().map { index, zone in
                try Specimen(
                    "subnet-" + zone, EC2.Subnet.self,
                    [
                        "VpcId": vpc, "CidrBlock": .string("10.0.\(index).0/24"),
                        "AvailabilityZone": .string("us-east-1" + zone),
                    ])
            })
    }

    private static func databases(_ run: String) throws -> [Specimen] {
        let subnets: Value = [
            Specimen.of("subnet-a", "SubnetId"), Specimen.of("subnet-b", "SubnetId"),
        ]
        return [
            try Specimen(
                "subnets", RDS.DBSubnetGroup.self,
                [
                    "DBSubnetGroupName": .string(run + "-Group"),
                    "DBSubnetGroupDescription": "a group", "SubnetIds": subnets, "Tags": tags,
                ], changes: ["Tags": newTags]),
            try Specimen(
                "parameters", RDS.DBParameterGroup.self,
                [
                    "DBParameterGroupName": .string(run + "-parameters"),
                    "Description": "parameters", "Family": "postgres15",
                    "Parameters": ["rds.force_ssl": "1", "log_statement": "all"], "Tags": tags,
                ],
                changes: [
                    "Parameters": ["rds.force_ssl": "0", "log_statement": "all"],
                    "Tags": newTags,
                ]),
            try Specimen(
                "database", RDS.DBInstance.self,
                [
                    "DBInstanceIdentifier": .string(run + "-Database"), "Engine": "postgres",
                    "EngineVersion": "15", "DBInstanceClass": "db.r5.large", "DBName": "platform",
                    "AllocatedStorage": "50", "StorageType": "gp3", "StorageEncrypted": true,
                    "MasterUsername": "platform", "ManageMasterUserPassword": true,
                    "BackupRetentionPeriod": 7, "MultiAZ": false, "Port": "5432",
                    "DeletionProtection": true, "CopyTagsToSnapshot": true,
                    "EnableIAMDatabaseAuthentication": true,
                    "EnableCloudwatchLogsExports": ["postgresql"],
                    "DBSubnetGroupName": Specimen.of("subnets", "DBSubnetGroupName"),
                    "DBParameterGroupName": Specimen.of("parameters", "DBParameterGroupName"),
                    "Tags": tags,
                ],
                changes: [
                    "DBInstanceClass": "db.r5.xlarge", "BackupRetentionPeriod": 14,
                    "DeletionProtection": false, "Tags": newTags,
                    "EnableCloudwatchLogsExports": ["postgresql", "upgrade"],
                ]),
            try Specimen(
                "replica", RDS.DBInstance.self,
                [
                    "DBInstanceIdentifier": .string(run + "-replica"),
                    "SourceDBInstanceIdentifier": Specimen.of("database", "DBInstanceIdentifier"),
                    "DBInstanceClass": "db.r5.large", "Tags": tags,
                ], changes: ["DBInstanceClass": "db.r5.xlarge", "Tags": newTags]),
        ]
    }
}
