import AWSApplicationAutoScaling
import AWSCloudWatch
import AWSEC2
import AWSECR
import AWSECS
import AWSElasticLoadBalancingV2
import AWSIAM
import AWSKMS
import AWSLogs
import AWSSNS
import AWSSQS
import AWSSSM
import InfraGraph
import Testing

/// Every handler against an emulator: what is made reads back equal, changes in place, goes.
@Suite(
    .enabled(
        if: Emulator.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct ContractTests {
    private static let tags: Value = [["Key": "a", "Value": "1"], ["Key": "b", "Value": "2"]]
    private static let newTags: Value = [["Key": "b", "Value": "3"], ["Key": "c", "Value": "4"]]

    @Test func networkLivesItsLife() async throws {
        try await expectLife(try Self.network(Emulator.run()))
    }

    @Test func messagingAndSettingsLiveTheirLives() async throws {
        try await expectLife(try Self.settings(Emulator.run()))
    }

    @Test func servicesLiveTheirLives() async throws {
        try await expectLife(try Self.services(Emulator.run()))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }

    private static func network(_ run: String) throws -> [Specimen] {
        let vpc = Specimen.of("vpc", "VpcId")
        return [
            try Specimen(
                "vpc", EC2.VPC.self,
                [
                    "CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true,
                    "EnableDnsSupport": true, "InstanceTenancy": "default", "Tags": tags,
                ], changes: ["EnableDnsHostnames": false, "Tags": newTags]),
            try Specimen(
                "subnet", EC2.Subnet.self,
                [
                    "VpcId": vpc, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1a",
                    "MapPublicIpOnLaunch": true, "Tags": tags,
                ], changes: ["MapPublicIpOnLaunch": false, "Tags": newTags]),
            try Specimen(
                "gateway", EC2.InternetGateway.self, ["Tags": tags], changes: ["Tags": newTags]),
            try Specimen(
                "attachment", EC2.VPCGatewayAttachment.self,
                ["VpcId": vpc, "InternetGatewayId": .of("gateway", "InternetGatewayId")]),
            try Specimen(
                "address", EC2.EIP.self, ["Domain": "vpc", "Tags": tags], changes: ["Tags": newTags]
            ),
            try Specimen(
                "nat", EC2.NatGateway.self,
                [
                    "SubnetId": .of("subnet", "SubnetId"),
                    "AllocationId": .of("address", "AllocationId"), "Tags": tags,
                ], changes: ["Tags": newTags]),
            try Specimen(
                "table", EC2.RouteTable.self, ["VpcId": vpc, "Tags": tags],
                changes: ["Tags": newTags]),
            try Specimen(
                "route", EC2.Route.self,
                [
                    "RouteTableId": .of("table", "RouteTableId"),
                    "DestinationCidrBlock": "0.0.0.0/0",
                    "GatewayId": .of("gateway", "InternetGatewayId"),
                ],
                changes: ["GatewayId": .null, "NatGatewayId": .of("nat", "NatGatewayId")]),
            try Specimen(
                "association", EC2.SubnetRouteTableAssociation.self,
                [
                    "RouteTableId": .of("table", "RouteTableId"),
                    "SubnetId": .of("subnet", "SubnetId"),
                ]),
            try Specimen(
                "acl", EC2.NetworkAcl.self, ["VpcId": vpc, "Tags": tags], changes: ["Tags": newTags]
            ),
            try Specimen(
                "entry", EC2.NetworkAclEntry.self,
                [
                    "NetworkAclId": .of("acl", "Id"), "RuleNumber": 100, "Protocol": 6,
                    "RuleAction": "allow", "CidrBlock": "10.0.0.0/16",
                    "PortRange": ["From": 80, "To": 80],
                ], changes: ["PortRange": ["From": 443, "To": 443]]),
        ] + (try securityGroups(run, vpc))
    }

    private static func securityGroups(_ run: String, _ vpc: Value) throws -> [Specimen] {
        let web: Value = [
            "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0",
            "Description": "web",
        ]
        let inner: Value = [
            "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16",
        ]
        return [
            try Specimen(
                "group", EC2.SecurityGroup.self,
                [
                    "VpcId": vpc, "GroupName": .string(run + "-group"),
                    "GroupDescription": "a group", "SecurityGroupIngress": [web, inner],
                    "SecurityGroupEgress": [inner], "Tags": tags,
                ],
                changes: [
                    "SecurityGroupIngress": [web], "SecurityGroupEgress": [web], "Tags": newTags,
                ]),
            try Specimen(
                "other", EC2.SecurityGroup.self,
                [
                    "VpcId": vpc, "GroupName": .string(run + "-other"),
                    "GroupDescription": "another group",
                ]),
            try Specimen(
                "in", EC2.SecurityGroupIngress.self,
                [
                    "GroupId": .of("other", "GroupId"), "IpProtocol": "tcp", "FromPort": 22,
                    "ToPort": 22, "CidrIp": "10.0.0.0/16", "Description": "before",
                ], changes: ["Description": "after"]),
            try Specimen(
                "out", EC2.SecurityGroupEgress.self,
                [
                    "GroupId": .of("other", "GroupId"), "IpProtocol": "tcp", "FromPort": 5432,
                    "ToPort": 5432, "DestinationSecurityGroupId": .of("group", "GroupId"),
                ]),
        ]
    }

    private static func settings(_ run: String) throws -> [Specimen] {
        let trust: Value = [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Effect": "Allow", "Principal": ["Service": "ecs-tasks.amazonaws.com"],
                    "Action": "sts:AssumeRole",
                ]
            ],
        ]
        func policy(_ action: Value) -> Value {
            [
                "Version": "2012-10-17",
                "Statement": [["Effect": "Allow", "Action": action, "Resource": "*"]],
            ]
        }
        return [
            try Specimen(
                "dead", SQS.Queue.self,
                ["QueueName": .string(run + "-dead"), "MessageRetentionPeriod": 1_209_600]),
            try Specimen(
                "queue", SQS.Queue.self,
                [
                    "QueueName": .string(run + "-queue"), "VisibilityTimeout": 60,
                    "RedrivePolicy": [
                        "deadLetterTargetArn": .of("dead", "Arn"), "maxReceiveCount": 5,
                    ], "Tags": tags,
                ], changes: ["VisibilityTimeout": 90, "DelaySeconds": 5, "Tags": newTags]),
            try Specimen(
                "topic", SNS.Topic.self,
                ["TopicName": .string(run + "-topic"), "DisplayName": "Before", "Tags": tags],
                changes: ["DisplayName": "After", "Tags": newTags]),
            try Specimen(
                "parameter", SSM.Parameter.self,
                [
                    "Name": .string("/" + run + "/parameter"), "Type": "String", "Value": "one",
                    "Tags": ["a": "1", "b": "2"],
                ], changes: ["Value": "two", "Tags": ["b": "3"]]),
            try Specimen(
                "role", IAM.Role.self,
                [
                    "RoleName": .string(run + "-role"), "AssumeRolePolicyDocument": trust,
                    "Description": "before", "MaxSessionDuration": 7200,
                    "ManagedPolicyArns": ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
                    "Policies": [["PolicyName": "own", "PolicyDocument": policy("s3:GetObject")]],
                    "Tags": tags,
                ],
                changes: [
                    "Description": "after", "ManagedPolicyArns": [],
                    "Policies": [
                        ["PolicyName": "own", "PolicyDocument": policy(["s3:*", "sns:*"])]
                    ],
                    "Tags": newTags,
                ]),
            try Specimen(
                "policy", IAM.Policy.self,
                [
                    "PolicyName": "more", "Roles": [.of("role", "RoleName")],
                    "PolicyDocument": policy("s3:PutObject"),
                ], changes: ["PolicyDocument": policy("s3:*")]),
            try Specimen(
                "dashboard", CloudWatch.Dashboard.self,
                [
                    "DashboardName": .string(run + "-board"), "DashboardBody": #"{"widgets":[]}"#,
                ],
                changes: [
                    "DashboardBody":
                        #"{"widgets":[{"type":"text","properties":{"markdown":"x"}}]}"#
                ]),
            try Specimen(
                "logs", Logs.LogGroup.self,
                ["LogGroupName": .string("/" + run + "/logs"), "RetentionInDays": 7, "Tags": tags],
                changes: ["RetentionInDays": 30, "Tags": newTags]),
        ]
    }

    private static func services(_ run: String) throws -> [Specimen] {
        let vpc = Specimen.of("vpc", "VpcId")
        let subnets: Value = [.of("one", "SubnetId"), .of("two", "SubnetId")]
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.1.0.0/16"]),
            try Specimen(
                "one", EC2.Subnet.self,
                ["VpcId": vpc, "CidrBlock": "10.1.1.0/24", "AvailabilityZone": "us-east-1a"]),
            try Specimen(
                "two", EC2.Subnet.self,
                ["VpcId": vpc, "CidrBlock": "10.1.2.0/24", "AvailabilityZone": "us-east-1b"]),
            try Specimen(
                "web", EC2.SecurityGroup.self,
                ["VpcId": vpc, "GroupName": .string(run + "-web"), "GroupDescription": "web"]),
        ] + (try balancing(run, vpc, subnets)) + (try containers(run, subnets))
            + (try operations(run))
    }

    private static func balancing(
        _ run: String, _ vpc: Value, _ subnets: Value
    ) throws -> [Specimen] {
        let target = Value.of("targets", "TargetGroupArn")
        return [
            try Specimen(
                "balancer", ElasticLoadBalancingV2.LoadBalancer.self,
                [
                    "Name": .string(run + "-lb"), "Scheme": "internal", "Type": "application",
                    "Subnets": subnets, "SecurityGroups": [.of("web", "GroupId")],
                    "LoadBalancerAttributes": [
                        ["Key": "idle_timeout.timeout_seconds", "Value": "90"]
                    ], "Tags": tags,
                ],
                changes: [
                    "LoadBalancerAttributes": [
                        ["Key": "idle_timeout.timeout_seconds", "Value": "120"]
                    ], "Tags": newTags,
                ]),
            try Specimen(
                "targets", ElasticLoadBalancingV2.TargetGroup.self,
                [
                    "Name": .string(run + "-tg"), "Port": 8080, "Protocol": "HTTP",
                    "TargetType": "ip", "VpcId": vpc, "HealthCheckPath": "/health",
                    "Matcher": ["HttpCode": "200"],
                    "TargetGroupAttributes": [
                        ["Key": "deregistration_delay.timeout_seconds", "Value": "30"]
                    ], "Tags": tags,
                ], changes: ["HealthCheckPath": "/ready", "Tags": newTags]),
            try Specimen(
                "listener", ElasticLoadBalancingV2.Listener.self,
                [
                    "LoadBalancerArn": .of("balancer", "LoadBalancerArn"), "Port": 80,
                    "Protocol": "HTTP",
                    "DefaultActions": [["Type": "forward", "TargetGroupArn": target]],
                ], changes: ["Port": 81]),
            try Specimen(
                "rule", ElasticLoadBalancingV2.ListenerRule.self,
                [
                    "ListenerArn": .of("listener", "ListenerArn"), "Priority": 10,
                    "Actions": [["Type": "forward", "TargetGroupArn": target]],
                    "Conditions": [["Field": "path-pattern", "Values": ["/api/*"]]],
                ], changes: ["Priority": 20]),
        ]
    }

    private static func containers(_ run: String, _ subnets: Value) throws -> [Specimen] {
        let cluster = Value.string(run + "-cluster")
        let resource = Value.string("service/\(run)-cluster/\(run)-service")
        return [
            try Specimen(
                "cluster", ECS.Cluster.self,
                [
                    "ClusterName": cluster,
                    "ClusterSettings": [["Name": "containerInsights", "Value": "enabled"]],
                    "Tags": tags,
                ],
                changes: [
                    "ClusterSettings": [["Name": "containerInsights", "Value": "disabled"]],
                    "Tags": newTags,
                ]),
            try Specimen(
                "task", ECS.TaskDefinition.self,
                [
                    "Family": .string(run + "-task"), "Cpu": "256", "Memory": "512",
                    "NetworkMode": "awsvpc", "RequiresCompatibilities": ["FARGATE"],
                    "ContainerDefinitions": [
                        [
                            "Name": "app", "Image": "nginx:1", "Essential": true,
                            "PortMappings": [["ContainerPort": 8080]],
                            "Environment": [["Name": "MODE", "Value": "test"]],
                        ]
                    ], "Tags": tags,
                ], changes: ["Tags": newTags]),
            try Specimen(
                "service", ECS.Service.self,
                [
                    "ServiceName": .string(run + "-service"), "Cluster": .of("cluster", "Arn"),
                    "TaskDefinition": .of("task", "TaskDefinitionArn"), "DesiredCount": 2,
                    "LaunchType": "FARGATE",
                    "NetworkConfiguration": [
                        "AwsvpcConfiguration": [
                            "Subnets": subnets, "SecurityGroups": [.of("web", "GroupId")],
                        ]
                    ], "Tags": tags,
                        // moto leaves every rollout in progress.
                ], changes: ["DesiredCount": 3, "Tags": newTags], staysPending: true),
            try Specimen(
                "target", ApplicationAutoScaling.ScalableTarget.self,
                [
                    "ResourceId": resource, "ScalableDimension": "ecs:service:DesiredCount",
                    "ServiceNamespace": "ecs", "MinCapacity": 2, "MaxCapacity": 10,
                ], changes: ["MaxCapacity": 20]),
            try Specimen(
                "scaling", ApplicationAutoScaling.ScalingPolicy.self,
                [
                    "PolicyName": .string(run + "-cpu"), "PolicyType": "TargetTrackingScaling",
                    "ScalingTargetId": .of("target", "Id"),
                    "TargetTrackingScalingPolicyConfiguration": [
                        "TargetValue": 60,
                        "PredefinedMetricSpecification": [
                            "PredefinedMetricType": "ECSServiceAverageCPUUtilization"
                        ],
                    ],
                ]),
        ]
    }

    private static func operations(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "images", ECR.Repository.self,
                [
                    "RepositoryName": .string(run + "/images"), "ImageTagMutability": "IMMUTABLE",
                    "ImageScanningConfiguration": ["ScanOnPush": true],
                    "LifecyclePolicy": [
                        "LifecyclePolicyText":
                            #"{"rules":[{"rulePriority":1,"selection":{"tagStatus":"any","countType":"imageCountMoreThan","countNumber":9},"action":{"type":"expire"}}]}"#
                    ], "Tags": tags,
                ], changes: ["ImageTagMutability": "MUTABLE", "Tags": newTags]),
            try Specimen(
                "key", KMS.Key.self,
                ["Description": "before", "EnableKeyRotation": true, "Tags": tags],
                changes: ["Description": "after", "EnableKeyRotation": false, "Tags": newTags]),
            try Specimen(
                "alias", KMS.Alias.self,
                ["AliasName": .string("alias/" + run), "TargetKeyId": .of("key", "Arn")]),
            try Specimen(
                "topic", SNS.Topic.self, ["TopicName": .string(run + "-alerts")]),
            try Specimen(
                "subscription", SNS.Subscription.self,
                [
                    "TopicArn": .of("topic", "TopicArn"), "Protocol": "https",
                    "Endpoint": "https://example.com/hook", "RawMessageDelivery": true,
                ], changes: ["RawMessageDelivery": false]),
            try Specimen(
                "alarm", CloudWatch.Alarm.self,
                [
                    "AlarmName": .string(run + "-alarm"), "Namespace": "AWS/ECS",
                    "MetricName": "CPUUtilization", "Statistic": "Average", "Period": 60,
                    "EvaluationPeriods": 3, "Threshold": 80,
                    "ComparisonOperator": "GreaterThanThreshold",
                    "Dimensions": [["Name": "ClusterName", "Value": "c"]],
                    "AlarmActions": [.of("topic", "TopicArn")], "Tags": tags,
                ], changes: ["Threshold": 90, "Tags": newTags]),
        ]
    }
}

extension Value {
    /// A reference to an attribute of an earlier specimen.
    fileprivate static func of(_ name: String, _ attribute: String) -> Value {
        Specimen.of(name, attribute)
    }
}
