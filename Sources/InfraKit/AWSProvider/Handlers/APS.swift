import InfraGraph

/// Prometheus.
enum APSHandlers {
    static let all = [workspace, rules]

    private static let workspaceID: [String: Argument] = ["workspaceId": "{id}"]

    private static func tags(_ arn: Argument) -> Tagging {
        Tagging(
            "TagResource", "UntagResource", ["resourceArn": arn], as: .map("tags"), keys: "tagKeys",
            readAt: "tags")
    }

    static let workspace = ResourceHandler(
        "AWS::APS::Workspace", "amp", create: Call("CreateWorkspace"),
        identifier: "{=workspaceId}",
        read: .each("DescribeWorkspace", workspaceID, at: "workspace"),
        delete: Call("DeleteWorkspace", workspaceID)
    ).with {
        $0.tokenMember = "clientToken"
        $0.lookup = .everyOne(
            .many("ListWorkspaces", "workspaces[]", by: .all, id: "{=workspaceId}"))
        $0.names = [
            "WorkspaceConfiguration/LimitsPerLabelSets": "limitsPerLabelSet"
        ]
        $0.details = [
            Detail(
                "AlertManagerDefinition", for: "AlertManagerDefinition",
                .each(
                    "DescribeAlertManagerDefinition", workspaceID,
                    at: "alertManagerDefinition.data")),
            Detail(
                "LoggingConfiguration", for: "LoggingConfiguration",
                .each("DescribeLoggingConfiguration", workspaceID, at: "loggingConfiguration")),
            Detail(
                "QueryLoggingConfiguration", for: "QueryLoggingConfiguration",
                .each(
                    "DescribeQueryLoggingConfiguration", workspaceID,
                    at: "queryLoggingConfiguration")),
            Detail(
                "WorkspaceConfiguration", for: "WorkspaceConfiguration",
                .each("DescribeWorkspaceConfiguration", workspaceID, at: "workspaceConfiguration")),
        ]
        $0.updates = workspaceUpdates
        $0.tags = tags("arn:{partition}:aps:{region}:{account}:workspace/{id}")
        $0.attributes = [
            "Arn": "{=arn}", "WorkspaceId": "{id}", "PrometheusEndpoint": "{=prometheusEndpoint}",
        ]
        $0.readiness = Readiness(
            "status.statusCode", ready: ["ACTIVE"], failed: ["CREATION_FAILED"])
        $0.made = [
            "Destinations", "LimitsPerLabelSet", "LogGroupArn", "RetentionPeriodInDays",
        ]
        $0.writing = { properties, _ in unpack(&properties) }
        $0.reading = { workspace, _ in
            guard var settings = workspace["WorkspaceConfiguration"]?.objectValue else { return }
            let sets = (settings["limitsPerLabelSet"]?.listValue ?? []).map { set -> Value in
                let labels = (set["labelSet"]?.objectValue ?? [:]).sorted { $0.key < $1.key }
                return [
                    "Limits": ["MaxSeries": set["limits"]?["maxSeries"] ?? .null],
                    "LabelSet": .list(
                        labels.map { ["Name": .string($0.key), "Value": $0.value] }),
                ]
            }
            settings["limitsPerLabelSet"] = .list(sets)
            workspace["WorkspaceConfiguration"] = .object(settings)
        }
    }

    private static let workspaceUpdates = [
        UpdateCall("UpdateWorkspaceAlias", workspaceID, "Alias"),
        UpdateCall(
            "UpdateWorkspaceConfiguration", workspaceID,
            "LimitsPerLabelSet RetentionPeriodInDays WorkspaceConfiguration", sends: .all,
            resets: ["LimitsPerLabelSet": [], "RetentionPeriodInDays": 150]),
        UpdateCall(
            "PutAlertManagerDefinition", workspaceID, "AlertManagerDefinition",
            removal: Call("DeleteAlertManagerDefinition", workspaceID),
            addition: Call("CreateAlertManagerDefinition", workspaceID),
            names: ["AlertManagerDefinition": "data"]),
        UpdateCall(
            "UpdateLoggingConfiguration", workspaceID, "LogGroupArn LoggingConfiguration",
            sends: .all, removal: Call("DeleteLoggingConfiguration", workspaceID),
            addition: Call("CreateLoggingConfiguration", workspaceID)),
        UpdateCall(
            "UpdateQueryLoggingConfiguration", workspaceID,
            "Destinations QueryLoggingConfiguration", sends: .all,
            removal: Call("DeleteQueryLoggingConfiguration", workspaceID),
            addition: Call("CreateQueryLoggingConfiguration", workspaceID)),
    ]

    /// Puts the members of settings where their operations take them.
    private static func unpack(_ properties: inout [String: Value]) {
        properties["LogGroupArn"] = properties["LoggingConfiguration"]?["LogGroupArn"]
        properties["Destinations"] = properties["QueryLoggingConfiguration"]?["Destinations"]
        let settings = properties["WorkspaceConfiguration"]
        properties["RetentionPeriodInDays"] = settings?["RetentionPeriodInDays"]
        guard let sets = settings?["LimitsPerLabelSets"]?.listValue else { return }
        properties["LimitsPerLabelSet"] = .list(
            sets.map { set in
                let labels = (set["LabelSet"]?.listValue ?? []).compactMap { label in
                    label["Name"]?.stringValue.map { ($0, label["Value"] ?? "") }
                }
                return [
                    "Limits": set["Limits"] ?? [:],
                    "LabelSet": .object(Dictionary(labels) { $1 }),
                ]
            })
    }

    static let rules = ResourceHandler(
        "AWS::APS::RuleGroupsNamespace", "amp",
        create: Call("CreateRuleGroupsNamespace", ["workspaceId": "{Workspace>/}"]),
        identifier: "{Workspace>/}|{Name}",
        read: .each(
            "DescribeRuleGroupsNamespace", ["workspaceId": "{id.0}", "name": "{id.1}"],
            at: "ruleGroupsNamespace"),
        delete: Call("DeleteRuleGroupsNamespace", ["workspaceId": "{id.0}", "name": "{id.1}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "PutRuleGroupsNamespace", ["workspaceId": "{id.0}", "name": "{id.1}"], "Data")
        ]
        $0.tags = tags("{=arn}")
        $0.coveredByCreate = ["Workspace"]
        $0.attributes = ["Arn": "{=arn}"]
        $0.readiness = Readiness(
            "status.statusCode", ready: ["ACTIVE"], failed: ["CREATION_FAILED", "UPDATE_FAILED"],
            reason: "status.statusReason")
    }
}
