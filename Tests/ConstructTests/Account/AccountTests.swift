import InfraKit
import Testing

struct AccountTests {
    @Test func trailIsCompleteAndSigned() throws {
        let graph = try synthesize { Trail("audit") }
        #expect(graph.text("audit/trail", "IsMultiRegionTrail") == "true")
        #expect(graph.text("audit/trail", "EnableLogFileValidation") == "true")
        #expect(graph.text("audit/trail", "KMSKeyId") == "audit/key/key.Arn")
        #expect(graph.dependencies(of: "audit/trail") == ["audit/bucket/policy"])
    }

    @Test func backupsAreChosenByTag() throws {
        let graph = try synthesize { BackupPlan("backup", ofTag: "backup", value: "daily") }
        #expect(
            graph.text("backup/selection", "BackupSelection/ListOfTags/0")
                == "{ConditionKey: backup, ConditionType: STRINGEQUALS, ConditionValue: daily}")
        let rule = "BackupPlan/BackupPlanRule/0/"
        #expect(graph.text("backup/plan", rule + "ScheduleExpression") == "cron(0 5 * * ? *)")
        #expect(graph.text("backup/vault", "BackupVaultName") == "test-test-backup")
    }

    @Test func backupsMayBeOfBuckets() throws {
        let graph = try synthesize { BackupPlan("backup", ofTag: "backup", value: "daily") }
        let policies = graph.text("backup/role", "ManagedPolicyArns") ?? ""
        #expect(policies.contains("arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Backup"))
        #expect(policies.contains("arn:aws:iam::aws:policy/AWSBackupServiceRolePolicyForS3Restore"))
    }
}
