import AWSSNS
import InfraDSL

/// Where alarms and programs send messages, and who receives them.
///
/// Encrypted with a key of its own, reached over encrypted connections only, and open to no service
/// but those named. Creates `AWS::SNS::Topic`.
public struct Topic: Construct {
    public var node: Node
    /// The topic itself.
    public let topic: SNS.Topic
    /// The key that messages are encrypted with.
    public let key: EncryptionKey
    private let ownKey: EncryptionKey?
    private let policy: SNS.TopicPolicy
    private let subscriptions: [SNS.Subscription]

    /// Makes a topic.
    ///
    /// Default: this account's alarms may publish. Default key: one of its own that the services
    /// may use; AWS's key for SNS would keep alarms out. A key that is given must let the services
    /// use it.
    ///
    /// - Parameters:
    ///   - services: services that may publish, for this account only.
    ///   - takesEvents: whether EventBridge may publish; it can't be held to one account.
    public init(
        _ id: ConstructID, subscribers: [TopicSubscriber] = [],
        openTo services: [Principal] = [.cloudWatch], takesEvents: Bool = false,
        key: EncryptionKey? = nil, displayName: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let made = EncryptionKey(
            "key", usableBy: services + (takesEvents ? [.eventBridge] : [])
        ).part(of: node)
        ownKey = key == nil ? made : nil
        self.key = key ?? made
        let topic = SNS.Topic(
            "topic", displayName: displayName, kmsMasterKeyId: self.key.anyID
        ).part(of: node)
        policy = SNS.TopicPolicy(
            "policy",
            policyDocument: Self.policy(of: topic.arn.text, services, takesEvents).document,
            topics: [topic.arn]
        ).part(of: node)
        subscriptions = subscribers.map { $0.subscription(to: topic).part(of: node) }
        self.topic = topic
        self.node = node
    }

    public var body: Contents {
        ownKey
        topic
        policy
        subscriptions
    }

    /// The topic's ARN.
    public var arn: Output<ARN<SNS.Topic>> { topic.arn }

    /// The right to send messages to the topic.
    public var publish: Grant {
        Grant(["sns:Publish"], on: [topic.arn.text])
            + Grant(["kms:Decrypt", "kms:GenerateDataKey*"], on: [key.arn.text])
    }

    private static func policy(
        of topic: Input<String>, _ services: [Principal], _ takesEvents: Bool
    ) -> PolicyDocument {
        PolicyDocument {
            PolicyStatement.refusingPlainConnections(["sns:Publish"], on: [topic])
            if !services.isEmpty {
                // Prometheus looks at a topic before it publishes.
                PolicyStatement(
                    .allow, actions: ["sns:GetTopicAttributes", "sns:Publish"],
                    resources: [topic], principals: services, conditions: [.fromOwnAccount],
                    name: "Services")
            }
            if takesEvents {
                // SNS refuses conditions in a statement about EventBridge.
                PolicyStatement(
                    .allow, actions: ["sns:Publish"], resources: [topic],
                    principals: [.eventBridge], name: "Events")
            }
        }
    }
}
