import InfraKit

extension ManagementPlatform {
    /// Daily backups of what is tagged for it, kept for five weeks, with a copy in another region.
    public struct RecoveryStack: Stack {
        public let id: ConstructID = "recovery"
        /// The plan that makes the backups.
        public let plan: BackupPlan
        private let failures: Events.Rule

        /// Describes the backups of an environment.
        public init(keys: KeyStack, alerts: AlertStack, copiesTo refuge: RefugeStack?) {
            plan = BackupPlan(
                "backups", ofTag: "backup", value: "daily", retentionDays: 35, key: keys.backups,
                copyingTo: refuge?.vault)
            failures = Events.Rule(
                "failures", description: "Backups that failed",
                eventPattern: .object([
                    "source": .list(["aws.backup"]),
                    "detail-type": .list(["Backup Job State Change", "Copy Job State Change"]),
                    "detail": .object(["state": .list(["ABORTED", "EXPIRED", "FAILED"])]),
                ]),
                targets: [.init(arn: alerts.notices.arn.text, id: "notices")])
        }

        public var body: Contents {
            plan
            failures
        }
    }
}
