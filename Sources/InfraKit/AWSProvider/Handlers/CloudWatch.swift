/// Alarms and dashboards.
enum CloudWatchHandlers {
    static let all = [alarm, compositeAlarm, dashboard]

    /// A handler of one kind of alarm; both are put whole and described together.
    private static func alarm(
        _ type: String, put operation: String, list: String, _ properties: String
    ) -> ResourceHandler {
        let arn: Argument = "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}"
        return ResourceHandler(
            "AWS::CloudWatch::" + type, "cloudwatch", create: Call(operation),
            identifier: "{AlarmName}",
            read: .many(
                "DescribeAlarms", list + "[]", by: .list("AlarmNames"), id: "{=AlarmName}",
                ["AlarmTypes": ["MetricAlarm", "CompositeAlarm"]]),
            delete: Call("DeleteAlarms", ["AlarmNames": ["{id}"]])
        ).with {
            $0.details = [
                Detail(
                    "Tags", for: "Tags",
                    .each("ListTagsForResource", ["ResourceARN": arn], at: "Tags"))
            ]
            $0.updates = [
                UpdateCall(operation, ["AlarmName": "{id}"], properties, sends: .all)
            ]
            $0.tags = Tagging("TagResource", "UntagResource", ["ResourceARN": arn])
            $0.attributes = [
                "AlarmName": "{id}",
                "Arn": "arn:{partition}:cloudwatch:{region}:{account}:alarm:{id}",
            ]
            $0.isRepeatable = true
            $0.takesOver = true
        }
    }

    static let alarm = alarm(
        "Alarm", put: "PutMetricAlarm", list: "MetricAlarms",
        "ActionsEnabled AlarmActions AlarmDescription ComparisonOperator DatapointsToAlarm "
            + "Dimensions EvaluateLowSampleCountPercentile EvaluationCriteria "
            + "EvaluationInterval EvaluationPeriods ExtendedStatistic InsufficientDataActions "
            + "MetricName Metrics Namespace OKActions Period Statistic Threshold "
            + "ThresholdMetricId TreatMissingData Unit"
    ).with { $0.deletesMany = "AlarmNames" }

    static let compositeAlarm = alarm(
        "CompositeAlarm", put: "PutCompositeAlarm", list: "CompositeAlarms",
        "ActionsEnabled ActionsSuppressor ActionsSuppressorExtensionPeriod "
            + "ActionsSuppressorWaitPeriod AlarmActions AlarmDescription AlarmRule "
            + "InsufficientDataActions OKActions")

    static let dashboard = ResourceHandler(
        "AWS::CloudWatch::Dashboard", "cloudwatch", create: Call("PutDashboard"),
        identifier: "{DashboardName}", read: .each("GetDashboard", ["DashboardName": "{id}"]),
        delete: Call("DeleteDashboards", ["DashboardNames": ["{id}"]])
    ).with {
        $0.listing = .many(
            "ListDashboards", "DashboardEntries[]", by: .all, id: "{=DashboardName}")
        $0.deletesMany = "DashboardNames"
        $0.updates = [UpdateCall("PutDashboard", ["DashboardName": "{id}"], "DashboardBody")]
        $0.attributes = ["DashboardName": "{id}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }
}
