import InfraGraph

/// Who gets a topic's messages, and who may send them.
enum SNSSubscriptionHandlers {
    static let all = [subscription, topicPolicy]

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
        let standards: [String: Argument] = [
            "FilterPolicyScope": "MessageAttributes", "RawMessageDelivery": "false",
        ]
        $0.attributeMap = AttributeMap("Attributes", attributes)
        $0.updates = attributes.split(separator: " ").map { name in
            let arguments: [String: Argument] = [
                "SubscriptionArn": "{id}", "AttributeName": "\(name)",
            ]
            let value: Argument = .json("{\(name)}")
            let none: Argument =
                name.hasSuffix("Policy") ? .constant("{}") : standards[String(name)] ?? ""
            return UpdateCall(
                "SetSubscriptionAttributes",
                arguments.merging(["AttributeValue": value]) { $1 }, String(name),
                removal: Call(
                    "SetSubscriptionAttributes",
                    arguments.merging(["AttributeValue": none]) { $1 }))
        }
        $0.attributes = ["Arn": "{id}"]
        // The same endpoint subscribed again is the same subscription.
        $0.isRepeatable = true
        // AWS itself forgets one that nobody confirms, and can't be told to.
        $0.notFoundCodes = ["InvalidParameter:pending confirmation"]
    }

    /// The policy of a topic that nobody gave one, as AWS's documentation has it.
    private static let defaultPolicy: Argument = [
        "Version": "2008-10-17", "Id": "__default_policy_ID",
        "Statement": [
            [
                "Sid": "__default_statement_ID", "Effect": "Allow", "Principal": ["AWS": "*"],
                "Action": [
                    "SNS:GetTopicAttributes", "SNS:SetTopicAttributes", "SNS:AddPermission",
                    "SNS:RemovePermission", "SNS:DeleteTopic", "SNS:Subscribe",
                    "SNS:ListSubscriptionsByTopic", "SNS:Publish",
                ],
                "Resource": "{=}",
                "Condition": ["StringEquals": ["AWS:SourceOwner": "{account}"]],
            ]
        ],
    ]

    private static func put(_ topic: Argument, _ policy: Argument) -> Call {
        Call(
            "SetTopicAttributes",
            ["TopicArn": topic, "AttributeName": "Policy", "AttributeValue": .json(policy)])
    }

    static let topicPolicy = ResourceHandler(
        "AWS::SNS::TopicPolicy", "sns", create: put("{Topics.0}", "{PolicyDocument}"),
        identifier: "{Topics.0}",
        read: .each("GetTopicAttributes", ["TopicArn": "{id}"], at: "Attributes"),
        delete: nil
    ).with {
        $0.readNames = ["PolicyDocument": "Policy"]
        $0.coveredByCreate = ["PolicyDocument"]
        $0.updates = [
            UpdateCall(
                "SetTopicAttributes", put("{=}", "{PolicyDocument}").arguments, "PolicyDocument",
                each: "Topics")
        ]
        $0.lists = [
            ListChange(
                "Topics", add: put("{=}", "{PolicyDocument}"), remove: put("{=}", defaultPolicy),
                isRemovedFirst: true)
        ]
        $0.reading = { resource, scope in
            resource["Topics"] = scope.before["Topics"] ?? scope.properties["Topics"]
        }
        $0.isAbsent = { $0["Policy"]?.stringValue?.contains("__default_policy_ID") ?? true }
        // A policy is gone with its topic.
        $0.listing = SNSHandlers.topic.listing
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
    }
}
