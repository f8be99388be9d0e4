import AWSEC2
import AWSECS
import InfraGraph

extension Family {
    /// Clusters, task definitions and the services that run them.
    static let containers = Family("containers", on: [.moto, .ministack]) { run in
        try Containers.network(run) + Containers.clusters(run) + Containers.definitions(run)
            + Containers.services(run)
    }
}

private enum Containers {
    static func network(_ run: String) throws -> [Specimen] {
        func subnet(_ name: String, _ cidr: Value, _ zone: Value) throws -> Specimen {
            try Specimen(
                name, EC2.Subnet.self,
                ["VpcId": .of("vpc", "VpcId"), "CidrBlock": cidr, "AvailabilityZone": zone])
        }
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"]),
            try subnet("one", "10.0.1.0/24", "us-east-1a"),
            try subnet("two", "10.0.2.0/24", "us-east-1b"),
            try Specimen(
                "group", EC2.SecurityGroup.self,
                [
                    "VpcId": .of("vpc", "VpcId"), "GroupName": .string(run + "-tasks"),
                    "GroupDescription": "tasks",
                ]),
        ]
    }

    static func clusters(_ run: String) throws -> [Specimen] {
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
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "DefaultCapacityProviderStrategy": strategy(50),
                    "ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]],
                    "Tags": Specimens.newTags,
                ]),
            try Specimen("bare", ECS.Cluster.self, ["ClusterName": .string(run + "-bare")]),
            try Specimen(
                "providers", ECS.ClusterCapacityProviderAssociations.self,
                [
                    "Cluster": .of("bare", "ClusterName"),
                    "CapacityProviders": ["FARGATE", "FARGATE_SPOT"],
                    "DefaultCapacityProviderStrategy": strategy(0),
                ], changes: ["DefaultCapacityProviderStrategy": strategy(10)]),
        ]
    }

    static func definitions(_ run: String) throws -> [Specimen] {
        try [("before", "nginx:1"), ("after", "nginx:2")].map { name, image in
            try Specimen(
                name, ECS.TaskDefinition.self,
                [
                    "Family": .string(run + "-family"), "Cpu": "256", "Memory": "512",
                    "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                    "RuntimePlatform": [
                        "CpuArchitecture": "X86_64", "OperatingSystemFamily": "LINUX",
                    ],
                    "ContainerDefinitions": [container(.string(image))], "Tags": Specimens.tags,
                ], changes: ["Tags": Specimens.newTags])
        }
    }

    private static func container(_ image: Value) -> Value {
        [
            "Name": "api", "Image": image, "Essential": true,
            "Environment": [["Name": "A", "Value": "1"]],
            "Secrets": [["Name": "KEY", "ValueFrom": "arn:aws:ssm:us-east-1:1:parameter/key"]],
            "PortMappings": [["ContainerPort": 8080, "Protocol": "tcp"]],
            "LogConfiguration": [
                "LogDriver": "awslogs",
                "Options": ["awslogs-group": "/api", "awslogs-region": "us-east-1"],
            ],
        ]
    }

    static func services(_ run: String) throws -> [Specimen] {
        let changed: [String: Value] = [
            "TaskDefinition": .of("after", "TaskDefinitionArn"), "Tags": Specimens.newTags,
            "HealthCheckGracePeriodSeconds": 90,
        ]
        return [
            try Specimen(
                "service", ECS.Service.self,
                service(run + "-service").merging([
                    "CapacityProviderStrategy": [
                        ["CapacityProvider": "FARGATE", "Base": 1, "Weight": 1]
                    ],
                    "DeploymentController": ["Type": "ECS"], "EnableExecuteCommand": true,
                    "DeploymentConfiguration": rolling(atLeast: 100),
                ]) { $1 },
                changes: changed.merging([
                    "DeploymentConfiguration": rolling(atLeast: 50),
                    "EnableExecuteCommand": false, "DesiredCount": 2,
                ]) { $1 },
                differences: untold(
                    "CapacityProviderStrategy", "DeploymentConfiguration", "EnableECSManagedTags",
                    "EnableExecuteCommand", "HealthCheckGracePeriodSeconds")),
            try Specimen(
                "blue-green", ECS.Service.self,
                service(run + "-blue-green").merging([
                    "LaunchType": "FARGATE", "LoadBalancers": balancing,
                    "DeploymentConfiguration": blueGreen(bake: 10),
                ]) { $1 },
                changes: changed.merging([
                    "DeploymentConfiguration": blueGreen(bake: 5)
                ]) { $1 },
                differences: untold(
                    "DeploymentConfiguration", "EnableECSManagedTags",
                    "HealthCheckGracePeriodSeconds")),
        ]
    }

    private static func service(_ name: String) -> [String: Value] {
        [
            "Cluster": .of("cluster", "Arn"), "ServiceName": .string(name), "DesiredCount": 3,
            "TaskDefinition": .of("before", "TaskDefinitionArn"),
            "EnableECSManagedTags": true, "PropagateTags": "SERVICE",
            "HealthCheckGracePeriodSeconds": 60, "Tags": Specimens.tags,
            "ServiceRegistries": [
                ["RegistryArn": "arn:aws:servicediscovery:us-east-1:123456789012:service/srv-1"]
            ],
            "NetworkConfiguration": [
                "AwsvpcConfiguration": [
                    "AssignPublicIp": "DISABLED",
                    "Subnets": [.of("one", "SubnetId"), .of("two", "SubnetId")],
                    "SecurityGroups": [.of("group", "GroupId")],
                ]
            ],
        ]
    }

    private static func rolling(atLeast percent: Value) -> Value {
        [
            "MaximumPercent": 200, "MinimumHealthyPercent": percent,
            "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true],
        ]
    }

    private static func blueGreen(bake minutes: Value) -> Value {
        [
            "BakeTimeInMinutes": minutes, "MaximumPercent": 200, "MinimumHealthyPercent": 100,
            "Strategy": "BLUE_GREEN",
            "DeploymentCircuitBreaker": ["Enable": true, "Rollback": true],
        ]
    }

    private static let balancing: Value = {
        let balancer = "arn:aws:elasticloadbalancing:us-east-1:123456789012:"
        return [
            [
                "ContainerName": "api", "ContainerPort": 8080,
                "TargetGroupArn": .string(balancer + "targetgroup/blue/0123456789abcdef"),
                "AdvancedConfiguration": [
                    "AlternateTargetGroupArn": .string(
                        balancer + "targetgroup/green/0123456789abcdef"),
                    "ProductionListenerRule": .string(
                        balancer + "listener-rule/app/lb/1/2/3"),
                    "RoleArn": "arn:aws:iam::123456789012:role/deployment",
                ],
            ]
        ]
    }()

    private static func untold(_ properties: String...) -> [Difference] {
        properties.map { .property($0, on: .moto, "moto keeps nothing of it") }
    }
}
