// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension Backup.BackupPlan {
    /// A backup plan of Backup.
    ///
    /// Creates `AWS::Backup::BackupPlan`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - backupPlan: `BackupPlan`.
    public init(
        _ id: ConstructID,
        backupPlan: BackupPlanResourceType,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("BackupPlan", backupPlan)
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

    /// `BackupPlanId`, known after deploy.
    public var id: Input<ID<Self>> { node.identifier("BackupPlanId") }

    /// `BackupPlanArn`, known after deploy.
    public var arn: Input<ARN<Self>> { node.attribute("BackupPlanArn") }

    /// `VersionId`, known after deploy.
    public var versionId: Input<String> { node.attribute("VersionId") }

    /// The `AdvancedBackupSettingResourceType` of a backup plan.
    public struct AdvancedBackupSettingResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `AdvancedBackupSettingResourceType` of its members.
        ///
        /// - Parameters:
        ///   - backupOptions: `BackupOptions`.
        ///   - resourceType: `ResourceType`.
        public init(
            backupOptions: Document,
            resourceType: Input<String>
        ) {
            var members = Fields()
            members.set("BackupOptions", backupOptions)
            members.set("ResourceType", resourceType)
            fields = members
        }
    }

    /// The `BackupPlanResourceType` of a backup plan.
    public struct BackupPlanResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `BackupPlanResourceType` of its members.
        ///
        /// - Parameters:
        ///   - backupPlanName: `BackupPlanName`.
        ///   - backupPlanRule: `BackupPlanRule`.
        ///   - advancedBackupSettings: `AdvancedBackupSettings`.
        ///   - scanSettings: `ScanSettings`.
        public init(
            backupPlanName: Input<String>,
            backupPlanRule: [BackupRuleResourceType],
            advancedBackupSettings: [AdvancedBackupSettingResourceType]? = nil,
            scanSettings: [ScanSettingResourceType]? = nil
        ) {
            var members = Fields()
            members.set("BackupPlanName", backupPlanName)
            members.set("BackupPlanRule", backupPlanRule)
            members.set("AdvancedBackupSettings", advancedBackupSettings)
            members.set("ScanSettings", scanSettings)
            fields = members
        }
    }

    /// The `BackupRuleResourceType` of a backup plan.
    public struct BackupRuleResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `BackupRuleResourceType` of its members.
        ///
        /// - Parameters:
        ///   - ruleName: `RuleName`.
        ///   - targetBackupVault: `TargetBackupVault`.
        ///   - completionWindowMinutes: `CompletionWindowMinutes`.
        ///   - copyActions: `CopyActions`.
        ///   - enableContinuousBackup: `EnableContinuousBackup`.
        ///   - indexActions: `IndexActions`.
        ///   - lifecycle: `Lifecycle`.
        ///   - recoveryPointTags: `RecoveryPointTags`.
        ///   - scanActions: `ScanActions`.
        ///   - scheduleExpression: `ScheduleExpression`.
        ///   - scheduleExpressionTimezone: `ScheduleExpressionTimezone`.
        ///   - startWindowMinutes: `StartWindowMinutes`.
        ///   - targetLogicallyAirGappedBackupVaultArn: `TargetLogicallyAirGappedBackupVaultArn`.
        public init(
            ruleName: Input<String>,
            targetBackupVault: Input<ID<Backup.BackupVault>>,
            completionWindowMinutes: Input<Double>? = nil,
            copyActions: [CopyActionResourceType]? = nil,
            enableContinuousBackup: Input<Bool>? = nil,
            indexActions: [IndexActionsResourceType]? = nil,
            lifecycle: LifecycleResourceType? = nil,
            recoveryPointTags: [String: Input<String>]? = nil,
            scanActions: [ScanActionResourceType]? = nil,
            scheduleExpression: Input<String>? = nil,
            scheduleExpressionTimezone: Input<String>? = nil,
            startWindowMinutes: Input<Double>? = nil,
            targetLogicallyAirGappedBackupVaultArn: Input<ARN<Backup.LogicallyAirGappedBackupVault>>? = nil
        ) {
            var members = Fields()
            members.set("RuleName", ruleName)
            members.set("TargetBackupVault", targetBackupVault)
            members.set("CompletionWindowMinutes", completionWindowMinutes)
            members.set("CopyActions", copyActions)
            members.set("EnableContinuousBackup", enableContinuousBackup)
            members.set("IndexActions", indexActions)
            members.set("Lifecycle", lifecycle)
            members.set("RecoveryPointTags", recoveryPointTags)
            members.set("ScanActions", scanActions)
            members.set("ScheduleExpression", scheduleExpression)
            members.set("ScheduleExpressionTimezone", scheduleExpressionTimezone)
            members.set("StartWindowMinutes", startWindowMinutes)
            members.set("TargetLogicallyAirGappedBackupVaultArn", targetLogicallyAirGappedBackupVaultArn)
            fields = members
        }
    }

    /// The `CopyActionResourceType` of a backup plan.
    public struct CopyActionResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `CopyActionResourceType` of its members.
        ///
        /// - Parameters:
        ///   - destinationBackupVaultArn: `DestinationBackupVaultArn`.
        ///   - lifecycle: `Lifecycle`.
        public init(
            destinationBackupVaultArn: Input<ARN<Backup.BackupVault>>,
            lifecycle: LifecycleResourceType? = nil
        ) {
            var members = Fields()
            members.set("DestinationBackupVaultArn", destinationBackupVaultArn)
            members.set("Lifecycle", lifecycle)
            fields = members
        }
    }

    /// The `IndexActionsResourceType` of a backup plan.
    public struct IndexActionsResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `IndexActionsResourceType` of its members.
        ///
        /// - Parameters:
        ///   - resourceTypes: `ResourceTypes`.
        public init(
            resourceTypes: Input<[String]>? = nil
        ) {
            var members = Fields()
            members.set("ResourceTypes", resourceTypes)
            fields = members
        }
    }

    /// The `LifecycleResourceType` of a backup plan.
    public struct LifecycleResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `LifecycleResourceType` of its members.
        ///
        /// - Parameters:
        ///   - deleteAfterDays: `DeleteAfterDays`.
        ///   - moveToColdStorageAfterDays: `MoveToColdStorageAfterDays`.
        ///   - optInToArchiveForSupportedResources: `OptInToArchiveForSupportedResources`.
        public init(
            deleteAfterDays: Input<Double>? = nil,
            moveToColdStorageAfterDays: Input<Double>? = nil,
            optInToArchiveForSupportedResources: Input<Bool>? = nil
        ) {
            var members = Fields()
            members.set("DeleteAfterDays", deleteAfterDays)
            members.set("MoveToColdStorageAfterDays", moveToColdStorageAfterDays)
            members.set("OptInToArchiveForSupportedResources", optInToArchiveForSupportedResources)
            fields = members
        }
    }

    /// The `ScanActionResourceType` of a backup plan.
    public struct ScanActionResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScanActionResourceType` of its members.
        ///
        /// - Parameters:
        ///   - malwareScanner: `MalwareScanner`.
        ///   - scanMode: `ScanMode`.
        public init(
            malwareScanner: MalwareScanner? = nil,
            scanMode: ScanMode? = nil
        ) {
            var members = Fields()
            members.set("MalwareScanner", malwareScanner)
            members.set("ScanMode", scanMode)
            fields = members
        }
    }

    /// The `ScanSettingResourceType` of a backup plan.
    public struct ScanSettingResourceType: PropertyGroup {
        public let fields: Fields

        /// Makes the `ScanSettingResourceType` of its members.
        ///
        /// - Parameters:
        ///   - malwareScanner: `MalwareScanner`.
        ///   - resourceTypes: `ResourceTypes`.
        ///   - scannerRoleArn: `ScannerRoleArn`.
        public init(
            malwareScanner: MalwareScanner? = nil,
            resourceTypes: Input<[String]>? = nil,
            scannerRoleArn: Input<ARN<IAM.Role>>? = nil
        ) {
            var members = Fields()
            members.set("MalwareScanner", malwareScanner)
            members.set("ResourceTypes", resourceTypes)
            members.set("ScannerRoleArn", scannerRoleArn)
            fields = members
        }
    }

    /// The values of `MalwareScanner`.
    public struct MalwareScanner: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `GUARDDUTY`
        public static var guardduty: Self { Self(rawValue: "GUARDDUTY") }
    }

    /// The values of `ScanMode`.
    public struct ScanMode: NamedValue {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// `FULL_SCAN`
        public static var fullScan: Self { Self(rawValue: "FULL_SCAN") }
        /// `INCREMENTAL_SCAN`
        public static var incrementalScan: Self { Self(rawValue: "INCREMENTAL_SCAN") }
    }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        ##"{"definitions":{"AdvancedBackupSettingResourceType":{"properties":{"BackupOptions":{"format":"json","type":["object","string"]},"ResourceType":{"pattern":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$","type":"string"}},"required":["BackupOptions","ResourceType"],"type":"object"},"BackupPlanResourceType":{"properties":{"AdvancedBackupSettings":{"items":{"$ref":"#/definitions/AdvancedBackupSettingResourceType"},"type":"array"},"BackupPlanName":{"type":"string"},"BackupPlanRule":{"items":{"$ref":"#/definitions/BackupRuleResourceType"},"type":"array"},"ScanSettings":{"items":{"$ref":"#/definitions/ScanSettingResourceType"},"type":"array"}},"required":["BackupPlanName","BackupPlanRule"],"type":"object"},"BackupRuleResourceType":{"properties":{"CompletionWindowMinutes":{"type":"number"},"CopyActions":{"items":{"$ref":"#/definitions/CopyActionResourceType"},"type":"array"},"EnableContinuousBackup":{"type":"boolean"},"IndexActions":{"items":{"$ref":"#/definitions/IndexActionsResourceType"},"type":"array"},"Lifecycle":{"$ref":"#/definitions/LifecycleResourceType"},"RecoveryPointTags":{"patternProperties":{"^.{1,128}$":{"type":"string"}},"type":"object"},"RuleName":{"type":"string"},"ScanActions":{"items":{"$ref":"#/definitions/ScanActionResourceType"},"type":"array"},"ScheduleExpression":{"type":"string"},"ScheduleExpressionTimezone":{"type":"string"},"StartWindowMinutes":{"type":"number"},"TargetBackupVault":{"references":["AWS::Backup::BackupVault.Id"],"type":"string"},"TargetLogicallyAirGappedBackupVaultArn":{"references":["AWS::Backup::LogicallyAirGappedBackupVault.BackupVaultArn"],"type":"string"}},"required":["RuleName","TargetBackupVault"],"type":"object"},"CopyActionResourceType":{"properties":{"DestinationBackupVaultArn":{"references":["AWS::Backup::BackupVault.BackupVaultArn"],"type":"string"},"Lifecycle":{"$ref":"#/definitions/LifecycleResourceType"}},"required":["DestinationBackupVaultArn"],"type":"object"},"IndexActionsResourceType":{"properties":{"ResourceTypes":{"items":{"pattern":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$","type":"string"},"type":"array"}},"type":"object"},"LifecycleResourceType":{"properties":{"DeleteAfterDays":{"type":"number"},"MoveToColdStorageAfterDays":{"type":"number"},"OptInToArchiveForSupportedResources":{"type":"boolean"}},"type":"object"},"ScanActionResourceType":{"properties":{"MalwareScanner":{"enum":["GUARDDUTY"],"type":"string"},"ScanMode":{"enum":["FULL_SCAN","INCREMENTAL_SCAN"],"type":"string"}},"type":"object"},"ScanSettingResourceType":{"properties":{"MalwareScanner":{"enum":["GUARDDUTY"],"type":"string"},"ResourceTypes":{"items":{"pattern":"^[a-zA-Z0-9\\-\\_\\.]{1,50}$","type":"string"},"type":"array"},"ScannerRoleArn":{"references":["AWS::IAM::Role.Arn"],"type":"string"}},"type":"object"}},"primaryIdentifier":["BackupPlanId"],"properties":{"BackupPlan":{"$ref":"#/definitions/BackupPlanResourceType"},"BackupPlanArn":{"type":"string"},"BackupPlanId":{"type":"string"},"BackupPlanTags":{"patternProperties":{"^.{1,128}$":{"type":"string"}},"type":"object"},"VersionId":{"type":"string"}},"readOnly":["BackupPlanArn","BackupPlanId","VersionId"],"required":["BackupPlan"],"tagProperty":"BackupPlanTags"}"##
    }
}
