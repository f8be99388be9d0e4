import InfraGraph
import Testing

@testable import AWSProvider

@Suite struct BackupReplicationTests {
    private static func database(copiesIn region: String?) -> [String: Value] {
        var database: [String: Value] = ["DBInstanceStatus": "available"]
        if let region {
            database["DBInstanceAutomatedBackupsReplications"] = [
                [
                    "DBInstanceAutomatedBackupsArn":
                        .string("arn:aws:rds:\(region):123456789012:auto-backup:ab-1")
                ]
            ]
        }
        return database
    }

    private static func scope(wanting region: Value?) -> Scope {
        var scope = Scope(region: "us-east-1", account: "123456789012")
        scope.properties["AutomaticBackupReplicationRegion"] = region
        return scope
    }

    @Test func databaseIsNotReadyBeforeItsBackupsAreCopied() {
        let scope = Self.scope(wanting: "us-west-2")
        let handler = RDSHandlers.instance
        #expect(
            handler.status(of: Self.database(copiesIn: nil), scope)
                == .pending("copying backups to us-west-2"))
        guard case .ready = handler.status(of: Self.database(copiesIn: "us-west-2"), scope) else {
            Issue.record("it is not ready")
            return
        }
    }

    @Test func databaseWithoutCopiesIsReadyAtOnce() {
        let status = RDSHandlers.instance.status(
            of: Self.database(copiesIn: nil), Self.scope(wanting: nil))
        guard case .ready = status else {
            Issue.record("\(status)")
            return
        }
    }

    @Test func changeThatIsPendingIsAwaited() {
        var database = Self.database(copiesIn: nil)
        database["PendingModifiedValues"] = ["DBInstanceClass": "db.r5.xlarge"]
        let status = RDSHandlers.instance.status(of: database, Self.scope(wanting: nil))
        #expect(status == .pending("applying changes"))
    }
}
