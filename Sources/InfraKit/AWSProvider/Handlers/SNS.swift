/// Topics.
enum SNSHandlers {
    static let all = [topic]

    static let topic = ResourceHandler(
        "AWS::SNS::Topic", "sns", create: Call("CreateTopic", ["Name": "{TopicName}"]),
        identifier: "{=TopicArn}",
        read: .each("GetTopicAttributes", ["TopicArn": "{id}"], at: "Attributes"),
        delete: Call("DeleteTopic", ["TopicArn": "{id}"])
    ).with {
        $0.listing = .many("ListTopics", "Topics[]", by: .all, id: "{=TopicArn}")
        let attributes =
            "ArchivePolicy ContentBasedDeduplication DisplayName FifoThroughputScope FifoTopic "
            + "KmsMasterKeyId SignatureVersion TracingConfig"
        $0.attributeMap = AttributeMap("Attributes", attributes)
        $0.details = [
            Detail(
                "Tags", for: "Tags",
                .each("ListTagsForResource", ["ResourceArn": "{id}"], at: "Tags"))
        ]
        // Of these AWS takes no empty text.
        let standards: [String: Argument] = [
            "ArchivePolicy": .constant("{}"), "ContentBasedDeduplication": "false",
            "FifoThroughputScope": "Topic", "SignatureVersion": "1",
            "TracingConfig": "PassThrough",
        ]
        $0.updates = attributes.split(separator: " ").map { name in
            UpdateCall(
                "SetTopicAttributes",
                [
                    "TopicArn": "{id}", "AttributeName": "\(name)",
                    "AttributeValue": "{\(name)}",
                ], String(name),
                removal: Call(
                    "SetTopicAttributes",
                    [
                        "TopicArn": "{id}", "AttributeName": "\(name)",
                        "AttributeValue": standards[String(name)] ?? "",
                    ]))
        }
        $0.tags = Tagging("TagResource", "UntagResource", ["ResourceArn": "{id}"])
        $0.attributes = ["TopicArn": "{id}", "TopicName": "{TopicName}"]
        $0.isRepeatable = true
        $0.takesOver = true
        $0.lookup = .identifier("arn:{partition}:sns:{region}:{account}:{TopicName}")
    }
}
