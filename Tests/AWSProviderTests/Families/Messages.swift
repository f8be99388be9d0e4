import AWSEvents
import AWSSNS
import AWSSQS
import AWSSSM
import InfraGraph

extension Family {
    private static func policy(_ sid: Value, _ action: Value) -> Value {
        [
            "Version": "2012-10-17",
            "Statement": [
                [
                    "Sid": sid, "Effect": "Allow", "Action": action, "Resource": "*",
                    "Principal": ["Service": "events.amazonaws.com"],
                ]
            ],
        ]
    }

    /// Messages with their receivers, and settings.
    static let messages = Family("messages", on: [.moto, .ministack]) { run in
        try topics(run) + queues(run) + rules(run)
    }

    /// A receiver that must confirm. ministack does not tell its ARN, though it is asked for.
    static let webhooks = Family("webhooks", on: [.moto]) { run in
        [
            try Specimen("topic", SNS.Topic.self, ["TopicName": .string(run + "-topic")]),
            try Specimen(
                "page", SNS.Subscription.self,
                [
                    "TopicArn": .of("topic", "TopicArn"), "Protocol": "https",
                    "Endpoint": "https://example.com/hook",
                ], changes: ["RawMessageDelivery": true]),
        ]
    }

    private static func topics(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "topic", SNS.Topic.self,
                [
                    "TopicName": .string(run + "-topic"), "DisplayName": "before",
                    "KmsMasterKeyId": "arn:aws:kms:us-east-1:123456789012:key/k",
                    "Tags": Specimens.tags,
                ],
                changes: [
                    "DisplayName": "after", "KmsMasterKeyId": .null, "Tags": Specimens.newTags,
                ], replacement: ["TopicName": .string(run + "-topic-two")]),
            try Specimen(
                "topic-policy", SNS.TopicPolicy.self,
                [
                    "Topics": [.of("topic", "TopicArn")],
                    "PolicyDocument": policy("One", "sns:Publish"),
                ], changes: ["PolicyDocument": policy("Two", "sns:Publish")]),
        ]
    }

    private static func queues(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "dead", SQS.Queue.self,
                ["QueueName": .string(run + "-dead"), "MessageRetentionPeriod": 1_209_600]),
            try Specimen(
                "queue", SQS.Queue.self,
                [
                    "QueueName": .string(run + "-queue"), "VisibilityTimeout": 60,
                    "RedrivePolicy": [
                        "deadLetterTargetArn": .of("dead", "Arn"), "maxReceiveCount": 5,
                    ], "Tags": Specimens.tags,
                ], changes: ["VisibilityTimeout": .null, "Tags": Specimens.newTags],
                replacement: ["QueueName": .string(run + "-queue-two")]),
            try Specimen(
                "queue-policy", SQS.QueuePolicy.self,
                [
                    "Queues": [.of("queue", "QueueUrl")],
                    "PolicyDocument": policy("One", "sqs:SendMessage"),
                ], changes: ["PolicyDocument": policy("Two", "sqs:SendMessage")]),
            try Specimen(
                "subscription", SNS.Subscription.self,
                [
                    "TopicArn": .of("topic", "TopicArn"), "Protocol": "sqs",
                    "Endpoint": .of("queue", "Arn"), "RawMessageDelivery": true,
                    "FilterPolicy": ["kind": ["a"]],
                ], changes: ["FilterPolicy": ["kind": ["b"]], "RawMessageDelivery": false]),
        ]
    }

    private static func rules(_ run: String) throws -> [Specimen] {
        [
            try Specimen(
                "rule", Events.Rule.self,
                [
                    "Name": .string(run + "-rule"), "Description": "before",
                    "EventPattern": [
                        "source": ["aws.guardduty"],
                        "detail": ["severity": [["numeric": [">=", 7]]]],
                    ],
                    "Targets": [
                        ["Id": "one", "Arn": .of("topic", "TopicArn")],
                        ["Id": "two", "Arn": .of("queue", "Arn")],
                    ], "Tags": Specimens.tags,
                ],
                changes: [
                    "Description": "after", "EventPattern": ["source": ["aws.s3"]],
                    "Targets": [["Id": "two", "Arn": .of("topic", "TopicArn")]],
                    "Tags": Specimens.newTags,
                ], replacement: ["Name": .string(run + "-rule-two")]),
            try Specimen(
                "parameter", SSM.Parameter.self,
                [
                    "Name": .string("/" + run + "/parameter"), "Type": "String",
                    "Value": "before", "Description": "before", "Tags": ["a": "1", "b": "2"],
                ],
                changes: [
                    "Value": "after", "Description": "after", "Tags": ["b": "3", "c": "4"],
                ], replacement: ["Name": .string("/" + run + "/parameter-two")]),
        ]
    }
}
