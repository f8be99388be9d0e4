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
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct DataContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func keysAndSecretsLiveTheirLives() async throws {
        try await expectLife(try Self.secrets(Emulator.run()))
    }

    @Test func relationalDatabasesLiveTheirLives() async throws {
        try await expectLife(try Self.databases(Emulator.run()))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: Emulator.run())
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
        ]
    }

    private static func databases(_ run: String) throws -> [Specimen] {
        [
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
                ])
        ]
    }
}
