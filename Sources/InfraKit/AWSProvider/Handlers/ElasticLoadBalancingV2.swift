import InfraGraph

/// Load balancers, their listeners and targets.
enum LoadBalancingHandlers {
    static let all = [loadBalancer, targetGroup, listener, rule]

    /// A handler of what ELB makes, describes by ARN and tags.
    private static func plain(
        _ kind: String, of noun: String, list: String, argument: String
    ) -> ResourceHandler {
        let arn = noun + "Arn"
        return ResourceHandler(
            "AWS::ElasticLoadBalancingV2::" + kind, "elbv2", create: Call("Create" + noun),
            identifier: Template(stringLiteral: "{=\(arn)}"),
            read: .many(
                "Describe" + list, list + "[]", by: .list(argument),
                id: Template(stringLiteral: "{=\(arn)}"), pageSize: 20),
            delete: Call("Delete" + noun, [arn: "{id}"])
        ).with {
            $0.createdAt = list + ".0"
            $0.attributes = [arn: "{id}"]
            $0.details = [
                Detail(
                    "TagDescription", for: "Tags",
                    .many(
                        "DescribeTags", "TagDescriptions[]", by: .list("ResourceArns"),
                        id: "{=ResourceArn}", pageSize: 20))
            ]
            $0.tags = Tagging(
                onCreate: .list("Tags"), add: Call("AddTags", ["ResourceArns": ["{id}"]]),
                form: .list("Tags"), remove: Call("RemoveTags", ["ResourceArns": ["{id}"]]),
                keys: "TagKeys", readAt: "TagDescription.Tags")
        }
    }

    /// The attributes that have calls of their own, as a list of keys and values.
    private static func attributes(_ noun: String, _ handler: inout ResourceHandler) {
        let property = noun + "Attributes"
        let arn = noun + "Arn"
        handler.names[property] = "Attributes"
        handler.readNames[property] = property
        handler.notOnCreate.insert(property)
        handler.updates.append(UpdateCall("Modify" + property, [arn: "{id}"], property))
        handler.details.append(
            Detail(
                property, for: property, isList: true,
                .each("Describe" + property, [arn: "{id}"], at: "Attributes[]")))
    }

    static let loadBalancer = plain(
        "LoadBalancer", of: "LoadBalancer", list: "LoadBalancers", argument: "LoadBalancerArns"
    ).with {
        $0.readNames["Name"] = "LoadBalancerName"
        $0.reading = { resource, _ in
            let zones = resource["AvailabilityZones"]?.listValue ?? []
            resource["Subnets"] = .list(zones.compactMap { $0["SubnetId"] })
        }
        $0.updates = [
            UpdateCall("SetSecurityGroups", ["LoadBalancerArn": "{id}"], "SecurityGroups"),
            UpdateCall("SetSubnets", ["LoadBalancerArn": "{id}"], "Subnets SubnetMappings"),
            UpdateCall("SetIpAddressType", ["LoadBalancerArn": "{id}"], "IpAddressType"),
        ]
        attributes("LoadBalancer", &$0)
        $0.attributes = [
            "LoadBalancerArn": "{id}", "DNSName": "{=DNSName}",
            "CanonicalHostedZoneID": "{=CanonicalHostedZoneId}",
            "LoadBalancerName": "{=LoadBalancerName}",
            "LoadBalancerFullName": "{id after :loadbalancer/}",
        ]
        $0.readiness = Readiness(
            "State.Code", ready: ["active", "active_impaired"], failed: ["failed"],
            reason: "State.Reason")
        $0.lookup = .search(
            .many(
                "DescribeLoadBalancers", "LoadBalancers[]", by: .list("Names"), key: "{Name}",
                id: "{=LoadBalancerArn}"))
    }

    static let targetGroup = plain(
        "TargetGroup", of: "TargetGroup", list: "TargetGroups", argument: "TargetGroupArns"
    ).with {
        $0.readNames["Name"] = "TargetGroupName"
        $0.updates = [
            UpdateCall(
                "ModifyTargetGroup", ["TargetGroupArn": "{id}"],
                "HealthCheckEnabled HealthCheckIntervalSeconds HealthCheckPath HealthCheckPort "
                    + "HealthCheckProtocol HealthCheckTimeoutSeconds HealthyThresholdCount Matcher "
                    + "UnhealthyThresholdCount")
        ]
        attributes("TargetGroup", &$0)
        $0.attributes = [
            "TargetGroupArn": "{id}", "TargetGroupName": "{=TargetGroupName}",
            "TargetGroupFullName": "targetgroup/{id after :targetgroup/}",
        ]
        $0.lookup = .search(
            .many(
                "DescribeTargetGroups", "TargetGroups[]", by: .list("Names"), key: "{Name}",
                id: "{=TargetGroupArn}"))
    }

    static let listener = plain(
        "Listener", of: "Listener", list: "Listeners", argument: "ListenerArns"
    ).with {
        $0.updates = [
            UpdateCall(
                "ModifyListener", ["ListenerArn": "{id}"],
                "AlpnPolicy Certificates DefaultActions MutualAuthentication Port Protocol "
                    + "SslPolicy", sendsAll: true)
        ]
        attributes("Listener", &$0)
        $0.lookup = .search(
            .each(
                "DescribeListeners", ["LoadBalancerArn": "{LoadBalancerArn}"], at: "Listeners[]",
                id: "{=ListenerArn}"
            ).keyed("{LoadBalancerArn}"))
    }

    static let rule = plain(
        "ListenerRule", of: "Rule", list: "Rules", argument: "RuleArns"
    ).with {
        $0.updates = [
            UpdateCall("ModifyRule", ["RuleArn": "{id}"], "Actions Conditions Transforms"),
            UpdateCall(
                "SetRulePriorities",
                ["RulePriorities": [["RuleArn": "{id}", "Priority": "{Priority}"]]], "Priority"),
        ]
        $0.lookup = .search(
            .each(
                "DescribeRules", ["ListenerArn": "{ListenerArn}"], at: "Rules[]", id: "{=RuleArn}"
            ).keyed("{ListenerArn}"))
    }
}
