import InfraGraph

/// Rules with their targets.
enum EventsHandlers {
    static let all = [rule]

    static let rule = ResourceHandler(
        "AWS::Events::Rule", "events", create: Call("PutRule"), identifier: "{Name}",
        read: .many(
            "ListRules", "Rules[]", by: .all, id: "{=Name}", ["EventBusName": "{EventBusName}"]
        ).orEach(
            upTo: 1, .each("DescribeRule", ["Name": "{id}", "EventBusName": "{EventBusName}"])),
        delete: Call("DeleteRule", ["Name": "{id}", "EventBusName": "{EventBusName}"])
    ).with {
        let rule: [String: Argument] = ["Rule": "{id}", "EventBusName": "{EventBusName}"]
        $0.names = [
            "Targets/*/EcsParameters/TagList": "Tags",
            "Targets/*/EcsParameters/PlacementStrategies": "PlacementStrategy",
        ]
        $0.details = [
            Detail(
                "Targets", for: "Targets Tags", isList: true,
                .each("ListTargetsByRule", rule, at: "Targets[]")),
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForResource", ["ResourceARN": "{=Arn}"], at: "Tags")),
        ]
        $0.updates = [
            UpdateCall(
                "PutRule", ["Name": "{id}", "EventBusName": "{EventBusName}"],
                "Description EventPattern RoleArn ScheduleExpression State", sends: .all)
        ]
        // An answer with a FailedEntryCount is an error before it comes here.
        $0.lists = [
            ListChange(
                "Targets", add: Call("PutTargets", rule),
                remove: Call("RemoveTargets", rule.merging(["Ids": ["{=Id}"]]) { $1 }),
                key: "Id", isRemovedFirst: true)
        ]
        $0.tags = Tagging("TagResource", "UntagResource", ["ResourceARN": "{=Arn}"])
        $0.defaults = ["State": "ENABLED"]
        $0.attributes = ["Arn": "{=RuleArn|=Arn}"]
        $0.isRepeatable = true
        $0.takesOver = true
    }
}
