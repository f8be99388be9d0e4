// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.LogicallyAirGappedBackupVault {
    /// A logically air gapped backup vault of Backup.
    ///
    /// A change of `BackupVaultName`, `EncryptionKeyArn`, `MaxRetentionDays` or `MinRetentionDays`
    /// replaces it. Creates `AWS::Backup::LogicallyAirGappedBackupVault`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - backupVaultName: `BackupVaultName`. A change replaces the resource.
    ///   - maxRetentionDays: `MaxRetentionDays`. A change replaces the resource.
    ///   - minRetentionDays: `MinRetentionDays`. A change replaces the resource.
    ///   - accessPolicy: `AccessPolicy`.
    ///   - encryptionKeyArn: `EncryptionKeyArn`. A change replaces the resource.
    ///   - mpaApprovalTeamArn: `MpaApprovalTeamArn`.
    ///   - notifications: `Notifications`.
    public init(
        _ id: ConstructID,
        backupVaultName: Input<String>,
        maxRetentionDays: Input<Int>,
        minRetentionDays: Input<Int>,
        accessPolicy: Document? = nil,
        encryptionKeyArn: Input<String>? = nil,
        mpaApprovalTeamArn: Input<String>? = nil,
        notifications: NotificationObjectType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BackupVaultName", backupVaultName)
        node.set("MaxRetentionDays", maxRetentionDays)
        node.set("MinRetentionDays", minRetentionDays)
        node.set("AccessPolicy", accessPolicy)
        node.set("EncryptionKeyArn", encryptionKeyArn)
        node.set("MpaApprovalTeamArn", mpaApprovalTeamArn)
        node.set("Notifications", notifications)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `BackupVaultName`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("BackupVaultName") }

    /// `BackupVaultArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("BackupVaultArn") }

    /// `VaultState`, known after deploy.
    public var vaultState: Input<String> { node.attribute("VaultState") }

    /// `VaultType`, known after deploy.
    public var vaultType: Input<String> { node.attribute("VaultType") }

    /// The `NotificationObjectType` of a logically air gapped backup vault.
    public struct NotificationObjectType: PropertyGroup {
        public let fields: Fields

        /// Makes the `NotificationObjectType` of its members.
        ///
        /// - Parameters:
        ///   - backupVaultEvents: `BackupVaultEvents`.
        ///   - snsTopicArn: `SNSTopicArn`.
        public init(
            backupVaultEvents: Input<[String]>,
            snsTopicArn: Input<ARN<SNS.Topic>>
        ) {
            var members = Fields()
            members.set("BackupVaultEvents", backupVaultEvents)
            members.set("SNSTopicArn", snsTopicArn)
            fields = members
        }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"createOnly":["BackupVaultName","EncryptionKeyArn","MaxRetentionDays","MinRetentionDays"],"definitions":{"NotificationObjectType":{"properties":{"BackupVaultEvents":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SNSTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"required":["BackupVaultEvents","SNSTopicArn"],"type":"object"}},"primaryIdentifier":["BackupVaultName"],"properties":{"AccessPolicy":{"format":"json","type":["object","string"]},"BackupVaultArn":{"references":["AWS::Backup::BackupVault.BackupVaultArn"],"type":"string"},"BackupVaultName":{"pattern":"^[a-zA-Z0-9\\-\\_]{2,50}$","type":"string"},"BackupVaultTags":{"patternProperties":{"^.{1,128}$":{"type":"string"}},"type":"object"},"EncryptionKeyArn":{"type":"string"},"MaxRetentionDays":{"type":"integer"},"MinRetentionDays":{"type":"integer"},"MpaApprovalTeamArn":{"type":"string"},"Notifications":{"$ref":"#/definitions/NotificationObjectType"},"VaultState":{"type":"string"},"VaultType":{"type":"string"}},"readOnly":["BackupVaultArn","VaultState","VaultType"],"required":["BackupVaultName","MaxRetentionDays","MinRetentionDays"],"tagProperty":"BackupVaultTags","traits":{"stateful":true}}"##
    }
}
