import AWSEC2
import AWSElasticLoadBalancingV2
import AWSWAFv2
import InfraGraph

extension Family {
    /// A firewall in front of a load balancer.
    static let firewallUses = Family("firewall uses", on: [.ministack]) { run in
        try Specimens.twoSubnets() + [
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
