import AWSCloudWatch
import InfraDSL

/// One alarm over several: pages once for a failure that many metrics show.
///
/// Creates `AWS::CloudWatch::CompositeAlarm`.
public struct CompositeAlarm: Construct {
    public var node: Node
    /// The alarm itself.
    public let alarm: CloudWatch.CompositeAlarm

    /// Alarms while any of the alarms does.
    public init(
        _ id: ConstructID, whenAnyOf alarms: [Alarm], summary: Input<String>? = nil,
        notifying topics: [Topic] = [], fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(id, alarms, joinedBy: " OR ", summary, topics, fileID, line)
    }

    /// Alarms while all of the alarms do.
    public init(
        _ id: ConstructID, whenAllOf alarms: [Alarm], summary: Input<String>? = nil,
        notifying topics: [Topic] = [], fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(id, alarms, joinedBy: " AND ", summary, topics, fileID, line)
    }

    private init(
        _ id: ConstructID, _ alarms: [Alarm], joinedBy separator: String,
        _ summary: Input<String>?, _ topics: [Topic], _ fileID: StaticString, _ line: UInt
    ) {
        let node = Node(id, Self.self, fileID, line)
        let conditions: [Input<String>] = alarms.map { "ALARM(\"\($0.name)\")" }
        let actions = topics.isEmpty ? nil : topics.map(\.arn.text)
        alarm = CloudWatch.CompositeAlarm(
            "alarm", alarmRule: Input<[String]>(conditions).joined(separator: separator),
            alarmActions: actions.map { Input($0) }, alarmDescription: summary,
            okActions: actions.map { Input($0) }
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { alarm }
}
