import AWSWAFv2
import InfraGraph

extension Family {
    static let firewalls = Family("firewalls", on: [.moto, .ministack]) { run in
        try FirewallSpecimens.firewalls(run)
    }
}

/// Web firewalls and their lists.
enum FirewallSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func visibility(_ name: Value) -> Value {
        [
            "CloudWatchMetricsEnabled": true, "MetricName": name, "SampledRequestsEnabled": true,
        ]
    }

    static func rate(_ limit: Value) -> Value {
        [
            "Name": "rate-limit", "Priority": 0, "Action": ["Block": [:]],
            "VisibilityConfig": visibility("rate-limit"),
            "Statement": ["RateBasedStatement": ["AggregateKeyType": "IP", "Limit": limit]],
        ]
    }

    static func firewalls(_ run: String) throws -> [Specimen] {
        let listed: Value = [
            "Name": "listed", "Priority": 1, "Action": ["Allow": [:]],
            "VisibilityConfig": visibility("listed"),
            "Statement": ["IPSetReferenceStatement": ["Arn": .of("addresses", "Arn")]],
        ]
        func acl(_ name: String, _ scope: Value, _ rules: [Value], _ later: [Value]) throws
            -> Specimen
        {
            try Specimen(
                name, WAFv2.WebACL.self,
                [
                    "Name": .string(run + "-" + name), "Scope": scope,
                    "DefaultAction": ["Allow": [:]], "Rules": .list(rules),
                    "VisibilityConfig": visibility("firewall"), "Tags": tags,
                ], changes: ["Rules": .list(later), "Tags": newTags],
                replacement: ["Name": .string(run + "-second-" + name)])
        }
        return [
            try Specimen(
                "addresses", WAFv2.IPSet.self,
                [
                    "Name": .string(run + "-addresses"), "Scope": "REGIONAL",
                    "IPAddressVersion": "IPV4", "Addresses": ["192.0.2.0/24"],
                    "Description": "before", "Tags": tags,
                ],
                changes: [
                    "Addresses": ["192.0.2.0/24", "198.51.100.0/24"], "Description": "after",
                    "Tags": newTags,
                ], replacement: ["Name": .string(run + "-second")],
                differences: [
                    .property(
                        "Description", on: .ministack, "an update leaves the description as it was")
                ]),
            try acl("acl", "REGIONAL", [rate(2000), listed], [rate(3000), listed]),
            try acl("edge", "CLOUDFRONT", [rate(2000)], [rate(1000)]),
            try logging(),
        ]
    }

    private static func logging() throws -> Specimen {
        try Specimen(
            "logging", WAFv2.LoggingConfiguration.self,
            [
                "ResourceArn": .of("acl", "Arn"),
                "LogDestinationConfigs": [
                    .string("arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-a")
                ],
            ],
            changes: [
                "LogDestinationConfigs": [
                    .string("arn:aws:logs:us-east-1:123456789012:log-group:aws-waf-logs-b")
                ]
            ], replacement: ["ResourceArn": .of("edge", "Arn")],
            differences: [.step(.create, on: .ministack, "there are no calls for logging")])
    }
}
