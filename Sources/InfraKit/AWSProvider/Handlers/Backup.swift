import InfraGraph

/// Vaults, plans and what they are for.
enum BackupHandlers {
    static let all = [vault, plan, selection]

    private static func tags(_ property: String, _ arn: Argument) -> Tagging {
        Tagging(
            "TagResource", "UntagResource", ["ResourceArn": arn], as: .map("Tags"),
            onCreate: .map(property), property: property, keys: "TagKeyList")
    }

    private static func readTags(_ property: String, _ arn: Argument) -> Detail {
        Detail("Tags", for: property, .each("ListTags", ["ResourceArn": arn], at: "Tags"))
    }

    static let vault = ResourceHandler(
        "AWS::Backup::BackupVault", "backup", create: Call("CreateBackupVault"),
        identifier: "{BackupVaultName}",
        // Of a vault that is not there the call for one says that access is denied.
        read: .many("ListBackupVaults", "BackupVaultList[]", by: .all, id: "{=BackupVaultName}"),
        delete: Call("DeleteBackupVault", ["BackupVaultName": "{id}"])
    ).with {
        let vault: [String: Argument] = ["BackupVaultName": "{id}"]
        let arn: Argument = "arn:{partition}:backup:{region}:{account}:backup-vault:{id}"
        $0.tokenMember = "CreatorRequestId"
        $0.details = [
            readTags("BackupVaultTags", arn),
            Detail(
                "Notifications", for: "Notifications", .each("GetBackupVaultNotifications", vault)),
            Detail(
                "AccessPolicy", for: "AccessPolicy",
                .each("GetBackupVaultAccessPolicy", vault, at: "Policy")),
        ]
        $0.updates = [
            UpdateCall(
                "PutBackupVaultAccessPolicy",
                vault.merging(["Policy": .json("{AccessPolicy}")]) { $1 }, "AccessPolicy",
                removal: Call("DeleteBackupVaultAccessPolicy", vault)),
            UpdateCall(
                "PutBackupVaultNotifications",
                vault.merging([
                    "SNSTopicArn": "{Notifications.SNSTopicArn}",
                    "BackupVaultEvents": "{Notifications.BackupVaultEvents}",
                ]) { $1 }, "Notifications", removal: Call("DeleteBackupVaultNotifications", vault)),
            UpdateCall(
                "PutBackupVaultLockConfiguration",
                vault.merging([
                    "MinRetentionDays": "{LockConfiguration.MinRetentionDays}",
                    "MaxRetentionDays": "{LockConfiguration.MaxRetentionDays}",
                    "ChangeableForDays": "{LockConfiguration.ChangeableForDays}",
                ]) { $1 }, "LockConfiguration",
                removal: Call("DeleteBackupVaultLockConfiguration", vault)),
        ]
        $0.tags = tags("BackupVaultTags", arn)
        $0.attributes = ["BackupVaultName": "{id}", "BackupVaultArn": "{=BackupVaultArn}"]
        $0.reading = { vault, scope in
            if vault["Locked"] == true {
                let days = ["MinRetentionDays", "MaxRetentionDays"].compactMap { name in
                    vault[name].map { (name, $0) }
                }
                var lock = Dictionary(days) { $1 }
                // Of the days in which it can be changed AWS tells only the end.
                if (vault["LockDate"] ?? .null) != .null {
                    let name = "ChangeableForDays"
                    lock[name] = scope.properties["LockConfiguration"]?[name]
                }
                vault["LockConfiguration"] = .object(lock)
            }
        }
    }

    private static let goneWithPlan: Set<String> = [
        "InvalidParameterValueException:Cannot find Backup plan"
    ]

    static let plan = ResourceHandler(
        "AWS::Backup::BackupPlan", "backup", create: Call("CreateBackupPlan"),
        identifier: "{=BackupPlanId}", read: .each("GetBackupPlan", ["BackupPlanId": "{id}"]),
        delete: Call("DeleteBackupPlan", ["BackupPlanId": "{id}"])
    ).with {
        $0.names = [
            "BackupPlan/BackupPlanRule": "Rules",
            "BackupPlan/BackupPlanRule/*/TargetBackupVault": "TargetBackupVaultName",
        ]
        $0.tokenMember = "CreatorRequestId"
        $0.details = [readTags("BackupPlanTags", "{=BackupPlanArn}")]
        $0.updates = [UpdateCall("UpdateBackupPlan", ["BackupPlanId": "{id}"], "BackupPlan")]
        $0.tags = tags(
            "BackupPlanTags", "arn:{partition}:backup:{region}:{account}:backup-plan:{id}")
        $0.attributes = [
            "BackupPlanId": "{id}", "BackupPlanArn": "{=BackupPlanArn}",
            "VersionId": "{=VersionId}",
        ]
        $0.lookup = .listed(
            .each("ListBackupPlans", at: "BackupPlansList[]", id: "{=BackupPlanId}"),
            "{=BackupPlanName}", equals: "{BackupPlan.BackupPlanName}")
        $0.notFoundCodes = goneWithPlan
        // A deleted plan can still be read for a while.
        $0.isAbsent = { ($0["DeletionDate"] ?? .null) != .null }
    }

    static let selection = ResourceHandler(
        "AWS::Backup::BackupSelection", "backup", create: Call("CreateBackupSelection"),
        identifier: "{BackupPlanId}|{=SelectionId}",
        read: .each("GetBackupSelection", ["BackupPlanId": "{id.0}", "SelectionId": "{id.1}"]),
        delete: Call(
            "DeleteBackupSelection", ["BackupPlanId": "{id.0}", "SelectionId": "{id.1}"])
    ).with {
        $0.tokenMember = "CreatorRequestId"
        $0.attributes = ["Id": "{id}", "SelectionId": "{id.1}"]
        $0.notFoundCodes = goneWithPlan
        // It has no tags, but AWS keeps the token of the creation.
        $0.lookup = .listed(
            .each(
                "ListBackupSelections", ["BackupPlanId": "{BackupPlanId}"],
                at: "BackupSelectionsList[]", id: "{BackupPlanId}|{=SelectionId}"),
            "{=CreatorRequestId}", equals: "{token}")
    }
}
