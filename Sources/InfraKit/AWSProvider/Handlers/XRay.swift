import InfraGraph

/// Groups of traces and rules of what is traced.
enum XRayHandlers {
    static let all = [group, samplingRule]

    /// A handler of what X-Ray lists whole, and names in tags by the member that has the ARN.
    private static func named(
        _ type: String, create: String, at place: String, list: String, elements: String,
        name: Template, arn: Template, delete: Call
    ) -> ResourceHandler {
        let resource: [String: Argument] = ["ResourceARN": .template(arn)]
        return ResourceHandler(
            "AWS::XRay::" + type, "xray", create: Call(create), identifier: name,
            read: .many(list, elements, by: .all, id: name), delete: delete
        ).with {
            $0.createdAt = place
            // X-Ray has one code for all that is wrong.
            $0.notFoundCodes = [
                "InvalidRequestException:not found", "InvalidRequestException:does not exist",
            ]
            $0.details = [
                Detail("Tags", for: "Tags", .each("ListTagsForResource", resource, at: "Tags"))
            ]
            $0.tags = Tagging("TagResource", "UntagResource", resource)
        }
    }

    static let group = named(
        "Group", create: "CreateGroup", at: "Group", list: "GetGroups", elements: "Groups[]",
        name: "{=GroupName}", arn: "{=GroupARN}",
        delete: Call("DeleteGroup", ["GroupName": "{id}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "UpdateGroup", ["GroupName": "{id}"], "FilterExpression InsightsConfiguration",
                resets: [
                    "FilterExpression": "",
                    "InsightsConfiguration": [
                        "InsightsEnabled": false, "NotificationsEnabled": false,
                    ],
                ])
        ]
        $0.attributes = ["GroupARN": "{=GroupARN}"]
        $0.lookup = .identifier("{GroupName}")
    }

    static let samplingRule = named(
        "SamplingRule", create: "CreateSamplingRule", at: "SamplingRuleRecord",
        list: "GetSamplingRules", elements: "SamplingRuleRecords[]",
        name: "{=SamplingRule.RuleName}", arn: "{=SamplingRule.RuleARN}",
        delete: Call("DeleteSamplingRule", ["RuleName": "{id}"])
    ).with {
        $0.updates = [
            UpdateCall(
                "UpdateSamplingRule", [:], "SamplingRule",
                names: ["SamplingRule": "SamplingRuleUpdate"])
        ]
        $0.attributes = ["RuleARN": "{=SamplingRule.RuleARN}"]
        $0.lookup = .identifier("{SamplingRule.RuleName|RuleName}")
        $0.writing = { properties, scope in
            guard var rule = properties["SamplingRule"]?.objectValue else { return }
            rule["RuleName"] = rule["RuleName"] ?? properties["RuleName"]
            // A change can't tell the version, which never changes.
            if !scope.identifier.isEmpty { rule["Version"] = nil }
            properties["SamplingRule"] = .object(rule)
        }
    }
}
