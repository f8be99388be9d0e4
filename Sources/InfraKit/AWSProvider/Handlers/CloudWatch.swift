/// Alarms and dashboards.
enum CloudWatchHandlers {
    static let all = [alarm, dashboard]

    static let dashboard = ResourceHandler(
        "AWS::CloudWatch::Dashboard", "cloudwatch", create: Call("PutDashboard"),
        identifier: "{DashboardName}",
        read: .each("GetDashboard", ["DashboardName": "{id}"]),
        delete: Call("DeleteDashboards", ["DashboardNames": ["{id}"]])
    ).with {
        $0.updates = [
            UpdateCall("PutDashboard", ["DashboardName": "{id}"], "DashboardBody")
        ]
        $0.attributes = ["DashboardName": "{id}"]
        $0.isRepeatable = true
        $0.notFoundCodes = ["ResourceNotFound", "DashboardNotFoundError"]
        $0.lookup = .identifier("{DashboardName}")
    }

    static let alarm = ResourceHandler(
        "AWS::CloudWatch::Alarm", "cloudwatch", create: Call("PutMetricAlarm"),
        identifier: "{AlarmName}",
        read: .many(
            "DescribeAlarms", "MetricAlarms[]", by: .list("AlarmNames"), id: "{=AlarmName}",
            ["AlarmTypes": ["MetricAlarm"]]),
        delete: Call("DeleteAlarms", ["AlarmNames": ["{id}"]])
    ).with {
        let arn: Argument = "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}"
        $0.updates = [
            UpdateCall(
                "PutMetricAlarm", ["AlarmName": "{id}"],
                "ActionsEnabled AlarmActions AlarmDescription ComparisonOperator "
                    + "DatapointsToAlarm Dimensions EvaluateLowSampleCountPercentile "
                    + "EvaluationPeriods ExtendedStatistic InsufficientDataActions MetricName "
                    + "Metrics Namespace OKActions Period Statistic Threshold ThresholdMetricId "
                    + "TreatMissingData Unit", sendsAll: true)
        ]
        $0.details = [
            Detail(
                "Tags", for: "Tags", .each("ListTagsForResource", ["ResourceARN": arn], at: "Tags"))
        ]
        $0.tags = Tagging(
            onCreate: .list("Tags"), add: Call("TagResource", ["ResourceARN": arn]),
            form: .list("Tags"), remove: Call("UntagResource", ["ResourceARN": arn]),
            keys: "TagKeys")
        $0.attributes = [
            "AlarmName": "{id}", "Arn": "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}",
        ]
        $0.isRepeatable = true
        $0.takesOver = true
        $0.lookup = .identifier("{AlarmName}")
    }
}
