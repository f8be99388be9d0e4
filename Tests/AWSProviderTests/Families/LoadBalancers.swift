import AWSEC2
import AWSElasticLoadBalancingV2
import InfraGraph

extension Family {
    static let loadBalancers = Family("load balancers", on: [.moto, .ministack]) { run in
        try BalancingSpecimens.network(run) + BalancingSpecimens.balancing(run)
            + BalancingSpecimens.listeners()
    }
}

/// Load balancers with what they listen to and forward to.
enum BalancingSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func network(_ run: String) throws -> [Specimen] {
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
                ], replacement: ["GroupName": .string(run + "-second")]),
            try Specimen(
                "other", EC2.SecurityGroup.self,
                [
                    "VpcId": Specimen.of("vpc", "VpcId"), "GroupName": .string(run + "-other"),
                    "GroupDescription": "another group",
                ]),
        ]
    }

    static func subnets(_ names: String...) -> Value {
        .list(names.map { Specimen.of($0, "SubnetId") })
    }

    static func balancing(_ run: String) throws -> [Specimen] {
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
                ], replacement: ["Port": 9090, "Name": .string(run + "-" + name + "2")])
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
                ], replacement: ["Scheme": "internal", "Name": .string(run + "-second")]),
            try target("blue"), try target("green"),
        ]
    }

    static func listeners() throws -> [Specimen] {
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
                ],
                differences: [
                    .property(
                        "Actions/*/ForwardConfig", on: .ministack,
                        "only the first target group of an action is told")
                ]),
        ]
    }
}
