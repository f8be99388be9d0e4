import InfraGraph

/// How AWS's own services hand their logs out: from a source to a destination by a delivery.
enum LogsDeliveryHandlers {
    static let all = [source, destination, delivery]

    private static func plain(
        _ type: String, create: String, describe: String, list: String, resource: String,
        id: Template, key: String
    ) -> ResourceHandler {
        let arn: Template = "arn:{partition}:logs:{region}:{account}:\(resource):{id}"
        let tagged: [String: Argument] = ["resourceArn": .template(arn)]
        return ResourceHandler(
            "AWS::Logs::" + type, "logs", create: Call(create), identifier: id,
            read: .many(describe, list + "[]", by: .all, id: id),
            delete: Call("Delete" + type, [key: "{id}"])
        ).with {
            $0.createdAt = type.prefix(1).lowercased() + type.dropFirst()
            $0.details = [
                Detail("Tags", for: "Tags", .each("ListTagsForResource", tagged, at: "tags"))
            ]
            $0.tags = Tagging(
                "TagResource", "UntagResource", tagged, as: .map("tags"), keys: "tagKeys")
            $0.attributes = ["Arn": arn]
        }
    }

    static let source = plain(
        "DeliverySource", create: "PutDeliverySource", describe: "DescribeDeliverySources",
        list: "deliverySources", resource: "delivery-source", id: "{=name}", key: "name"
    ).with {
        $0.readNames = ["ResourceArn": "resourceArns.0"]
        $0.updates = [
            UpdateCall(
                "PutDeliverySource", ["name": "{id}"], "LogType ResourceArn", sends: .all)
        ]
        $0.attributes["Name"] = "{id}"
        $0.attributes["Service"] = "{=service}"
        $0.attributes["ResourceArns"] = "{=resourceArns}"
        $0.lookup = .identifier("{Name}")
        // A second call changes the first one's, whoever made it.
        $0.takesOver = true
    }

    static let destination = plain(
        "DeliveryDestination", create: "PutDeliveryDestination",
        describe: "DescribeDeliveryDestinations", list: "deliveryDestinations",
        resource: "delivery-destination", id: "{=name}", key: "name"
    ).with {
        $0.create.arguments = [
            "deliveryDestinationConfiguration": [
                "destinationResourceArn": "{DestinationResourceArn}"
            ]
        ]
        $0.readNames = [
            "DestinationResourceArn": "deliveryDestinationConfiguration.destinationResourceArn"
        ]
        let policy = "DeliveryDestinationPolicy"
        let key: [String: Argument] = ["deliveryDestinationName": "{id}"]
        let document: Argument = .json("{DeliveryDestinationPolicy.DeliveryDestinationPolicy}")
        $0.updates = [
            UpdateCall(
                "Put" + policy, key.merging(["deliveryDestinationPolicy": document]) { $1 },
                policy, removal: Call("Delete" + policy, key))
        ]
        $0.details.append(
            Detail("Policy", for: policy, .each("Get" + policy, key, at: "policy")))
        $0.reading = { resource, scope in
            let text = resource["Policy"]?.member(at: "deliveryDestinationPolicy")
            guard let text, text != .null else { return }
            resource[policy] = ["DeliveryDestinationName": .string(scope.identifier), policy: text]
        }
        $0.attributes["Name"] = "{id}"
        $0.lookup = .identifier("{Name}")
        $0.takesOver = true
    }

    static let delivery = plain(
        "Delivery", create: "CreateDelivery", describe: "DescribeDeliveries", list: "deliveries",
        resource: "delivery", id: "{=id}", key: "id"
    ).with {
        let stored: Argument = [
            "suffixPath": "{S3SuffixPath}",
            "enableHiveCompatiblePath": "{S3EnableHiveCompatiblePath}",
        ]
        $0.create.arguments = ["s3DeliveryConfiguration": stored]
        $0.coveredByCreate = ["S3SuffixPath", "S3EnableHiveCompatiblePath"]
        $0.readNames = [
            "S3SuffixPath": "s3DeliveryConfiguration.suffixPath",
            "S3EnableHiveCompatiblePath": "s3DeliveryConfiguration.enableHiveCompatiblePath",
        ]
        $0.reading = { resource, scope in
            // AWS puts the folder of the account and the service before the program's path.
            let path = "suffixPath"
            guard let said = scope.properties["S3SuffixPath"]?.stringValue,
                var stored = resource["s3DeliveryConfiguration"]?.objectValue,
                stored[path]?.stringValue?.hasSuffix(said) == true
            else { return }
            stored[path] = .string(said)
            resource["s3DeliveryConfiguration"] = .object(stored)
        }
        $0.updates = [
            UpdateCall(
                "UpdateDeliveryConfiguration", ["id": "{id}", "s3DeliveryConfiguration": stored],
                "FieldDelimiter RecordFields S3EnableHiveCompatiblePath S3SuffixPath",
                sends: .all)
        ]
        $0.attributes["DeliveryId"] = "{id}"
        $0.attributes["DeliveryDestinationType"] = "{=deliveryDestinationType}"
        // A source and a destination have one delivery between them.
        $0.lookup = .listed(
            .each("DescribeDeliveries", at: "deliveries[]", id: "{=id}"),
            "{=deliverySourceName}|{=deliveryDestinationArn}",
            equals: "{DeliverySourceName}|{DeliveryDestinationArn}")
    }
}
