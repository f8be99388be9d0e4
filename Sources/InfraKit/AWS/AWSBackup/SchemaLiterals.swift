// Written by Scripts/generate-resources. Do not edit.

extension Backup {
    /// The schema facts of every resource type of Backup, by CloudFormation name.
    public static var schemaLiterals: [String: StaticString] {
        var literals: [String: StaticString] = [:]
        literals[Backup.BackupPlan.typeName] = Backup.BackupPlan.schemaLiteral
        literals[Backup.BackupSelection.typeName] = Backup.BackupSelection.schemaLiteral
        literals[Backup.BackupVault.typeName] = Backup.BackupVault.schemaLiteral
        literals[Backup.Framework.typeName] = Backup.Framework.schemaLiteral
        literals[Backup.LogicallyAirGappedBackupVault.typeName] = Backup.LogicallyAirGappedBackupVault.schemaLiteral
        literals[Backup.ReportPlan.typeName] = Backup.ReportPlan.schemaLiteral
        literals[Backup.RestoreTestingPlan.typeName] = Backup.RestoreTestingPlan.schemaLiteral
        literals[Backup.RestoreTestingSelection.typeName] = Backup.RestoreTestingSelection.schemaLiteral
        literals[Backup.TieringConfiguration.typeName] = Backup.TieringConfiguration.schemaLiteral
        return literals
    }
}
