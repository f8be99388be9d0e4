import AWSCloudWatch
import AWSLogs
import InfraGraph

extension Family {
    static let alarms = Family("alarms", on: [.moto, .ministack]) { run in
        try AlarmSpecimens.alarms(run)
    }
}

/// What watches and shows.
enum AlarmSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func alarms(_ run: String) throws -> [Specimen] {
        return [
            try Specimen(
                "alarm", CloudWatch.Alarm.self,
                [
                    "AlarmName": .string(run + "-alarm"), "AlarmDescription": "before",
                    "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 5,
                    "DatapointsToAlarm": 5, "MetricName": "CPUUtilization",
                    "Namespace": "AWS/ECS", "Period": 60, "Statistic": "Average",
                    "Threshold": 85.0, "TreatMissingData": "ignore",
                    "Dimensions": [["Name": "ClusterName", "Value": "c"]],
                    "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:t"],
                    "Tags": tags,
                ],
                changes: [
                    "AlarmDescription": "after", "Threshold": 90.5, "Tags": newTags,
                ], replacement: ["AlarmName": .string(run + "-second")],
                differences: [
                    .step(
                        .again, on: .moto,
                        "a new alarm of the same name has the tags of the deleted one")
                ]),
            try Specimen(
                "dashboard", CloudWatch.Dashboard.self,
                [
                    "DashboardName": .string(run + "-dashboard"),
                    "DashboardBody": #"{"widgets":[]}"#,
                ], changes: ["DashboardBody": #"{"widgets":[],"start":"-PT1H"}"#],
                replacement: ["DashboardName": .string(run + "-second")]),
            try Specimen(
                "policy", Logs.ResourcePolicy.self,
                [
                    "PolicyName": .string(run + "-policy"),
                    "PolicyDocument": #"{"Version":"1"}"#,
                ],
                changes: ["PolicyDocument": #"{"Version":"2"}"#],
                replacement: ["PolicyName": .string(run + "-second")]),
        ]
    }
}
