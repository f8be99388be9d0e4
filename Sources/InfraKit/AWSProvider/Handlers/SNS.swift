/// Topics and their subscriptions.
enum SNSHandlers {
    static let all = [topic, subscription]

    static let subscription = ResourceHandler(
        "AWS::SNS::Subscription", "sns",
        create: Call("Subscribe", ["ReturnSubscriptionArn": true]),
        identifier: "{=SubscriptionArn}",
        read: .each("GetSubscriptionAttributes", ["SubscriptionArn": "{id}"], at: "Attributes"),
        delete: Call("Unsubscribe", ["SubscriptionArn": "{id}"])
    ).with {
        let attributes =
            "DeliveryPolicy FilterPolicy FilterPolicyScope RawMessageDelivery RedrivePolicy "
            + "ReplayPolicy SubscriptionRoleArn"
        $0.attributeMap = AttributeMap("Attributes", attributes)
        $0.updates = attributes.split(separator: " ").map { name in
            UpdateCall(
                "SetSubscriptionAttributes",
                [
                    "SubscriptionArn": "{id}", "AttributeName": .constant(.string(String(name))),
                    "AttributeValue": .template(Template(stringLiteral: "{\(name)}")),
                ], String(name),
                removal: Call(
                    "SetSubscriptionAttributes",
                    [
                        "SubscriptionArn": "{id}",
                        "AttributeName": .constant(.string(String(name))),
                        "AttributeValue": name.hasSuffix("Policy") ? "{}" : "",
                    ]))
        }
        $0.attributes = ["Arn": "{id}"]
        // The same endpoint of a topic has one subscription.
        $0.isRepeatable = true
    }

    static let topic = ResourceHandler(
        "AWS::SNS::Topic", "sns", create: Call("CreateTopic", ["Name": "{TopicName}"]),
        identifier: "{=TopicArn}",
        read: .each("GetTopicAttributes", ["TopicArn": "{id}"], at: "Attributes"),
        delete: Call("DeleteTopic", ["TopicArn": "{id}"])
    ).with {
        let attributes =
            "ArchivePolicy ContentBasedDeduplication DisplayName FifoThroughputScope FifoTopic "
            + "KmsMasterKeyId SignatureVersion TracingConfig"
        $0.attributeMap = AttributeMap("Attributes", attributes)
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForResource", ["ResourceArn": "{id}"], at: "Tags"))
        ]
        $0.updates = attributes.split(separator: " ").map { name in
            UpdateCall(
                "SetTopicAttributes",
                [
                    "TopicArn": "{id}", "AttributeName": .constant(.string(String(name))),
                    "AttributeValue": .template(Template(stringLiteral: "{\(name)}")),
                ], String(name),
                removal: Call(
                    "SetTopicAttributes",
                    [
                        "TopicArn": "{id}", "AttributeName": .constant(.string(String(name))),
                        "AttributeValue": "",
                    ]))
        }
        $0.tags = Tagging(
            onCreate: .list("Tags"), add: Call("TagResource", ["ResourceArn": "{id}"]),
            form: .list("Tags"), remove: Call("UntagResource", ["ResourceArn": "{id}"]),
            keys: "TagKeys")
        $0.attributes = ["TopicArn": "{id}", "TopicName": "{TopicName}"]
        $0.isRepeatable = true
        $0.takesOver = true
        $0.lookup = .identifier("arn:{partition}:sns:{region}:{account}:{TopicName}")
    }
}
