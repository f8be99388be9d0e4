// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.BackupVault {
    /// A backup vault of Backup.
    ///
    /// A change of `BackupVaultName` or `EncryptionKeyArn` replaces it. Creates
    /// `AWS::Backup::BackupVault`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - backupVaultName: `BackupVaultName`. A change replaces the resource.
    ///   - accessPolicy: `AccessPolicy`.
    ///   - encryptionKeyArn: `EncryptionKeyArn`. A change replaces the resource.
    ///   - lockConfiguration: `LockConfiguration`.
    ///   - notifications: `Notifications`.
    public init(
        _ id: ConstructID,
        backupVaultName: Input<String>,
        accessPolicy: Document? = nil,
        encryptionKeyArn: Input<ARN<KMS.Key>>? = nil,
        lockConfiguration: LockConfigurationType? = nil,
        notifications: NotificationObjectType? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BackupVaultName", backupVaultName)
        node.set("AccessPolicy", accessPolicy)
        node.set("EncryptionKeyArn", encryptionKeyArn)
        node.set("LockConfiguration", lockConfiguration)
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

    /// The `LockConfigurationType` of a backup vault.
    public struct LockConfigurationType: PropertyGroup {
        public let fields: Fields

        /// Makes the `LockConfigurationType` of its members.
        ///
        /// - Parameters:
        ///   - minRetentionDays: `MinRetentionDays`.
        ///   - changeableForDays: `ChangeableForDays`.
        ///   - maxRetentionDays: `MaxRetentionDays`.
        public init(
            minRetentionDays: Input<Int>,
            changeableForDays: Input<Int>? = nil,
            maxRetentionDays: Input<Int>? = nil
        ) {
            var members = Fields()
            members.set("MinRetentionDays", minRetentionDays)
            members.set("ChangeableForDays", changeableForDays)
            members.set("MaxRetentionDays", maxRetentionDays)
            fields = members
        }
    }

    /// The `NotificationObjectType` of a backup vault.
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
        ##"{"createOnly":["BackupVaultName","EncryptionKeyArn"],"definitions":{"LockConfigurationType":{"properties":{"ChangeableForDays":{"type":"integer"},"MaxRetentionDays":{"type":"integer"},"MinRetentionDays":{"type":"integer"}},"required":["MinRetentionDays"],"type":"object"},"NotificationObjectType":{"properties":{"BackupVaultEvents":{"insertionOrder":false,"items":{"type":"string"},"type":"array"},"SNSTopicArn":{"references":["AWS::SNS::Topic.Id"],"type":"string"}},"required":["BackupVaultEvents","SNSTopicArn"],"type":"object"}},"primaryIdentifier":["BackupVaultName"],"properties":{"AccessPolicy":{"format":"json","type":["object","string"]},"BackupVaultArn":{"type":"string"},"BackupVaultName":{"pattern":"^[a-zA-Z0-9\\-\\_]{2,50}$","type":"string"},"BackupVaultTags":{"patternProperties":{"^.{1,128}$":{"type":"string"}},"type":"object"},"EncryptionKeyArn":{"references":["AWS::KMS::Key.Arn"],"type":"string"},"LockConfiguration":{"$ref":"#/definitions/LockConfigurationType"},"Notifications":{"$ref":"#/definitions/NotificationObjectType"}},"readOnly":["BackupVaultArn"],"required":["BackupVaultName"],"tagProperty":"BackupVaultTags","traits":{"stateful":true},"writeOnly":["LockConfiguration/ChangeableForDays"]}"##
    }
}
