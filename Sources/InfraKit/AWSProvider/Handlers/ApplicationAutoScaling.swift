/// What scales services.
enum ScalingHandlers {
    static let all = [target, policy]

    static let target = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalableTarget", "application-autoscaling",
        create: Call("RegisterScalableTarget"),
        identifier: "{ResourceId}|{ScalableDimension}|{ServiceNamespace}",
        read: .many(
            "DescribeScalableTargets", "ScalableTargets[]", by: .list("ResourceIds"),
            key: "{id.0}", id: "{=ResourceId}|{=ScalableDimension}|{=ServiceNamespace}",
            ["ServiceNamespace": "{id.2}"], pageSize: 50),
        delete: Call(
            "DeregisterScalableTarget",
            [
                "ResourceId": "{id.0}", "ScalableDimension": "{id.1}",
                "ServiceNamespace": "{id.2}",
            ])
    ).with {
        $0.updates = [
            UpdateCall(
                "RegisterScalableTarget",
                [
                    "ResourceId": "{id.0}", "ScalableDimension": "{id.1}",
                    "ServiceNamespace": "{id.2}",
                ], "MinCapacity MaxCapacity RoleARN SuspendedState")
        ]
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.lookup = .identifier("{ResourceId}|{ScalableDimension}|{ServiceNamespace}")
    }

    /// A policy names its target by three properties or by the target's identifier.
    private static let names: [String: Argument] = [
        "PolicyName": "{PolicyName}", "ResourceId": "{ResourceId|ScalingTargetId#0}",
        "ScalableDimension": "{ScalableDimension|ScalingTargetId#1}",
        "ServiceNamespace": "{ServiceNamespace|ScalingTargetId#2}",
    ]

    static let policy = ResourceHandler(
        "AWS::ApplicationAutoScaling::ScalingPolicy", "application-autoscaling",
        create: Call("PutScalingPolicy", names),
        identifier: "{=PolicyARN}|{ScalableDimension|ScalingTargetId#1}",
        read: .many(
            "DescribeScalingPolicies", "ScalingPolicies[]", by: .list("PolicyNames"),
            key: "{PolicyName}", id: "{=PolicyARN}|{=ScalableDimension}",
            ["ServiceNamespace": "{ServiceNamespace|ScalingTargetId#2}"], pageSize: 50),
        delete: Call("DeleteScalingPolicy", names)
    ).with {
        let kinds =
            "PolicyType TargetTrackingScalingPolicyConfiguration StepScalingPolicyConfiguration "
            + "PredictiveScalingPolicyConfiguration"
        $0.updates = [UpdateCall("PutScalingPolicy", names, kinds, sendsAll: true)]
        $0.attributes = ["Arn": "{id.0}"]
        $0.isRepeatable = true
    }
}
