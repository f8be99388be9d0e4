import AWSCloudWatch
import AWSIAM
import AWSLogs
import AWSSNS
import AWSSQS
import AWSSSM
import InfraDSL

/// A small worker with all that it needs in AWS but the compute: ten resources.
struct Service: Construct {
    /// How many resources one makes.
    static let size = 10

    var node: Node
    let topic: SNS.Topic
    private let failures: SQS.Queue
    private let queue: SQS.Queue
    private let subscription: SNS.Subscription
    private let role: IAM.Role
    private let policy: IAM.Policy
    private let logs: Logs.LogGroup
    private let address: SSM.Parameter
    private let upstreamAddress: SSM.Parameter
    private let alarm: CloudWatch.Alarm

    init(
        _ id: ConstructID, upstream: Service?, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        node = Node(id, Service.self, fileID, line)
        topic = SNS.Topic("events", displayName: "Events").part(of: node)
        failures = SQS.Queue("failures", messageRetentionPeriod: 1_209_600).part(of: node)
        queue = SQS.Queue(
            "work",
            redrivePolicy: .object([
                "deadLetterTargetArn": Document(failures.arn), "maxReceiveCount": 5,
            ]),
            visibilityTimeout: 120
        ).part(of: node)
        subscription = SNS.Subscription(
            "subscription", protocol: "sqs", topicArn: topic.arn, endpoint: queue.arn.text
        ).part(of: node)
        role = IAM.Role("role", assumeRolePolicyDocument: Self.trust).part(of: node)
        policy = IAM.Policy(
            "policy", policyDocument: Self.access(to: queue), policyName: "access", roles: [role.id]
        ).part(of: node)
        logs = Logs.LogGroup("logs", retentionInDays: 30).part(of: node)
        address = SSM.Parameter("address", type: "String", value: queue.id.text)
            .part(of: node)
        upstreamAddress = SSM.Parameter(
            "upstream", type: "String",
            value: upstream.map { "events from \($0.topic.arn)" } ?? "none"
        ).part(of: node)
        alarm = Self.alarm(failures, tells: topic).part(of: node)
    }

    var body: Contents {
        topic
        failures
        queue
        subscription
        role
        policy
        logs
        address
        upstreamAddress
        alarm
    }

    private static var trust: Document {
        .object([
            "Version": "2012-10-17",
            "Statement": .list([
                .object([
                    "Effect": "Allow", "Action": "sts:AssumeRole",
                    "Principal": .object(["Service": "lambda.amazonaws.com"]),
                ])
            ]),
        ])
    }

    private static func access(to queue: SQS.Queue) -> Document {
        .object([
            "Version": "2012-10-17",
            "Statement": .list([
                .object([
                    "Effect": "Allow", "Resource": Document(queue.arn),
                    "Action": .list(["sqs:ReceiveMessage", "sqs:DeleteMessage"]),
                ])
            ]),
        ])
    }

    private static func alarm(_ queue: SQS.Queue, tells topic: SNS.Topic) -> CloudWatch.Alarm {
        CloudWatch.Alarm(
            "alarm", alarmActions: [topic.arn.text],
            comparisonOperator: "GreaterThanThreshold",
            dimensions: [.init(name: "QueueName", value: queue.node.attribute("QueueName"))],
            evaluationPeriods: 1, metricName: "ApproximateNumberOfMessagesVisible",
            namespace: "AWS/SQS", period: 300, statistic: "Maximum", threshold: 0.0)
    }
}
