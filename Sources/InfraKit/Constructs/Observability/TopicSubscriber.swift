import AWSSNS
import InfraDSL

/// Who receives the messages of a topic, with an id of its own in the topic.
///
/// Creates `AWS::SNS::Subscription`.
public struct TopicSubscriber: Sendable {
    private let id: ConstructID
    private let kind: String
    private let endpoint: Expression

    private init(_ id: ConstructID, _ kind: String, _ endpoint: some InputConvertible) {
        self.id = id
        self.kind = kind
        self.endpoint = endpoint.expression
    }

    /// A mailbox; it has to confirm.
    public static func email(_ id: ConstructID, _ address: Input<String>) -> TopicSubscriber {
        TopicSubscriber(id, "email", address)
    }

    /// A web hook, such as PagerDuty's.
    public static func https(_ id: ConstructID, _ url: Input<String>) -> TopicSubscriber {
        TopicSubscriber(id, "https", url)
    }

    /// A web hook whose address is a secret, since it has a key in it.
    public static func https(_ id: ConstructID, _ url: Secret) -> TopicSubscriber {
        TopicSubscriber(id, "https", url)
    }

    /// A queue; make it with `accepting: [.sns]`.
    public static func queue(_ id: ConstructID, _ queue: Queue) -> TopicSubscriber {
        TopicSubscriber(id, "sqs", queue.arn)
    }

    /// A Lambda function by its ARN; its own policy must let SNS call it.
    public static func function(_ id: ConstructID, arn: Input<String>) -> TopicSubscriber {
        TopicSubscriber(id, "lambda", arn)
    }

    func subscription(to topic: SNS.Topic) -> SNS.Subscription {
        SNS.Subscription(
            id, protocol: Input(kind), topicArn: topic.arn, endpoint: Input(endpoint))
    }
}
