import AWSCloudWatch
import InfraDSL

/// Watches one metric and tells topics when it crosses a threshold and when it is back.
///
/// Creates `AWS::CloudWatch::Alarm`.
public struct Alarm: Construct {
    /// What an alarm makes of periods without measurements.
    public enum MissingData: String, Sendable {
        /// Keeps the state that it has.
        case ignored = "ignore"
        /// Counts them as good: for metrics that only exist when something is wrong.
        case good = "notBreaching"
        /// Counts them as bad: for heartbeats.
        case bad = "breaching"
        /// Turns to insufficient data when there are only such periods.
        case missing
    }

    public var node: Node
    /// The alarm itself.
    public let alarm: CloudWatch.Alarm

    /// Watches a metric.
    ///
    /// Default: three periods in a row must be across the threshold; periods without measurements
    /// leave the alarm as it is. The topics hear of the alarm and of its end.
    public init(
        _ id: ConstructID, when metric: Metric, is threshold: Threshold,
        forPeriods periods: Int = 3, summary: Input<String>? = nil,
        missingData: MissingData = .ignored,
        notifying topics: [Topic] = [], fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let actions = topics.isEmpty ? nil : topics.map(\.arn.text)
        let statistic = metric.statistic
        alarm = CloudWatch.Alarm(
            "alarm",
            alarmActions: actions.map { Input($0) },
            alarmDescription: summary,
            comparisonOperator: .init(rawValue: threshold.comparison),
            datapointsToAlarm: Input(periods),
            dimensions: metric.dimensions.sorted { $0.key < $1.key }.map {
                CloudWatch.Alarm.Dimension(name: Input($0.key), value: $0.value)
            },
            evaluationPeriods: Input(periods),
            extendedStatistic: statistic.isExtended ? Input(statistic.name) : nil,
            metricName: Input(metric.name),
            namespace: Input(metric.namespace),
            okActions: actions.map { Input($0) },
            period: Input(metric.periodSeconds),
            statistic: statistic.isExtended ? nil : .init(rawValue: statistic.name),
            threshold: Input(threshold.value),
            treatMissingData: .init(rawValue: missingData.rawValue)
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { alarm }

    /// The alarm's ARN.
    public var arn: Output<ARN<CloudWatch.Alarm>> { alarm.arn }
    /// The alarm's name, known after deploy.
    public var name: Output<ID<CloudWatch.Alarm>> { alarm.id }
}
