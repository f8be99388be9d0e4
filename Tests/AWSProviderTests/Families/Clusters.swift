import AWSECS
import InfraGraph

extension Family {
    static let clusters = Family("clusters", on: [.moto, .ministack]) { run in
        try ClusterSpecimens.clusters(run, isAlone: true)
            + ClusterSpecimens.tasks(run, isAlone: true)
    }
}

/// Clusters and what runs in them.
enum ClusterSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    /// - Parameter isAlone: nothing runs in the clusters, so that another can take their place.
    static func clusters(_ run: String, isAlone: Bool) throws -> [Specimen] {
        func strategy(_ weight: Value) -> Value {
            [
                ["CapacityProvider": "FARGATE", "Weight": 100],
                ["CapacityProvider": "FARGATE_SPOT", "Weight": weight],
            ]
        }
        return [
            try Specimen(
                "cluster", ECS.Cluster.self,
                [
                    "ClusterName": .string(run + "-cluster"),
                    "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
                    "DefaultCapacityProviderStrategy": strategy(0),
                    "ClusterSettings": [["Name": "containerInsights", "Value": "enabled"]],
                    "Tags": tags,
                ],
                changes: [
                    "DefaultCapacityProviderStrategy": strategy(50),
                    "ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]],
                    "Tags": newTags,
                ], replacement: isAlone ? ["ClusterName": .string(run + "-second")] : [:]),
            try Specimen("bare", ECS.Cluster.self, ["ClusterName": .string(run + "-bare")]),
            try Specimen(
                "providers", ECS.ClusterCapacityProviderAssociations.self,
                [
                    "Cluster": Specimen.of("bare", "ClusterName"),
                    "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
                    "DefaultCapacityProviderStrategy": strategy(0),
                ], changes: ["DefaultCapacityProviderStrategy": strategy(10)]),
        ]
    }

    static func tasks(_ run: String, isAlone: Bool) throws -> [Specimen] {
        func definition(_ name: String, _ image: Value) throws -> Specimen {
            try Specimen(
                name, ECS.TaskDefinition.self,
                [
                    "Family": .string(run + "-family"), "Cpu": "256", "Memory": "512",
                    "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                    "RuntimePlatform": [
                        "CpuArchitecture": "X86_64", "OperatingSystemFamily": "LINUX",
                    ],
                    "ContainerDefinitions": [
                        [
                            "Name": "api", "Image": image, "Essential": true,
                            "Environment": [["Name": "A", "Value": "1"]],
                            "Secrets": [
                                [
                                    "Name": "KEY",
                                    "ValueFrom": "arn:aws:ssm:us-east-1:1:parameter/key",
                                ]
                            ],
                            "PortMappings": [["ContainerPort": 8080, "Protocol": "tcp"]],
                            "LogConfiguration": [
                                "LogDriver": "awslogs",
                                "Options": [
                                    "awslogs-group": "/api", "awslogs-region": "us-east-1",
                                ],
                            ],
                        ]
                    ], "Tags": tags,
                ], changes: ["Tags": newTags],
                replacement: isAlone ? ["Family": .string(run + "-" + name)] : [:])
        }
        return [
            try definition("before", "nginx:1"), try definition("after", "nginx:2"),
        ]
    }
}
