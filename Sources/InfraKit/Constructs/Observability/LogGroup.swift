import AWSLogs
import InfraDSL

/// A place for log lines, kept for a set time.
///
/// Creates `AWS::Logs::LogGroup`.
public struct LogGroup: Construct {
    public var node: Node
    /// The log group itself.
    public let group: Logs.LogGroup

    /// Makes a log group.
    ///
    /// - Parameters:
    ///   - retentionDays: One of the numbers that AWS offers. Default: 90 days.
    ///   - key: Encrypts the lines; it must be usable by `.logs`.
    ///     Default: a key of AWS's own.
    public init(
        _ id: ConstructID, retentionDays: Int = 90, encryptedBy key: EncryptionKey? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        group = Logs.LogGroup(
            "group", kmsKeyId: key.map { Input($0.arn.expression) },
            retentionInDays: Input(retentionDays)
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { group }

    /// The right to write lines.
    public var write: Grant {
        Grant(["logs:CreateLogStream", "logs:PutLogEvents"], on: [group.arn.text])
    }

    /// The right to read lines and search in them.
    public var read: Grant {
        Grant(
            ["logs:DescribeLogStreams", "logs:FilterLogEvents", "logs:GetLogEvents"],
            on: [group.arn.text])
    }
}
