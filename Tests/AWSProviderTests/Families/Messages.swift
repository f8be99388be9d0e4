import AWSEvents
import AWSSNS
import AWSSQS
import InfraGraph

extension Family {
    static let messages = Family("messages", on: [.moto, .ministack]) { run in
        try MessageSpecimens.messages(run)
    }
}

/// Topics, queues and who may use them.
enum MessageSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func policy(_ sid: Value, _ action: Value) -> Value {
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

    static func messages(_ run: String) throws -> [Specimen] {
        return [
            try Specimen(
                "topic", SNS.Topic.self, ["TopicName": .string(run + "-topic")],
                replacement: ["TopicName": .string(run + "-second")]),
            try Specimen("queue", SQS.Queue.self, ["QueueName": .string(run + "-queue")]),
            try Specimen(
                "topic-policy", SNS.TopicPolicy.self,
                [
                    "Topics": [Specimen.of("topic", "TopicArn")],
                    "PolicyDocument": policy("One", "sns:Publish"),
                ], changes: ["PolicyDocument": policy("Two", "sns:Publish")]),
            try Specimen(
                "queue-policy", SQS.QueuePolicy.self,
                [
                    "Queues": [Specimen.of("queue", "QueueUrl")],
                    "PolicyDocument": policy("One", "sqs:SendMessage"),
                ], changes: ["PolicyDocument": policy("Two", "sqs:SendMessage")]),
            try Specimen(
                "subscription", SNS.Subscription.self,
                [
                    "TopicArn": Specimen.of("topic", "TopicArn"), "Protocol": "sqs",
                    "Endpoint": Specimen.of("queue", "Arn"), "RawMessageDelivery": true,
                    "FilterPolicy": ["kind": ["a"]],
                ], changes: ["FilterPolicy": ["kind": ["b"]], "RawMessageDelivery": false],
                replacement: [
                    "Protocol": "email", "Endpoint": "a@example.com", "RawMessageDelivery": .null,
                ]),
            try Specimen(
                "rule", Events.Rule.self,
                [
                    "Name": .string(run + "-rule"), "Description": "before",
                    "EventPattern": ["source": ["aws.guardduty"]],
                    "Targets": [
                        ["Id": "one", "Arn": Specimen.of("topic", "TopicArn")],
                        ["Id": "two", "Arn": Specimen.of("queue", "Arn")],
                    ], "Tags": tags,
                ],
                changes: [
                    "Description": "after", "EventPattern": ["source": ["aws.s3"]],
                    "Targets": [["Id": "two", "Arn": Specimen.of("topic", "TopicArn")]],
                    "Tags": newTags,
                ], replacement: ["Name": .string(run + "-second")]),
        ]
    }
}
