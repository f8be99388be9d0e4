/// What scales by itself.
enum ApplicationAutoScalingHandlers {
    static let all = [scalableTarget, scalingPolicy]

    private static let target: [String: Argument] = [
        "ServiceNamespace": "{ServiceNamespace|id.2}", "ResourceId": "{ResourceId|id.0}",
        "ScalableDimension": "{ScalableDimension|id.1}",
    ]

    static let scalableTarget = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalableTarget", "application-autoscaling",
        create: Call("RegisterScalableTarget"),
        identifier: "{ResourceId}|{ScalableDimension}|{ServiceNamespace}",
        read: .each(
            "DescribeScalableTargets",
            [
                "ServiceNamespace": "{id.2}", "ResourceIds": ["{id.0}"],
                "ScalableDimension": "{id.1}",
            ], at: "ScalableTargets[]"),
        delete: Call("DeregisterScalableTarget", target)
    ).with {
        $0.details = [
            Detail(
                "ScheduledActions", for: "ScheduledActions", isList: true,
                .each("DescribeScheduledActions", target, at: "ScheduledActions[]"))
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
        $0.lookup = .identifier($0.identifier)
    }

    /// A policy names its target by its parts, or by the target's identifier.
    private static let policyTarget: [String: Argument] = [
        "ServiceNamespace": "{ServiceNamespace|ScalingTargetId#2}",
        "ResourceId": "{ResourceId|ScalingTargetId#0}",
        "ScalableDimension": "{ScalableDimension|ScalingTargetId#1}",
    ]

    static let scalingPolicy = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalingPolicy", "application-autoscaling",
        create: Call("PutScalingPolicy", policyTarget),
        identifier: "{=PolicyARN}|{ScalableDimension|ScalingTargetId#1}",
        read: .each(
            "DescribeScalingPolicies",
            policyTarget.merging(["PolicyNames": ["{PolicyName}"]]) { $1 },
            at: "ScalingPolicies[]", id: "{=PolicyARN}|{=ScalableDimension}"),
        delete: Call(
            "DeleteScalingPolicy", policyTarget.merging(["PolicyName": "{PolicyName}"]) { $1 })
    ).with {
        $0.updates = [
            UpdateCall(
                "PutScalingPolicy", policyTarget.merging(["PolicyName": "{PolicyName}"]) { $1 },
                "PolicyType PredictiveScalingPolicyConfiguration "
                    + "StepScalingPolicyConfiguration TargetTrackingScalingPolicyConfiguration",
                sendsAll: true)
        ]
        $0.attributes = ["Arn": "{id.0}"]
        $0.isRepeatable = true
        $0.lookup = .listed($0.read, "{=PolicyName}", equals: "{PolicyName}")
    }
}
