import AWSAPS
import AWSGrafana
import AWSGuardDuty
import AWSXRay
import InfraGraph

extension Family {
    /// Which traces are taken, and how they are grouped.
    static let traces = Family("traces", on: [.model]) { run in
        func rule(_ rate: Value, _ path: Value) -> Value {
            [
                "FixedRate": rate, "HTTPMethod": "*", "Host": "*", "Priority": 10,
                "ReservoirSize": 0, "ResourceARN": "*", "RuleName": .string(run + "-rule"),
                "ServiceName": "*", "ServiceType": "*", "URLPath": path, "Version": 1,
            ]
        }
        return [
            try Specimen(
                "group", XRay.Group.self,
                [
                    "GroupName": .string(run + "-group"),
                    "FilterExpression": "service(\"worker\")",
                    "InsightsConfiguration": [
                        "InsightsEnabled": true, "NotificationsEnabled": false,
                    ], "Tags": Specimens.tags,
                ],
                changes: [
                    "FilterExpression": "service(\"web\")",
                    "InsightsConfiguration": [
                        "InsightsEnabled": true, "NotificationsEnabled": true,
                    ], "Tags": Specimens.newTags,
                ]),
            try Specimen(
                "rule", XRay.SamplingRule.self,
                ["SamplingRule": rule(0.0, "*/health"), "Tags": Specimens.tags],
                changes: ["SamplingRule": rule(0.05, "*/status"), "Tags": Specimens.newTags]),
        ]
    }

    /// Grafana, which no other emulator has.
    static let dashboards = Family("dashboards", on: [.model]) { run in
        [
            try Specimen(
                "grafana", Grafana.Workspace.self,
                [
                    "AccountAccessType": "CURRENT_ACCOUNT", "AuthenticationProviders": ["AWS_SSO"],
                    "DataSources": ["PROMETHEUS", "CLOUDWATCH", "XRAY"], "Description": "before",
                    "GrafanaVersion": "10.4", "Name": .string(run + "-grafana"),
                    "PermissionType": "CUSTOMER_MANAGED", "PluginAdminEnabled": false,
                    "RoleArn": "arn:aws:iam::123456789012:role/grafana",
                ],
                changes: [
                    "Description": "after", "DataSources": ["CLOUDWATCH"],
                    "PluginAdminEnabled": true,
                ])
        ]
    }

    /// Metrics of containers.
    static let prometheus = Family("prometheus", on: [.moto, .model]) { run in
        [
            try Specimen(
                "prometheus", APS.Workspace.self,
                ["Alias": .string(run), "Tags": Specimens.tags],
                changes: ["Alias": .string(run + "-after"), "Tags": Specimens.newTags]),
            try Specimen(
                "rules", APS.RuleGroupsNamespace.self,
                [
                    "Workspace": .of("prometheus", "Arn"), "Name": "rules",
                    "Data": "groups: []\n", "Tags": Specimens.tags,
                ], changes: ["Data": "groups:\n", "Tags": Specimens.newTags],
                replacement: ["Name": "rules-two"],
                differences: [.leftTags]),
        ]
    }

    /// Workspaces with what moto does not have: alerts, logs and how long metrics stay.
    static let prometheusSettings = Family("prometheus settings", on: [.model]) { run in
        let group = "arn:aws:logs:us-east-1:123456789012:log-group:"
        return [
            try Specimen(
                "prometheus", APS.Workspace.self,
                [
                    "Alias": .string(run), "AlertManagerDefinition": "alertmanager_config: |\n",
                    "LoggingConfiguration": ["LogGroupArn": .string(group + "one:*")],
                    "WorkspaceConfiguration": ["RetentionPeriodInDays": 15],
                ],
                changes: [
                    "AlertManagerDefinition": "alertmanager_config: |\n  route: {}\n",
                    "LoggingConfiguration": ["LogGroupArn": .string(group + "two:*")],
                    "WorkspaceConfiguration": ["RetentionPeriodInDays": 30],
                ])
        ]
    }

    /// Threat detection.
    static let detection = Family("detection", on: [.moto, .model]) { _ in
        [
            try Specimen(
                "detector", GuardDuty.Detector.self,
                [
                    "Enable": true, "FindingPublishingFrequency": "FIFTEEN_MINUTES",
                    "Features": [
                        ["Name": "S3_DATA_EVENTS", "Status": "ENABLED"],
                        ["Name": "RDS_LOGIN_EVENTS", "Status": "ENABLED"],
                    ],
                ],
                changes: [
                    "FindingPublishingFrequency": "ONE_HOUR",
                    "Features": [["Name": "RDS_LOGIN_EVENTS", "Status": "DISABLED"]],
                ])
        ]
    }
}
