import InfraKit

extension ManagementPlatform {
    /// Prometheus and Grafana: what the services measure themselves, every 15 seconds for 15 days.
    public struct MetricsStack: Stack {
        public let id: ConstructID = "metrics"
        /// Where the services' sidecars write what they measure.
        public let prometheus: APS.Workspace
        /// Where people look at it.
        public let grafana: Grafana.Workspace
        private let rules: APS.RuleGroupsNamespace
        private let grafanaRole: Role
        private let logGroup: LogGroup

        /// Describes the metrics of an environment.
        public init(keys: KeyStack, alerts: AlertStack) {
            let logGroup = LogGroup("prometheus-log", retentionDays: 30)
            let prometheus = APS.Workspace(
                "prometheus", alertManagerDefinition: PrometheusRules.alertManager(alerts.pages),
                alias: "\(Surrounding.name(limit: 100))",
                loggingConfiguration: .init(logGroupArn: logGroup.group.arn),
                workspaceConfiguration: .init(retentionPeriodInDays: 15)
            ).dependsOn(alerts.pages)
            let role = Role("grafana-role", assumedBy: .service("grafana.amazonaws.com")) {
                Grant(
                    [
                        "aps:DescribeWorkspace", "aps:GetLabels", "aps:GetMetricMetadata",
                        "aps:GetSeries", "aps:QueryMetrics",
                    ], on: [prometheus.arn.text])
                Grant(["aps:ListWorkspaces"], on: ["*"])
                Self.readingCloudWatch
                Self.readingTraces
            }
            grafana = Grafana.Workspace(
                "grafana", accountAccessType: .currentAccount, authenticationProviders: [.awsSso],
                permissionType: .customerManaged, dataSources: [.prometheus, .cloudwatch, .xray],
                description: "Management platform", grafanaVersion: "10.4",
                name: "\(Surrounding.name(limit: 255))", pluginAdminEnabled: false,
                roleArn: role.arn)
            rules = APS.RuleGroupsNamespace(
                "rules", data: PrometheusRules.groups, name: "platform", workspace: prometheus.arn)
            self.prometheus = prometheus
            grafanaRole = role
            self.logGroup = logGroup
        }

        public var body: Contents {
            logGroup
            prometheus
            rules
            grafanaRole
            grafana
            StackOutput("grafana", grafana.endpoint, summary: "Where to look at metrics")
        }

        /// CloudWatch and X-Ray know no narrower resources for reading.
        private static let readingCloudWatch = Grant(
            [
                "cloudwatch:DescribeAlarms", "cloudwatch:GetMetricData", "cloudwatch:ListMetrics",
            ], on: ["*"])

        private static let readingTraces = Grant(
            [
                "xray:BatchGetTraces", "xray:GetGroups", "xray:GetServiceGraph",
                "xray:GetTraceSummaries",
            ], on: ["*"])
    }
}
