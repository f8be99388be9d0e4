import AWSSQS
import InfraDSL

/// Messages that wait until a program takes them; those that fail too often wait in a second queue.
///
/// Encrypted, reached over encrypted connections only. Creates `AWS::SQS::Queue`.
public struct Queue: Construct {
    public var node: Node
    /// The queue itself.
    public let queue: SQS.Queue
    /// Where messages go that were taken and not finished too often.
    public let deadLetters: SQS.Queue
    private let policies: [SQS.QueuePolicy]
    private let key: EncryptionKey?

    /// Makes a queue.
    ///
    /// Default: encrypted with SQS's own key; kept for four days, two weeks among the dead letters;
    /// a message that five takers did not finish is dead.
    ///
    /// - Parameters:
    ///   - services: services that may send, for this account only, such as `.sns` and `.s3`.
    ///   - visibilityTimeoutSeconds: how long a taker has before others see the message again.
    public init(
        _ id: ConstructID, accepting services: [Principal] = [], visibilityTimeoutSeconds: Int = 60,
        retentionDays: Int = 4, attempts: Int = 5, key: EncryptionKey? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let deadLetters = SQS.Queue(
            "dead-letters", kmsMasterKeyId: key?.anyID,
            messageRetentionPeriod: Input(14 * Self.secondsPerDay),
            sqsManagedSseEnabled: key == nil ? true : nil
        ).part(of: node)
        queue = SQS.Queue(
            "queue", kmsMasterKeyId: key?.anyID,
            messageRetentionPeriod: Input(retentionDays * Self.secondsPerDay),
            receiveMessageWaitTimeSeconds: 20,
            redrivePolicy: .object([
                "deadLetterTargetArn": Document(deadLetters.arn),
                "maxReceiveCount": Document(attempts),
            ]),
            sqsManagedSseEnabled: key == nil ? true : nil,
            visibilityTimeout: Input(visibilityTimeoutSeconds)
        ).part(of: node)
        policies = [
            Self.policy("policy", of: queue, services).part(of: node),
            Self.policy("dead-letters-policy", of: deadLetters, []).part(of: node),
        ]
        self.deadLetters = deadLetters
        self.key = key
        self.node = node
    }

    public var body: Contents {
        queue
        deadLetters
        policies
    }

    /// The queue's ARN.
    public var arn: Output<ARN<SQS.Queue>> { queue.arn }
    /// The queue's address.
    public var url: Output<String> { queue.id.text }

    /// The right to send messages.
    public var send: Grant {
        with(
            key?.encryptDecrypt,
            Grant(["sqs:GetQueueAttributes", "sqs:GetQueueUrl", "sqs:SendMessage"], on: [arn.text]))
    }

    /// The right to take messages and to finish them.
    public var receive: Grant {
        let actions = [
            "sqs:ChangeMessageVisibility", "sqs:DeleteMessage", "sqs:GetQueueAttributes",
            "sqs:GetQueueUrl", "sqs:ReceiveMessage",
        ]
        return with(key?.decrypt, Grant(actions, on: [arn.text]))
    }

    /// How many messages wait.
    public var visibleMessages: Metric { metric("ApproximateNumberOfMessagesVisible", of: queue) }
    /// How many messages are dead.
    public var deadMessages: Metric {
        metric("ApproximateNumberOfMessagesVisible", of: deadLetters)
    }

    private static let secondsPerDay = 86_400

    private func metric(_ name: String, of queue: SQS.Queue) -> Metric {
        Metric(
            "AWS/SQS", name, dimensions: ["QueueName": queue.node.attribute("QueueName")],
            statistic: .maximum)
    }

    private func with(_ keyGrant: Grant?, _ grant: Grant) -> Grant {
        keyGrant.map { grant + $0 } ?? grant
    }

    private static func policy(
        _ id: ConstructID, of queue: SQS.Queue, _ services: [Principal]
    ) -> SQS.QueuePolicy {
        let document = PolicyDocument {
            PolicyStatement.refusingPlainConnections(["sqs:*"], on: [queue.arn.text])
            if !services.isEmpty {
                PolicyStatement(
                    .allow, actions: ["sqs:SendMessage"], resources: [queue.arn.text],
                    principals: services, conditions: [.fromOwnAccount], name: "Services")
            }
        }
        return SQS.QueuePolicy(id, policyDocument: document.document, queues: [queue.id])
    }
}
