import InfraKit

extension ManagementPlatform {
    /// What watches over the account: trail, configuration rules, threat detection and budget.
    public struct AccountStack: Stack {
        public let id: ConstructID = "account"
        /// Every call to AWS, of every account of the organization.
        public let trail: Trail
        private let recorder: ConfigurationRecorder
        private let rules: [Config.ConfigRule]
        private let detector: GuardDuty.Detector
        private let findings: Events.Rule
        private let budget: Budgets.Budget

        /// Describes what watches over the account that runs production.
        public init(
            _ settings: PlatformSettings, keys: KeyStack, alerts: AlertStack,
            organization: OrganizationStack
        ) {
            trail = Trail("trail", key: keys.records, isForOrganization: true)
                .dependsOn(organization.organization)
            let recorder = ConfigurationRecorder("recorder", key: keys.records)
            rules = ConfigurationRule.all.map { $0.rule.dependsOn(recorder) }
            detector = GuardDuty.Detector(
                "detector", enable: true,
                features: [
                    .init(name: .s3DataEvents, status: .enabled),
                    .init(name: .rdsLoginEvents, status: .enabled),
                ], findingPublishingFrequency: .fifteenMinutes)
            findings = Events.Rule(
                "findings", description: "Threats of high severity",
                eventPattern: .object([
                    "source": .list(["aws.guardduty"]),
                    "detail": .object([
                        "severity": .list([.object(["numeric": .list([">=", 7])])])
                    ]),
                ]),
                targets: [.init(arn: alerts.notices.arn.text, id: "notices")])
            budget = Self.budget(settings, notifying: alerts.notices)
            self.recorder = recorder
        }

        public var body: Contents {
            trail
            recorder
            rules
            detector
            findings
            budget
        }

        /// One bill for all accounts: told at 80 percent, and as soon as a month will end above it.
        private static func budget(
            _ settings: PlatformSettings, notifying topic: Topic
        ) -> Budgets.Budget {
            let told = Budgets.Budget.Subscriber(
                address: topic.arn.text, subscriptionType: "SNS")
            func notice(_ type: String, at percent: Double)
                -> Budgets.Budget
                .NotificationWithSubscribers
            {
                .init(
                    notification: .init(
                        comparisonOperator: "GREATER_THAN", notificationType: Input(type),
                        threshold: Input(percent), thresholdType: "PERCENTAGE"),
                    subscribers: [told])
            }
            return Budgets.Budget(
                "budget",
                budget: .init(
                    budgetType: "COST", timeUnit: "MONTHLY",
                    budgetLimit: .init(amount: Input(settings.monthlyBudget), unit: "USD"),
                    budgetName: "\(Surrounding.name(limit: 100))"),
                notificationsWithSubscribers: [
                    notice("ACTUAL", at: 80), notice("FORECASTED", at: 100),
                ])
        }
    }
}
