import AWSEC2
import AWSECS
import InfraGraph

extension Family {
    /// Clusters, task definitions and the services that run them.
    static let containers = Family("containers", on: [.moto, .ministack]) { run in
        try Specimens.twoSubnets() + [Containers.group(run)]
            + ClusterSpecimens.clusters(run, isAlone: false)
            + ClusterSpecimens.tasks(run, isAlone: false) + Containers.services(run)
    }
}

private enum Containers {
    static func group(_ run: String) throws -> Specimen {
        try Specimen(
            "group", EC2.SecurityGroup.self,
            [
                "VpcId": .of("vpc", "VpcId"), "GroupName": .string(run + "-tasks"),
                "GroupDescription": "tasks",
            ])
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
