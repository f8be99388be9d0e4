import AWSBackup
import AWSIAM
import InfraDSL

/// Backs up every resource that has a tag, once a day, into a vault of its own.
///
/// Creates `AWS::Backup::BackupPlan`.
public struct BackupPlan: Construct {
    public var node: Node
    /// Where backups are kept.
    public let vault: Backup.BackupVault
    /// The plan itself.
    public let plan: Backup.BackupPlan
    private let selection: Backup.BackupSelection
    private let role: IAM.Role

    /// Makes a plan for resources with a tag, such as `backup` with the value `daily`.
    ///
    /// Default: at five in the morning (UTC), kept for 35 days, with AWS's key for backups, no
    /// copies.
    ///
    /// - Parameters:
    ///   - key: encrypts the vault; a change replaces it.
    ///   - copies: a vault of another region or account that gets a copy of each backup.
    public init(
        _ id: ConstructID, ofTag tag: String, value: String, hourUTC: Int = 5,
        retentionDays: Int = 35, key: EncryptionKey? = nil,
        copyingTo copies: Backup.BackupVault? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let vault = Backup.BackupVault(
            "vault", backupVaultName: "\(Surrounding.name(limit: 50))", encryptionKeyArn: key?.arn
        ).part(of: node)
        let role = Self.makeRole().part(of: node)
        let kept = Backup.BackupPlan.LifecycleResourceType(
            deleteAfterDays: Input(Double(retentionDays)))
        let rule = Backup.BackupPlan.BackupRuleResourceType(
            ruleName: "daily", targetBackupVault: vault.id,
            copyActions: copies.map { [.init(destinationBackupVaultArn: $0.arn, lifecycle: kept)] },
            lifecycle: kept, scheduleExpression: "cron(0 \(hourUTC) * * ? *)")
        plan = Backup.BackupPlan(
            "plan",
            backupPlan: .init(
                backupPlanName: "\(Surrounding.name(limit: 50))", backupPlanRule: [rule])
        ).part(of: node)
        selection = Backup.BackupSelection(
            "selection", backupPlanId: plan.id,
            backupSelection: .init(
                iamRoleArn: role.arn, selectionName: "\(Surrounding.name(limit: 50))",
                listOfTags: [
                    .init(
                        conditionKey: Input(tag), conditionType: .stringequals,
                        conditionValue: Input(value))
                ])
        ).part(of: node)
        self.vault = vault
        self.role = role
        self.node = node
    }

    public var body: Contents {
        vault
        role
        plan
        selection
    }

    /// Buckets have policies of their own; the general ones say nothing of S3.
    private static func makeRole() -> IAM.Role {
        let policies = "arn:aws:iam::aws:policy/"
        return IAM.Role(
            "role",
            assumeRolePolicyDocument: PolicyDocument.trust([.backup]).document,
            managedPolicyArns: [
                "\(policies)service-role/AWSBackupServiceRolePolicyForBackup",
                "\(policies)service-role/AWSBackupServiceRolePolicyForRestores",
                "\(policies)AWSBackupServiceRolePolicyForS3Backup",
                "\(policies)AWSBackupServiceRolePolicyForS3Restore",
            ])
    }
}
