import AWSKMS
import AWSSecretsManager
import InfraGraph

extension Family {
    static let keys = Family("keys", on: [.moto, .ministack]) { run in
        try KeySpecimens.keys(run) + KeySpecimens.secrets(run)
    }
}

/// Keys and what they lock.
enum KeySpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func keys(_ run: String) throws -> [Specimen] {
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
                ], changes: ["TargetKeyId": Specimen.of("other", "KeyId")],
                replacement: ["AliasName": .string("alias/" + run + "-second")]),
        ]
    }

    static func secrets(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "secret", SecretsManager.Secret.self,
                [
                    "Name": .string(run + "-secret"), "Description": "before",
                    "KmsKeyId": Specimen.of("other", "Arn"), "SecretString": "one", "Tags": tags,
                ], changes: ["Description": "after", "SecretString": "two", "Tags": newTags],
                replacement: ["Name": .string(run + "-second-secret")]),
            try Specimen(
                "generated", SecretsManager.Secret.self,
                [
                    "Name": .string(run + "-generated"),
                    "GenerateSecretString": [
                        "SecretStringTemplate": "{\"username\":\"admin\"}",
                        "GenerateStringKey": "password", "PasswordLength": 40,
                        "ExcludePunctuation": true,
                    ],
                ], replacement: ["Name": .string(run + "-second-generated")]),
        ]
    }
}
