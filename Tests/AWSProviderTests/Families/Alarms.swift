import AWSCloudWatch
import InfraGraph

extension Difference {
    /// A key of tags that only the changed resource had.
    static let leftTags = property(
        "Tags/c", on: .moto, "gives the tags of what was deleted to what is made in its place")
}

extension Family {
    /// What watches metrics, and shows them.
    static let alarms = Family("alarms", on: [.moto, .ministack]) { run in
        [
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
                    "OKActions": ["arn:aws:sns:us-east-1:123456789012:t"],
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "AlarmDescription": "after", "Threshold": 90.5, "OKActions": .null,
                    "Tags": Specimens.newTags,
                ], replacement: ["AlarmName": .string(run + "-alarm-two")],
                differences: [.leftTags]),
            try Specimen(
                "percentile", CloudWatch.Alarm.self,
                [
                    "AlarmName": .string(run + "-percentile"), "ExtendedStatistic": "p99",
                    "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
                    "MetricName": "TargetResponseTime", "Namespace": "AWS/ApplicationELB",
                    "Period": 60, "Threshold": 2.0,
                ], changes: ["ExtendedStatistic": "p95"]),
            try Specimen(
                "dashboard", CloudWatch.Dashboard.self,
                [
                    "DashboardName": .string(run + "-dashboard"),
                    "DashboardBody": #"{"widgets":[]}"#,
                ], changes: ["DashboardBody": #"{"widgets":[],"start":"-PT1H"}"#],
                replacement: ["DashboardName": .string(run + "-dashboard-two")]),
        ]
    }

    /// An alarm of alarms, which moto does not have.
    static let compositeAlarms = Family("composite alarms", on: [.ministack]) { run in
        let part =
            [
                "ComparisonOperator": "GreaterThanThreshold", "EvaluationPeriods": 1,
                "MetricName": "CPUUtilization", "Namespace": "AWS/ECS", "Period": 60,
                "Statistic": "Average", "Threshold": 85.0,
            ] as [String: Value]
        return [
            try Specimen(
                "one", CloudWatch.Alarm.self,
                part.merging(["AlarmName": .string(run + "-one")]) { $1 }),
            try Specimen(
                "two", CloudWatch.Alarm.self,
                part.merging(["AlarmName": .string(run + "-two")]) { $1 }),
            try Specimen(
                "composite", CloudWatch.CompositeAlarm.self,
                [
                    "AlarmName": .string(run + "-composite"), "AlarmDescription": "before",
                    "AlarmRule": .join([
                        "ALARM(\"", .of("one", "AlarmName"), "\") OR ALARM(\"",
                        .of("two", "AlarmName"), "\")",
                    ]),
                    "AlarmActions": ["arn:aws:sns:us-east-1:123456789012:t"],
                    "OKActions": ["arn:aws:sns:us-east-1:123456789012:t"],
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "AlarmDescription": "after", "OKActions": .null,
                    "AlarmRule": .join(["ALARM(\"", .of("two", "AlarmName"), "\")"]),
                    "Tags": Specimens.newTags,
                ], replacement: ["AlarmName": .string(run + "-composite-two")]),
        ]
    }
}
