import AWSBackup
import AWSKMS
import InfraGraph

extension Family {
    static let vaults = Family("vaults", on: [.moto]) { run in
        try BackupSpecimens.vaults(run)
    }

    static let backups = Family("backups", on: [.ministack]) { run in
        try BackupSpecimens.backups(run)
    }
}

/// Vaults, plans and what they are for.
enum BackupSpecimens {
    private static let tags: Value = ["a": "1", "b": "2"]
    private static let newTags: Value = ["b": "3", "c": "4"]

    static func backups(_ run: String) throws -> [Specimen] {
        [
            try Specimen("key", KMS.Key.self, ["Description": "backups"]),
            try Specimen(
                "copies", Backup.BackupVault.self, ["BackupVaultName": .string(run + "-copies")]),
            try Specimen(
                "vault", Backup.BackupVault.self,
                [
                    "BackupVaultName": .string(run + "-vault"),
                    "EncryptionKeyArn": .of("key", "Arn"), "BackupVaultTags": tags,
                ],
                changes: ["BackupVaultTags": newTags],
                replacement: ["BackupVaultName": .string(run + "-vault-2")]),
            try Specimen(
                "plan", Backup.BackupPlan.self,
                ["BackupPlan": plan(run, keeping: 35), "BackupPlanTags": tags],
                changes: ["BackupPlan": plan(run, keeping: 70), "BackupPlanTags": newTags]),
            try Specimen(
                "selection", Backup.BackupSelection.self,
                [
                    "BackupPlanId": .of("plan", "BackupPlanId"),
                    "BackupSelection": selection(run, "daily"),
                ], replacement: ["BackupSelection": selection(run, "weekly")],
                differences: [
                    .step(.find, on: .ministack, "its list has no tokens of creations")
                ]),
        ]
    }

    /// Vaults with locks, which ministack does not have.
    static func vaults(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "locked", Backup.BackupVault.self,
                [
                    "BackupVaultName": .string(run + "-locked"), "BackupVaultTags": tags,
                    "LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 70],
                ],
                changes: [
                    "BackupVaultTags": newTags,
                    "LockConfiguration": ["MinRetentionDays": 7, "MaxRetentionDays": 90],
                ], replacement: ["BackupVaultName": .string(run + "-locked-2")],
                differences: [
                    .step(.again, on: .moto, "moto keeps the tags of a vault that is gone")
                ])
        ]
    }

    private static func plan(_ run: String, keeping days: Int) -> Value {
        let kept: Value = ["DeleteAfterDays": .double(Double(days))]
        return [
            "BackupPlanName": .string(run + "-plan"),
            "BackupPlanRule": [
                [
                    "RuleName": "daily", "ScheduleExpression": "cron(0 5 * * ? *)",
                    "TargetBackupVault": .of("vault", "BackupVaultName"), "Lifecycle": kept,
                    "CopyActions": [
                        [
                            "DestinationBackupVaultArn": .of("copies", "BackupVaultArn"),
                            "Lifecycle": kept,
                        ]
                    ],
                ]
            ],
        ]
    }

    private static func selection(_ run: String, _ period: String) -> Value {
        [
            "IamRoleArn": "arn:aws:iam::123456789012:role/backups",
            "ListOfTags": [
                [
                    "ConditionKey": "backup", "ConditionType": "STRINGEQUALS",
                    "ConditionValue": .string(period),
                ]
            ], "SelectionName": .string(run + "-" + period),
        ]
    }
}
