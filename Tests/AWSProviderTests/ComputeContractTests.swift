import AWSApplicationAutoScaling
import AWSEC2
import AWSECR
import AWSECS
import AWSElasticLoadBalancingV2
import AWSServiceDiscovery
import InfraGraph
import Testing

/// Load balancers and containers against an emulator.
@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct ComputeContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func loadBalancersLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(
            run, try Self.network(run) + (try Self.balancing(run)) + (try Self.listeners()))
    }

    @Test func containersLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(
            run,
            try Self.network(run) + (try Self.clusters(run)) + (try Self.services(run)))
    }

    @Test func repositoriesAndNamesLiveTheirLives() async throws {
        let run = Emulator.run()
        try await expectLife(
            run, try Self.network(run) + (try Self.repository(run)) + (try Self.names(run)))
    }

    private func expectLife(_ run: String, _ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: run)
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    private static func network(_ run: String) throws -> [Specimen] {
        func subnet(_ name: String, _ cidr: Value, _ zone: Value) throws -> Specimen {
            try Specimen(
                name, EC2.Subnet.self,
                [
                    "VpcId": Specimen.of("vpc", "VpcId"), "CidrBlock": cidr,
                    "AvailabilityZone": zone,
                ])
        }
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"]),
            try subnet("one", "10.0.1.0/24", "us-east-1a"),
            try subnet("two", "10.0.2.0/24", "us-east-1b"),
            try subnet("three", "10.0.3.0/24", "us-east-1c"),
            try Specimen(
                "group", EC2.SecurityGroup.self,
                [
                    "VpcId": Specimen.of("vpc", "VpcId"), "GroupName": .string(run + "-group"),
                    "GroupDescription": "a group",
                ]),
            try Specimen(
                "other", EC2.SecurityGroup.self,
                [
                    "VpcId": Specimen.of("vpc", "VpcId"), "GroupName": .string(run + "-other"),
                    "GroupDescription": "another group",
                ]),
        ]
    }

    private static func subnets(_ names: String...) -> Value {
        .list(names.map { Specimen.of($0, "SubnetId") })
    }

    private static func balancing(_ run: String) throws -> [Specimen] {
        func attributes(_ timeout: Value) -> Value {
            [
                ["Key": "idle_timeout.timeout_seconds", "Value": timeout],
                ["Key": "routing.http.drop_invalid_header_fields.enabled", "Value": "true"],
            ]
        }
        func target(_ name: String) throws -> Specimen {
            try Specimen(
                name, ElasticLoadBalancingV2.TargetGroup.self,
                [
                    "Name": .string(run + "-" + name), "Port": 8080, "Protocol": "HTTP",
                    "TargetType": "ip", "VpcId": Specimen.of("vpc", "VpcId"),
                    "HealthCheckPath": "/health", "HealthCheckIntervalSeconds": 15,
                    "HealthCheckTimeoutSeconds": 5, "HealthyThresholdCount": 2,
                    "Matcher": ["HttpCode": "200"],
                    "TargetGroupAttributes": [
                        ["Key": "deregistration_delay.timeout_seconds", "Value": "30"]
                    ],
                    "Targets": [["Id": "10.0.1.4", "Port": 8080]], "Tags": tags,
                ],
                changes: [
                    "HealthCheckPath": "/", "Matcher": ["HttpCode": "200-299"],
                    "TargetGroupAttributes": [
                        ["Key": "deregistration_delay.timeout_seconds", "Value": "60"]
                    ],
                    "Targets": [["Id": "10.0.1.5", "Port": 8080]], "Tags": newTags,
                ])
        }
        return [
            try Specimen(
                "balancer", ElasticLoadBalancingV2.LoadBalancer.self,
                [
                    "Name": .string(run + "-lb"), "Scheme": "internet-facing",
                    "Type": "application", "Subnets": subnets("one", "two"),
                    "SecurityGroups": [Specimen.of("group", "GroupId")],
                    "LoadBalancerAttributes": attributes("30"), "Tags": tags,
                ],
                changes: [
                    "Subnets": subnets("one", "two", "three"),
                    "SecurityGroups": [Specimen.of("other", "GroupId")],
                    "LoadBalancerAttributes": attributes("90"), "Tags": newTags,
                ]),
            try target("blue"), try target("green"),
        ]
    }

    private static func listeners() throws -> [Specimen] {
        func answer(_ code: Value) -> Value {
            [
                [
                    "Type": "fixed-response",
                    "FixedResponseConfig": [
                        "ContentType": "text/plain", "MessageBody": "no", "StatusCode": code,
                    ],
                ]
            ]
        }
        func forward(_ blue: Value, _ green: Value) -> Value {
            func part(_ name: String, _ weight: Value) -> Value {
                ["TargetGroupArn": Specimen.of(name, "TargetGroupArn"), "Weight": weight]
            }
            return [
                [
                    "Type": "forward",
                    "ForwardConfig": ["TargetGroups": [part("blue", blue), part("green", green)]],
                ]
            ]
        }
        func path(_ pattern: Value) -> Value {
            [["Field": "path-pattern", "PathPatternConfig": ["Values": [pattern]]]]
        }
        return [
            try Specimen(
                "listener", ElasticLoadBalancingV2.Listener.self,
                [
                    "LoadBalancerArn": Specimen.of("balancer", "LoadBalancerArn"), "Port": 80,
                    "Protocol": "HTTP", "DefaultActions": answer("404"),
                ], changes: ["Port": 8080, "DefaultActions": answer("503")]),
            try Specimen(
                "rule", ElasticLoadBalancingV2.ListenerRule.self,
                [
                    "ListenerArn": Specimen.of("listener", "ListenerArn"), "Priority": 10,
                    "Actions": forward(100, 0), "Conditions": path("/api/*"),
                ],
                changes: [
                    "Priority": 20, "Actions": forward(0, 100), "Conditions": path("/v2/*"),
                ]),
        ]
    }

    private static func clusters(_ run: String) throws -> [Specimen] {
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
                ]),
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

    private static func services(_ run: String) throws -> [Specimen] {
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
                            "PortMappings": [["ContainerPort": 8080, "Protocol": "tcp"]],
                            "LogConfiguration": [
                                "LogDriver": "awslogs",
                                "Options": [
                                    "awslogs-group": "/api", "awslogs-region": "us-east-1",
                                ],
                            ],
                        ]
                    ], "Tags": tags,
                ], changes: ["Tags": newTags])
        }
        return [
            try definition("before", "nginx:1"), try definition("after", "nginx:2"),
        ]
    }

    private static func repository(_ run: String) throws -> [Specimen] {
        func lifecycle(_ days: Value) -> Value {
            let rules: Value = [
                "rules": [
                    [
                        "rulePriority": 1, "action": ["type": "expire"],
                        "selection": [
                            "tagStatus": "untagged", "countType": "sinceImagePushed",
                            "countUnit": "days", "countNumber": days,
                        ],
                    ]
                ]
            ]
            return ["LifecyclePolicyText": .string(rules.plainJSON())]
        }
        func policy(_ action: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [
                    ["Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": action]
                ],
            ]
        }
        return [
            try Specimen(
                "repository", ECR.Repository.self,
                [
                    "RepositoryName": .string(run + "/api"), "ImageTagMutability": "IMMUTABLE",
                    "ImageScanningConfiguration": ["ScanOnPush": true],
                    "EncryptionConfiguration": ["EncryptionType": "KMS"],
                    "LifecyclePolicy": lifecycle(7), "EmptyOnDelete": true,
                    "RepositoryPolicyText": policy("ecr:BatchGetImage"), "Tags": tags,
                ],
                changes: [
                    "ImageTagMutability": "MUTABLE", "EmptyOnDelete": false,
                    "ImageScanningConfiguration": ["ScanOnPush": false],
                    "LifecyclePolicy": lifecycle(14), "RepositoryPolicyText": .null,
                    "Tags": newTags,
                ])
        ]
    }

    private static func names(_ run: String) throws -> [Specimen] {
        func records(_ seconds: Value) -> Value {
            ["DnsRecords": [["TTL": seconds, "Type": "A"]]]
        }
        return [
            try Specimen(
                "namespace", ServiceDiscovery.PrivateDnsNamespace.self,
                [
                    "Name": .string(run + ".internal"), "Vpc": Specimen.of("vpc", "VpcId"),
                    "Description": "before", "Tags": tags,
                ], changes: ["Description": "after", "Tags": newTags]),
            try Specimen(
                "names", ServiceDiscovery.Service.self,
                [
                    "Name": "api", "NamespaceId": Specimen.of("namespace", "Id"),
                    "DnsConfig": records(10.0), "Description": "before",
                    "HealthCheckCustomConfig": ["FailureThreshold": 1.0], "Tags": tags,
                ],
                changes: [
                    "DnsConfig": records(60.0), "Description": "after", "Tags": newTags,
                ]),
        ]
    }
}
