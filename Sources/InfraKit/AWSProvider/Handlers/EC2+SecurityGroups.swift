import InfraGraph

/// Security groups and their rules.
///
/// AWS takes a rule as a permission with ranges and tells it flat; CloudFormation is flat, with
/// other names. Two functions translate; the rest is table.
enum SecurityGroupHandlers {
    static let all = [group, rule("Ingress"), rule("Egress")]

    static let group = EC2Handlers.plain(
        "SecurityGroup", create: "CreateSecurityGroup", at: "",
        describe: "DescribeSecurityGroups", list: "SecurityGroups", filter: "group-id",
        id: "GroupId", delete: "DeleteSecurityGroup", tag: "security-group"
    ).with {
        $0.isUnique = true
        $0.names = ["GroupDescription": "Description"]
        $0.reveals = ["SecurityGroupIngress", "SecurityGroupEgress"]
        $0.attributes = ["Id": "{id}", "GroupId": "{id}", "VpcId": "{VpcId|=VpcId}"]
        $0.details = [
            Detail(
                "Rules", for: "SecurityGroupIngress SecurityGroupEgress Tags", isList: true,
                .many(
                    "DescribeSecurityGroupRules", "SecurityGroupRules[]",
                    by: .filter("group-id", member: "Filters"), id: "{=GroupId}"))
        ]
        $0.reading = { resource, scope in
            guard let rules = resource["Rules"]?.listValue else { return }
            for (name, isEgress) in [
                ("SecurityGroupIngress", false), ("SecurityGroupEgress", true),
            ] {
                // Rules that are resources of their own carry their own marks.
                let own = rules.filter { rule in
                    let keys = Tagging.tags(of: rule["Tags"]).keys
                    return (rule["IsEgress"] == true) == isEgress
                        && !keys.contains { $0.hasPrefix("infrakit:") }
                }
                // A list that says nothing leaves the rule that AWS has made: everything may go
                // out.
                let isEmpty = isEgress && (scope.properties[name] ?? []) == []
                if isEgress { resource["All" + name] = .list(own.map { flat($0, isEgress: true) }) }
                let stated = isEmpty ? own.filter { !isAWSDefault($0) } : own
                let said = scope.properties[name]?.listValue ?? []
                resource[name] = .list(
                    stated.map { worded(flat($0, isEgress: isEgress), like: said) })
            }
        }
        $0.lists = ["Ingress", "Egress"].map { direction in
            ListChange(
                "SecurityGroup" + direction,
                add: Call(
                    "AuthorizeSecurityGroup" + direction,
                    ["GroupId": "{id}", "IpPermissions": ["{=}"]]),
                remove: Call(
                    "RevokeSecurityGroup" + direction,
                    ["GroupId": "{id}", "SecurityGroupRuleIds": ["{=^id}"]]),
                initial: direction == "Egress" ? "AllSecurityGroupEgress" : nil,
                form: permission)
        }
        $0.made = ["AllSecurityGroupEgress"]
    }

    /// A rule with the program's name or number of the protocol.
    private static func worded(_ rule: Value, like said: [Value]) -> Value {
        guard var members = rule.objectValue,
            let same = said.first(where: { permission($0) == permission(rule) })
        else { return rule }
        members["IpProtocol"] = same["IpProtocol"] ?? members["IpProtocol"]
        return .object(members)
    }

    /// Says whether AWS makes the rule in every new group.
    private static func isAWSDefault(_ rule: Value) -> Bool {
        rule["IpProtocol"] == "-1"
            && (rule["CidrIpv4"] == "0.0.0.0/0" || rule["CidrIpv6"] == "::/0")
    }

    /// A rule that is a resource of its own.
    static func rule(_ direction: String) -> ResourceHandler {
        ResourceHandler(
            "AWS::EC2::SecurityGroup" + direction, "ec2",
            create: Call("AuthorizeSecurityGroup" + direction),
            identifier: "{=SecurityGroupRules.0.SecurityGroupRuleId}",
            read: .many(
                "DescribeSecurityGroupRules", "SecurityGroupRules[]",
                by: .filter("group-id", member: "Filters"), key: "{GroupId}",
                id: "{=SecurityGroupRuleId}"),
            delete: Call(
                "RevokeSecurityGroup" + direction,
                ["GroupId": "{GroupId}", "SecurityGroupRuleIds": ["{id}"]])
        ).with {
            $0.tags = .ec2("security-group-rule")
            $0.attributes = ["Id": "{id}"]
            $0.lookup = .tag
            $0.isUnique = true
            // It is a part of the permission that the create call takes.
            $0.coveredByCreate = ["Description"]
            $0.made = ["IpPermissions"]
            $0.writing = { properties, _ in
                let group = properties["GroupId"] ?? .null
                let rule = permission(.object(properties))
                properties = ["GroupId": group, "IpPermissions": [rule]]
            }
            $0.reading = { resource, scope in
                let rule = flat(.object(resource), isEgress: direction == "Egress")
                resource.merge(rule.objectValue ?? [:]) { $1 }
                resource.keep("IpProtocol", of: scope.properties, .networkProtocol)
                if resource["Description"] == nil { resource["Description"] = .null }
            }
            $0.updates = [
                UpdateCall(
                    "UpdateSecurityGroupRuleDescriptions" + direction,
                    ["GroupId": "{GroupId}"], "Description IpPermissions", sends: .all)
            ]
        }
    }

    /// A rule as AWS takes it.
    static func permission(_ rule: Value) -> Value {
        var permission: [String: Value] = [:]
        let description = rule["Description"]
        let number = Likeness.protocolName(rule["IpProtocol"]?.scalarText ?? "-1")
        permission["IpProtocol"] = .string(number)
        // All protocols have all ports, whatever the rule says.
        if number != "-1" {
            permission["FromPort"] = rule["FromPort"].map(integer)
            permission["ToPort"] = rule["ToPort"].map(integer)
        }
        func range(_ name: String, _ value: Value) -> Value {
            var range = [name: value]
            range["Description"] = description
            return .list([.object(range)])
        }
        if let cidr = rule["CidrIp"] { permission["IpRanges"] = range("CidrIp", cidr) }
        if let cidr = rule["CidrIpv6"] { permission["Ipv6Ranges"] = range("CidrIpv6", cidr) }
        if let list = rule["SourcePrefixListId"] ?? rule["DestinationPrefixListId"] {
            permission["PrefixListIds"] = range("PrefixListId", list)
        }
        if let group = rule["SourceSecurityGroupId"] ?? rule["DestinationSecurityGroupId"] {
            permission["UserIdGroupPairs"] = range("GroupId", group)
        }
        return .object(permission)
    }

    /// A rule as CloudFormation writes it, from how AWS tells it.
    static func flat(_ rule: Value, isEgress: Bool) -> Value {
        let side = isEgress ? "Destination" : "Source"
        let members: [(String, Value?)] = [
            ("IpProtocol", rule["IpProtocol"]), ("FromPort", rule["FromPort"]),
            ("ToPort", rule["ToPort"]), ("CidrIp", rule["CidrIpv4"]),
            ("CidrIpv6", rule["CidrIpv6"]), ("Description", rule["Description"]),
            (side + "PrefixListId", rule["PrefixListId"]),
            (side + "SecurityGroupId", rule.member(at: "ReferencedGroupInfo.GroupId")),
            ("^id", rule["SecurityGroupRuleId"]),
        ]
        return .object(
            Dictionary(
                members.compactMap { name, value in
                    value.flatMap { $0 == .null ? nil : (name, $0) }
                }, uniquingKeysWith: { $1 }))
    }

    private static func integer(_ value: Value) -> Value {
        value.scalarText.flatMap(Int.init).map { .int($0) } ?? value
    }
}
