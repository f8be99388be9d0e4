import AWSApplicationAutoScaling
import AWSECS
import InfraGraph

extension Family {
    /// What scales a service by itself.
    static let scaling = Family("scaling", on: [.moto]) { run in
        try Scaling.service(run) + Scaling.targets(run) + Scaling.policies(run)
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

    static func policies(_ run: String) throws -> [Specimen] {
        func tracking(_ name: String, _ target: Value) -> [String: Value] {
            [
                "TargetTrackingScalingPolicyConfiguration": [
                    "PredefinedMetricSpecification": [
                        "PredefinedMetricType": .string("ECSServiceAverage\(name)Utilization")
                    ], "ScaleInCooldown": 300, "ScaleOutCooldown": 60, "TargetValue": target,
                ]
            ]
        }
        // A policy names its target, or says where it is.
        let places: [String: [String: Value]] = [
            "CPU": ["ScalingTargetId": .of("target", "Id")],
            "Memory": [
                "ServiceNamespace": "ecs", "ScalableDimension": dimension,
                "ResourceId": .string("service/\(run)-cluster/\(run)-service"),
            ],
        ]
        return try places.sorted { $0.key < $1.key }.map { name, place in
            let common: [String: Value] = [
                "PolicyName": .string(name), "PolicyType": "TargetTrackingScaling",
            ]
            return try Specimen(
                "policy-" + name, ApplicationAutoScaling.ScalingPolicy.self,
                common.merging(place) { $1 }.merging(tracking(name, 60.0)) { $1 },
                changes: tracking(name, 70.5))
        }
    }
}
