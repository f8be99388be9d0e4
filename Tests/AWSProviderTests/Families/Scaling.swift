import AWSApplicationAutoScaling
import AWSECS
import InfraGraph

extension Family {
    /// What scales a service by itself.
    static let scaling = Family("scaling", on: [.moto]) { run in
        try Scaling.service(run) + Scaling.targets(run) + Scaling.policies()
    }
}

private enum Scaling {
    private static let dimension: Value = "ecs:service:DesiredCount"

    static func service(_ run: String) throws -> [Specimen] {
        [
            try Specimen("cluster", ECS.Cluster.self, ["ClusterName": .string(run + "-cluster")]),
            try Specimen(
                "definition", ECS.TaskDefinition.self,
                [
                    "Family": .string(run + "-family"), "Cpu": "256", "Memory": "512",
                    "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                    "ContainerDefinitions": [["Name": "api", "Image": "nginx:1"]],
                ]),
            try Specimen(
                "service", ECS.Service.self,
                [
                    "Cluster": .of("cluster", "Arn"), "ServiceName": .string(run + "-service"),
                    "TaskDefinition": .of("definition", "TaskDefinitionArn"), "DesiredCount": 3,
                ]),
        ]
    }

    static func targets(_ run: String) throws -> [Specimen] {
        func action(_ schedule: Value) -> Value {
            [
                [
                    "ScheduledActionName": "night", "Schedule": schedule,
                    "ScalableTargetAction": ["MinCapacity": 1, "MaxCapacity": 2],
                ]
            ]
        }
        return [
            try Specimen(
                "target", ApplicationAutoScaling.ScalableTarget.self,
                [
                    "ServiceNamespace": "ecs", "ScalableDimension": dimension,
                    "ResourceId": .string("service/\(run)-cluster/\(run)-service"),
                    "MinCapacity": 3, "MaxCapacity": 12,
                    "ScheduledActions": action("cron(0 20 * * ? *)"),
                    "SuspendedState": ["DynamicScalingInSuspended": true],
                ],
                changes: [
                    "MinCapacity": 2, "MaxCapacity": 8,
                    "ScheduledActions": action("cron(0 22 * * ? *)"),
                    "SuspendedState": ["DynamicScalingInSuspended": false],
                ])
        ]
    }

    static func policies() throws -> [Specimen] {
        func tracking(_ metric: Value, _ target: Value) -> Value {
            [
                "PredefinedMetricSpecification": ["PredefinedMetricType": metric],
                "ScaleInCooldown": 300, "ScaleOutCooldown": 60, "TargetValue": target,
            ]
        }
        let configuration = "TargetTrackingScalingPolicyConfiguration"
        return try ["CPU", "Memory"].map { name in
            let metric: Value = .string("ECSServiceAverage\(name)Utilization")
            return try Specimen(
                "policy-" + name, ApplicationAutoScaling.ScalingPolicy.self,
                [
                    "PolicyName": .string(name), "PolicyType": "TargetTrackingScaling",
                    "ScalingTargetId": .of("target", "Id"),
                    configuration: tracking(metric, 60.0),
                ], changes: [configuration: tracking(metric, 70.5)])
        }
    }
}
