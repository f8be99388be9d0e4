// Written by Scripts/generate-resources. Do not edit.

import InfraDSL

/// The resource types of Backup.
public enum Backup {}

extension Backup {
    /// A backup plan of Backup. Creates `AWS::Backup::BackupPlan`.
    public struct BackupPlan: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::BackupPlan" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A backup selection of Backup. Creates `AWS::Backup::BackupSelection`.
    public struct BackupSelection: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::BackupSelection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A backup vault of Backup. Creates `AWS::Backup::BackupVault`.
    public struct BackupVault: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::BackupVault" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A framework of Backup. Creates `AWS::Backup::Framework`.
    public struct Framework: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::Framework" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A logically air gapped backup vault of Backup. Creates
    /// `AWS::Backup::LogicallyAirGappedBackupVault`.
    public struct LogicallyAirGappedBackupVault: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::LogicallyAirGappedBackupVault" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A report plan of Backup. Creates `AWS::Backup::ReportPlan`.
    public struct ReportPlan: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::ReportPlan" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A restore testing plan of Backup. Creates `AWS::Backup::RestoreTestingPlan`.
    public struct RestoreTestingPlan: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::RestoreTestingPlan" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A restore testing selection of Backup. Creates `AWS::Backup::RestoreTestingSelection`.
    public struct RestoreTestingSelection: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::RestoreTestingSelection" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }

    /// A tiering configuration of Backup. Creates `AWS::Backup::TieringConfiguration`.
    public struct TieringConfiguration: ResourceConstruct {
        public static var typeName: String { "AWS::Backup::TieringConfiguration" }
        public var node: InfraDSL.Node

        package init(node: InfraDSL.Node) { self.node = node }
    }
}
