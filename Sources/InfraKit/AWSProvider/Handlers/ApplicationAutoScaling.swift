/// What scales by itself.
enum ApplicationAutoScalingHandlers {
    static let all = [scalableTarget, scalingPolicy]

    private static let told: Template =
        "{=ResourceId}|{=ScalableDimension}|{=ServiceNamespace}"

    private static let target: [String: Argument] = [
        "ServiceNamespace": "{ServiceNamespace|id.2}", "ResourceId": "{ResourceId|id.0}",
        "ScalableDimension": "{ScalableDimension|id.1}",
    ]

    static let scalableTarget = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalableTarget", "application-autoscaling",
        create: Call("RegisterScalableTarget"),
        identifier: "{ResourceId}|{ScalableDimension}|{ServiceNamespace}",
        read: .many(
            "DescribeScalableTargets", "ScalableTargets[]", by: .list("ResourceIds"),
            key: "{id.0}", id: told, ["ServiceNamespace": "{id.2}"], pageSize: 50),
        delete: Call("DeregisterScalableTarget", target)
    ).with {
        $0.details = [
            Detail(
                "ScheduledActions", for: "ScheduledActions", isList: true,
                .many(
                    "DescribeScheduledActions", "ScheduledActions[]", by: .all, id: told,
                    ["ServiceNamespace": "{id.2}"]))
        ]
        $0.updates = [
            UpdateCall(
                "RegisterScalableTarget", target, "MinCapacity MaxCapacity RoleARN SuspendedState",
                resets: [
                    "SuspendedState": [
                        "DynamicScalingInSuspended": false, "DynamicScalingOutSuspended": false,
                        "ScheduledScalingSuspended": false,
                    ]
                ])
        ]
        let action: [String: Argument] = [
            "ScheduledActionName": "{=ScheduledActionName}", "Schedule": "{=Schedule}",
            "Timezone": "{=Timezone}", "StartTime": "{=StartTime}", "EndTime": "{=EndTime}",
            "ScalableTargetAction": "{=ScalableTargetAction}",
        ]
        $0.lists = [
            ListChange(
                "ScheduledActions",
                add: Call("PutScheduledAction", target.merging(action) { $1 }),
                remove: Call(
                    "DeleteScheduledAction",
                    target.merging(["ScheduledActionName": "{=ScheduledActionName}"]) { $1 }),
                key: "ScheduledActionName")
        ]
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
    }

    /// A policy names its target by its parts, or by the target's identifier.
    private static let policyTarget: [String: Argument] = [
        "ServiceNamespace": "{ServiceNamespace|ScalingTargetId.2}",
        "ResourceId": "{ResourceId|ScalingTargetId.0}",
        "ScalableDimension": "{ScalableDimension|ScalingTargetId.1}",
    ]

    /// One call tells all of a service's policies; a target has one of each name.
    private static func policies(id: Template) -> ReadCall {
        .many(
            "DescribeScalingPolicies", "ScalingPolicies[]", by: .all, key: policyKey, id: id,
            ["ServiceNamespace": "{ServiceNamespace|ScalingTargetId.2}"])
    }

    private static let policyName: Template = "{=ResourceId}|{=ScalableDimension}|{=PolicyName}"
    private static let policyKey: Template =
        "{ResourceId|ScalingTargetId.0}|{ScalableDimension|ScalingTargetId.1}|{PolicyName}"

    static let scalingPolicy = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalingPolicy", "application-autoscaling",
        create: Call("PutScalingPolicy", policyTarget),
        identifier: "{=PolicyARN}|{ScalableDimension|ScalingTargetId.1}",
        read: policies(id: policyName),
        delete: Call(
            "DeleteScalingPolicy", policyTarget.merging(["PolicyName": "{PolicyName}"]) { $1 })
    ).with {
        $0.updates = [
            UpdateCall(
                "PutScalingPolicy", policyTarget.merging(["PolicyName": "{PolicyName}"]) { $1 },
                "PolicyType PredictiveScalingPolicyConfiguration "
                    + "StepScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration",
                sends: .all)
        ]
        $0.attributes = ["Arn": "{id.0}"]
        $0.isRepeatable = true
        $0.lookup = .listed(
            policies(id: "{=PolicyARN}|{=ScalableDimension}"), policyName, equals: policyKey)
    }
}
