/// What turns log lines into metrics, and who may write logs.
enum LogsFilterHandlers {
    static let all = [metricFilter, resourcePolicy]

    static let metricFilter = ResourceHandler(
        "AWS::Logs::MetricFilter", "logs",
        create: Call("PutMetricFilter", ["filterName": "{FilterName|token}"]),
        identifier: "{LogGroupName}|{FilterName|token}",
        read: .each(
            "DescribeMetricFilters", ["logGroupName": "{id.0}", "filterNamePrefix": "{id.1}"],
            at: "metricFilters[]", id: "{id.0}|{=filterName}"),
        delete: Call("DeleteMetricFilter", ["logGroupName": "{id.0}", "filterName": "{id.1}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "PutMetricFilter", ["logGroupName": "{id.0}", "filterName": "{id.1}"],
                "ApplyOnTransformedLogs EmitSystemFieldDimensions FieldSelectionCriteria "
                    + "FilterPattern MetricTransformations", sends: .all)
        ]
        $0.attributes = ["LogGroupName": "{id.0}", "FilterName": "{id.1}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }

    static let resourcePolicy = ResourceHandler(
        "AWS::Logs::ResourcePolicy", "logs", create: Call("PutResourcePolicy"),
        identifier: "{PolicyName}",
        read: .many(
            "DescribeResourcePolicies", "resourcePolicies[]", by: .all, id: "{=policyName}"),
        delete: Call("DeleteResourcePolicy", ["policyName": "{id}"])
    ).with {
        $0.updates = [UpdateCall("PutResourcePolicy", ["policyName": "{id}"], "PolicyDocument")]
        $0.attributes = ["PolicyName": "{id}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }
}
