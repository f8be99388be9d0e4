import AWSEC2
import AWSElasticLoadBalancingV2
import AWSWAFv2
import InfraGraph

extension Family {
    /// A firewall in front of a load balancer.
    static let firewallUses = Family("firewall uses", on: [.ministack]) { run in
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
                "balancer", ElasticLoadBalancingV2.LoadBalancer.self,
                [
                    "Name": .string(run + "-lb"), "Type": "application",
                    "Subnets": [.of("one", "SubnetId"), .of("two", "SubnetId")],
                ]),
            try Specimen(
                "acl", WAFv2.WebACL.self,
                [
                    "Name": .string(run), "Scope": "REGIONAL", "DefaultAction": ["Allow": [:]],
                    "VisibilityConfig": [
                        "CloudWatchMetricsEnabled": true, "SampledRequestsEnabled": true,
                        "MetricName": .string(run),
                    ],
                ]),
            try Specimen(
                "association", WAFv2.WebACLAssociation.self,
                [
                    "ResourceArn": .of("balancer", "LoadBalancerArn"),
                    "WebACLArn": .of("acl", "Arn"),
                ]),
        ]
    }
}
