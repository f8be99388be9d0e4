import InfraGraph

/// Relational databases, and the shapes that document databases share with them.
enum RDSHandlers {
    static let all = [
        subnetGroup("AWS::RDS::DBSubnetGroup", "rds"),
        parameterGroup(
            "AWS::RDS::DBParameterGroup", "rds", kind: "DBParameterGroup",
            parameters: "DescribeDBParameters", name: "DBParameterGroupName"),
        instance,
    ]

    /// The tags of what has its ARN in a member of the answer.
    static func tags(arn member: String, readAt: String = "Tags") -> Tagging {
        let arn: Argument = "{=\(member)}"
        return Tagging(
            "AddTagsToResource", "RemoveTagsFromResource", ["ResourceName": arn], readAt: readAt)
    }

    /// The read that tells the tags.
    static func tagDetail(arn member: String) -> Detail {
        Detail(
            "Tags", for: "Tags",
            .each(
                "ListTagsForResource",
                ["ResourceName": "{=\(member)}"],
                at: "TagList"))
    }

    static func subnetGroup(_ type: String, _ service: String) -> ResourceHandler {
        ResourceHandler(
            type, service, create: Call("CreateDBSubnetGroup"),
            identifier: "{=DBSubnetGroupName}",
            read: .many(
                "DescribeDBSubnetGroups", "DBSubnetGroups[]", by: .all, id: "{=DBSubnetGroupName}"
            ).orEach(
                .each(
                    "DescribeDBSubnetGroups", ["DBSubnetGroupName": "{id}"], at: "DBSubnetGroups[]")
            ),
            delete: Call("DeleteDBSubnetGroup", ["DBSubnetGroupName": "{id}"])
        ).with {
            $0.createdAt = "DBSubnetGroup"
            $0.details = [tagDetail(arn: "DBSubnetGroupArn")]
            $0.tags = tags(arn: "DBSubnetGroupArn")
            $0.attributes = ["DBSubnetGroupName": "{id}", "Id": "{id}"]
            $0.lookup = .identifier("{~DBSubnetGroupName}")
            $0.updates = [
                UpdateCall(
                    "ModifyDBSubnetGroup", ["DBSubnetGroupName": "{id}"],
                    "DBSubnetGroupDescription SubnetIds", sends: .all)
            ]
            $0.reading = { group, scope in
                group.pluck("SubnetIdentifier", of: "Subnets", as: "SubnetIds")
                group.keep("DBSubnetGroupName", of: scope.properties, .lowercased)
            }
        }
    }

    /// A group of parameters; `name` is the property that names it.
    static func parameterGroup(
        _ type: String, _ service: String, kind: String, parameters: String, name: String
    ) -> ResourceHandler {
        let member = kind + "Name"
        func change(_ operation: String, _ method: Argument, _ value: Argument?) -> Call {
            var parameter: [String: Argument] = ["ParameterName": "{=Key}", "ApplyMethod": method]
            parameter["ParameterValue"] = value
            return Call(operation, [member: "{id}", "Parameters": [.object(parameter)]])
        }
        let property: Template = "{~\(name)}"
        return ResourceHandler(
            type, service, create: Call("Create" + kind),
            identifier: "{=\(member)}",
            read: .many(
                "Describe\(kind)s", "\(kind)s[]", by: .all,
                id: "{=\(member)}"
            ).orEach(.each("Describe\(kind)s", [member: "{id}"], at: kind + "s[]")),
            delete: Call("Delete" + kind, [member: "{id}"])
        ).with {
            $0.createdAt = kind
            $0.names = ["Family": "DBParameterGroupFamily", name: member]
            $0.details = [
                tagDetail(arn: kind + "Arn"),
                Detail(
                    "Parameters", for: "Parameters Tags", isList: true,
                    .each(parameters, [member: "{id}", "Source": "user"], at: "Parameters[]")),
            ]
            $0.tags = tags(arn: kind + "Arn")
            $0.attributes = [name: "{id}", "Id": "{id}"]
            $0.lookup = .identifier(property)
            // A parameter that is read only at the start is refused if it is to apply at once.
            $0.lists = [
                ListChange(
                    "Parameters", add: change("Modify" + kind, "immediate", "{=Value}"),
                    otherwise: change("Modify" + kind, "pending-reboot", "{=Value}"),
                    remove: change("Reset" + kind, "pending-reboot", nil), key: "Key",
                    form: textValue)
            ]
            $0.reading = { group, scope in
                group.collectParameters(as: "Parameters")
                let said = scope.properties[name].map { [member: $0] } ?? [:]
                group.keep(member, of: said, .lowercased)
            }
        }
    }

    /// A key with its value as text.
    static func textValue(_ entry: Value) -> Value {
        ["Key": entry["Key"] ?? .null, "Value": .string(entry["Value"]?.scalarText ?? "")]
    }
}
