import AWSLambda
import AWSS3
import InfraDSL

/// Who hears of new and deleted files of a bucket.
public struct BucketNotification: Sendable {
    /// What happens to files.
    public enum Event: String, Sendable {
        /// A file is added or replaced.
        case created = "s3:ObjectCreated:*"
        /// A file is deleted.
        case removed = "s3:ObjectRemoved:*"
    }

    private enum Destination {
        case eventBridge
        case queue(Queue)
        case topic(Topic)
        case function(Lambda.Function)
    }

    private let destination: Destination
    private let event: String
    private let filter: S3.Bucket.NotificationFilter?

    /// Everything, to EventBridge, whose rules pick.
    public static let eventBridge = BucketNotification(
        destination: .eventBridge, event: "", filter: nil)

    /// Messages in a queue; make it with `accepting: [.s3]`.
    public static func queue(
        _ queue: Queue, on event: Event = .created, prefix: String? = nil, suffix: String? = nil
    ) -> BucketNotification {
        BucketNotification(
            destination: .queue(queue), event: event.rawValue, filter: filter(prefix, suffix))
    }

    /// Messages to a topic; make it with `openTo: [.s3]`.
    public static func topic(
        _ topic: Topic, on event: Event = .created, prefix: String? = nil, suffix: String? = nil
    ) -> BucketNotification {
        BucketNotification(
            destination: .topic(topic), event: event.rawValue, filter: filter(prefix, suffix))
    }

    /// Calls of a Lambda function; its own policy must let S3 call it.
    public static func function(
        _ function: Lambda.Function, on event: Event = .created, prefix: String? = nil,
        suffix: String? = nil
    ) -> BucketNotification {
        BucketNotification(
            destination: .function(function), event: event.rawValue, filter: filter(prefix, suffix))
    }

    /// What must stand before S3 accepts the notification: it tries out whether it may send.
    var target: (any Construct)? {
        switch destination {
        case .queue(let queue): queue
        case .topic(let topic): topic
        case .eventBridge, .function: nil
        }
    }

    static func configuration(
        of notifications: [BucketNotification]
    ) -> S3.Bucket.NotificationConfiguration? {
        guard !notifications.isEmpty else { return nil }
        var hasEvents = false
        var functions: [S3.Bucket.LambdaConfiguration] = []
        var queues: [S3.Bucket.QueueConfiguration] = []
        var topics: [S3.Bucket.TopicConfiguration] = []
        for one in notifications {
            let event = Input(one.event)
            switch one.destination {
            case .eventBridge: hasEvents = true
            case .function(let function):
                functions.append(.init(event: event, function: function.arn, filter: one.filter))
            case .queue(let queue):
                queues.append(.init(event: event, queue: queue.arn, filter: one.filter))
            case .topic(let topic):
                topics.append(.init(event: event, topic: topic.arn, filter: one.filter))
            }
        }
        return .init(
            eventBridgeConfiguration: hasEvents ? .init(eventBridgeEnabled: true) : nil,
            lambdaConfigurations: functions.isEmpty ? nil : functions,
            queueConfigurations: queues.isEmpty ? nil : queues,
            topicConfigurations: topics.isEmpty ? nil : topics)
    }

    private static func filter(
        _ prefix: String?, _ suffix: String?
    ) -> S3.Bucket.NotificationFilter? {
        let rules = [("prefix", prefix), ("suffix", suffix)].compactMap { name, value in
            value.map { S3.Bucket.FilterRule(name: Input(name), value: Input($0)) }
        }
        return rules.isEmpty ? nil : .init(s3Key: .init(rules: rules))
    }
}
