import AWSApplicationAutoScaling
import AWSECS
import InfraDSL

/// The rules by which a service is scaled.
struct ScalingParts {
    let target: ApplicationAutoScaling.ScalableTarget
    let policies: [ApplicationAutoScaling.ScalingPolicy]

    init(_ scaling: AutoScaling, of service: ECS.Service, in cluster: ECS.Cluster, node: Node) {
        let name: Input<String> = "service/\(cluster.id)/\(service.name)"
        let target = ApplicationAutoScaling.ScalableTarget(
            "scaling-target", maxCapacity: Input(scaling.tasks.upperBound),
            minCapacity: Input(scaling.tasks.lowerBound), resourceId: name,
            scalableDimension: .ecsServiceDesiredCount, serviceNamespace: .ecs
        ).part(of: node)
        self.target = target
        policies = scaling.targets.map { goal in
            ApplicationAutoScaling.ScalingPolicy(
                "scaling-\(goal.name)", policyName: "\(goal.name)",
                policyType: .targetTrackingScaling, resourceId: name,
                scalableDimension: .ecsServiceDesiredCount, serviceNamespace: .ecs,
                targetTrackingScalingPolicyConfiguration: .init(
                    targetValue: Input(goal.percent),
                    predefinedMetricSpecification: .init(
                        predefinedMetricType: .init(rawValue: goal.metric)),
                    // Going down more slowly than up keeps a service from swinging.
                    scaleInCooldown: 300, scaleOutCooldown: 60)
            ).part(of: node).dependsOn(target)
        }
    }

    @ContentsBuilder var contents: Contents {
        target
        policies
    }
}
