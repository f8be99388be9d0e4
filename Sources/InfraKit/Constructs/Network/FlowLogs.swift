/// Which connections of a network are written down, and for how long.
public struct FlowLogs: Sendable {
    /// What is written down, by AWS's name; nil for nothing.
    let traffic: String?
    let retentionDays: Int

    /// Every connection. Default: kept for 90 days.
    public static func all(retentionDays: Int = 90) -> FlowLogs {
        FlowLogs(traffic: "ALL", retentionDays: retentionDays)
    }

    /// Only connections that a security group or network ACL refused. Default: kept for 90 days.
    public static func rejected(retentionDays: Int = 90) -> FlowLogs {
        FlowLogs(traffic: "REJECT", retentionDays: retentionDays)
    }

    /// None. The reason is for those who read the program.
    public static func none(reason: String) -> FlowLogs {
        FlowLogs(traffic: nil, retentionDays: 0)
    }
}
