import Deployer
import InfraGraph

/// Load balancers, their listeners and what they forward to.
enum ElasticLoadBalancingV2Handlers {
    static let all = [loadBalancer, targetGroup, listener, listenerRule]

    /// A handler of what is made, described by ARN and deleted by ARN.
    private static func plain(
        _ type: String, _ noun: String, arn: String, pageSize: Int = 20
    ) -> ResourceHandler {
        let template: Template = "{=\(arn)}"
        return ResourceHandler(
            "AWS::ElasticLoadBalancingV2::" + type, "elbv2", create: Call("Create" + noun),
            identifier: template,
            read: .many(
                "Describe\(noun)s", "\(noun)s[]", by: .list(arn + "s"), id: template,
                pageSize: pageSize),
            delete: Call("Delete" + noun, [arn: "{id}"])
        ).with {
            $0.createdAt = noun + "s.0"
            $0.attributes = [arn: "{id}"]
        }
    }

    private static let tags = Tagging(
        "AddTags", "RemoveTags", ["ResourceArns": ["{id}"]], readAt: "TagDescription.Tags")

    private static let tagDetail = Detail(
        "TagDescription", for: "Tags",
        .many(
            "DescribeTags", "TagDescriptions[]", by: .list("ResourceArns"),
            id: "{=ResourceArn}", pageSize: 20))

    /// Adds the attributes that are a list of keys and values with calls of their own.
    private static func addAttributes(
        _ property: String, _ noun: String, arn: String, to handler: inout ResourceHandler
    ) {
        handler.names[property] = "Attributes"
        handler.readNames[property] = property
        handler.details.append(
            Detail(
                property, for: property, isList: true,
                .each("Describe\(noun)Attributes", [arn: "{id}"], at: "Attributes[]")))
        handler.updates.append(UpdateCall("Modify\(noun)Attributes", [arn: "{id}"], property))
    }

    /// Keeps the attributes that the program sets: AWS has many more.
    private static func keepOwn(
        _ property: String, _ resource: inout [String: Value], _ scope: Scope
    ) {
        guard let own = scope.properties[property]?.listValue else { return }
        let keys = own.compactMap { $0["Key"] }
        let all = resource[property]?.listValue ?? []
        resource[property] = .list(all.filter { $0["Key"].map(keys.contains) ?? false })
    }

    static let loadBalancer = plain("LoadBalancer", "LoadBalancer", arn: "LoadBalancerArn").with {
        $0.read = $0.read.orAll
        $0.readNames["Name"] = "LoadBalancerName"
        $0.tags = tags
        $0.details = [tagDetail]
        addAttributes(
            "LoadBalancerAttributes", "LoadBalancer", arn: "LoadBalancerArn", to: &$0)
        $0.updates += [
            UpdateCall(
                "SetSubnets", ["LoadBalancerArn": "{id}"],
                "Subnets SubnetMappings EnablePrefixForIpv6SourceNat", sends: .all),
            UpdateCall(
                "SetSecurityGroups", ["LoadBalancerArn": "{id}"],
                "SecurityGroups EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
                sends: .all, resets: ["SecurityGroups": []]),
            UpdateCall("SetIpAddressType", ["LoadBalancerArn": "{id}"], "IpAddressType"),
        ]
        $0.attributes = [
            "LoadBalancerArn": "{id}", "LoadBalancerName": "{=LoadBalancerName}",
            "LoadBalancerFullName": "{id>:loadbalancer/}", "DNSName": "{=DNSName}",
            "CanonicalHostedZoneID": "{=CanonicalHostedZoneId}",
        ]
        $0.readiness = Readiness(
            "State.Code", ready: ["active", "active_impaired"], failed: ["failed"],
            reason: "State.Reason")
        $0.lookup = .listed(
            .each(
                "DescribeLoadBalancers", ["Names": ["{Name}"]], at: "LoadBalancers[]",
                id: "{=LoadBalancerArn}"), "{=LoadBalancerName}", equals: "{Name}")
        $0.reading = { resource, scope in
            keepOwn("LoadBalancerAttributes", &resource, scope)
            let zones = resource["AvailabilityZones"]?.listValue ?? []
            resource["Subnets"] = .list(zones.compactMap { $0["SubnetId"] })
            resource["SubnetMappings"] = .list(zones.map(mapping))
        }
    }

    /// A zone as the mapping that asked for it.
    private static func mapping(_ zone: Value) -> Value {
        let address = zone.member(at: "LoadBalancerAddresses.0") ?? [:]
        let members: [String: Value?] = [
            "SubnetId": zone["SubnetId"], "AllocationId": address["AllocationId"],
            "PrivateIPv4Address": address["PrivateIPv4Address"],
            "IPv6Address": address["IPv6Address"],
        ]
        return .object(members.compactMapValues { $0 })
    }

    static let targetGroup = plain("TargetGroup", "TargetGroup", arn: "TargetGroupArn").with {
        $0.read = $0.read.orAll
        $0.readNames["Name"] = "TargetGroupName"
        $0.tags = tags
        $0.details = [
            tagDetail,
            Detail(
                "Targets", for: "Targets", isList: true,
                .each(
                    "DescribeTargetHealth", ["TargetGroupArn": "{id}"],
                    at: "TargetHealthDescriptions[].Target")),
        ]
        addAttributes("TargetGroupAttributes", "TargetGroup", arn: "TargetGroupArn", to: &$0)
        $0.updates.append(
            UpdateCall(
                "ModifyTargetGroup", ["TargetGroupArn": "{id}"],
                "HealthCheckEnabled HealthCheckIntervalSeconds HealthCheckPath HealthCheckPort "
                    + "HealthCheckProtocol HealthCheckTimeoutSeconds HealthyThresholdCount "
                    + "Matcher UnhealthyThresholdCount",
                resets: [
                    "HealthCheckEnabled": true, "HealthCheckIntervalSeconds": 30,
                    "HealthCheckPort": "traffic-port", "HealthyThresholdCount": 5,
                    "UnhealthyThresholdCount": 2,
                ]))
        $0.lists = [
            ListChange(
                "Targets",
                add: Call("RegisterTargets", ["TargetGroupArn": "{id}", "Targets": ["{=}"]]),
                remove: Call("DeregisterTargets", ["TargetGroupArn": "{id}", "Targets": ["{=}"]]))
        ]
        $0.attributes = [
            "TargetGroupArn": "{id}", "TargetGroupName": "{=TargetGroupName}",
            "TargetGroupFullName": "targetgroup/{id>:targetgroup/}",
        ]
        $0.lookup = .listed(
            .each(
                "DescribeTargetGroups", ["Names": ["{Name}"]], at: "TargetGroups[]",
                id: "{=TargetGroupArn}"), "{=TargetGroupName}", equals: "{Name}")
        $0.reading = { resource, scope in
            keepOwn("TargetGroupAttributes", &resource, scope)
            if let targets = resource["Targets"]?.listValue {
                // What is being taken out is told for minutes more.
                let present = targets.filter {
                    $0.member(at: "^.TargetHealth.State") != "draining"
                }
                let said = scope.properties["Targets"]?.listValue ?? []
                let port = resource["Port"]
                resource["Targets"] = .list(
                    present.map { own($0, like: said, port: port) })
            }
        }
    }

    /// A target as the program has it: AWS adds the group's own port and the zone. One that can be
    /// reached at two ports is two targets.
    private static func own(_ target: Value, like said: [Value], port: Value?) -> Value {
        let members = (target.objectValue ?? [:]).filter { $0.key != "^" }
        let same = said.first {
            $0["Id"] == members["Id"]
                && ($0["Port"] ?? port)?.scalarText == members["Port"]?.scalarText
        }
        guard let names = same?.objectValue?.keys else { return .object(members) }
        return .object(members.filter { names.contains($0.key) })
    }

    static let listener = plain("Listener", "Listener", arn: "ListenerArn").with {
        $0.listing = .many(
            "DescribeListeners", "Listeners[]", by: .all, id: "{=ListenerArn}",
            ["LoadBalancerArn": "{LoadBalancerArn}"])
        addAttributes("ListenerAttributes", "Listener", arn: "ListenerArn", to: &$0)
        $0.updates.append(
            UpdateCall(
                "ModifyListener", ["ListenerArn": "{id}"],
                "AlpnPolicy Certificates DefaultActions MutualAuthentication Port Protocol "
                    + "SslPolicy", resets: ["MutualAuthentication": ["Mode": "off"]]))
        $0.lookup = .listed(
            .each(
                "DescribeListeners", ["LoadBalancerArn": "{LoadBalancerArn}"],
                at: "Listeners[]", id: "{=ListenerArn}"), "{=Port}", equals: "{Port}")
        $0.reading = { keepOwn("ListenerAttributes", &$0, $1) }
    }

    static let listenerRule = plain("ListenerRule", "Rule", arn: "RuleArn").with {
        $0.listing = .many(
            "DescribeRules", "Rules[]", by: .all, id: "{=RuleArn}",
            ["ListenerArn": "{ListenerArn}"])
        $0.updates = [
            UpdateCall("ModifyRule", ["RuleArn": "{id}"], "Actions Conditions"),
            UpdateCall(
                "ModifyRule", ["RuleArn": "{id}"], "Transforms",
                removal: Call("ModifyRule", ["RuleArn": "{id}", "ResetTransforms": true])),
            UpdateCall(
                "SetRulePriorities",
                ["RulePriorities": [["RuleArn": "{id}", "Priority": "{Priority}"]]], "Priority",
                step: { cloud, scope, call async throws(ProviderError) in
                    try await cloud.setPriority(scope, call)
                }),
        ]
        // The rule that has it may be about to get another one, or to go.
        $0.refusals = ["CreateRule", "SetRulePriorities"].map { operation in
            Refusal(
                operation, "PriorityInUse", repetitions: 6, as: "priority-in-use",
                "another rule of the listener has this priority",
                fix: "choose a priority that no rule of the listener has, or delete the other rule")
        }
        $0.attributes = ["RuleArn": "{id}", "IsDefault": "{=IsDefault}"]
        $0.lookup = .listed(
            .each(
                "DescribeRules", ["ListenerArn": "{ListenerArn}"], at: "Rules[]",
                id: "{=RuleArn}"), "{=Priority}", equals: "{Priority}")
    }
}
