import AWSEC2
import AWSECS
import AWSElasticLoadBalancingV2
import InfraGraph

extension Family {
    static let services = Family("services", on: [.moto, .ministack]) { run in
        try Specimens.services(run)
    }
}

extension Specimens {
    static func services(_ run: String) throws -> [Specimen] {
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
        ] + (try balancing(run, vpc, subnets)) + (try containers(run))
            + (try operations(run))
    }

    static func balancing(
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
                ], replacement: ["Name": .string(run + "-second")]),
            try Specimen(
                "targets", ElasticLoadBalancingV2.TargetGroup.self,
                [
                    "Name": .string(run + "-tg"), "Port": 8080, "Protocol": "HTTP",
                    "TargetType": "ip", "VpcId": vpc, "HealthCheckPath": "/health",
                    "Matcher": ["HttpCode": "200"],
                    "TargetGroupAttributes": [
                        ["Key": "deregistration_delay.timeout_seconds", "Value": "30"]
                    ], "Tags": tags,
                ], changes: ["HealthCheckPath": "/ready", "Tags": newTags],
                replacement: ["Name": .string(run + "-second")]),
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

    static func containers(_ run: String) throws -> [Specimen] {
        let cluster = Value.string(run + "-cluster")
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
                ], replacement: ["ClusterName": .string(run + "-second")]),
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
                ], changes: ["Tags": newTags], replacement: ["Cpu": "512", "Memory": "1024"]),
        ]
    }

}
