/// The line that a metric crosses when something is wrong: `.above(80)`.
public struct Threshold: Hashable, Sendable {
    let comparison: String
    let value: Double

    /// Alarms while the metric is greater.
    public static func above(_ value: Double) -> Threshold {
        Threshold(comparison: "GreaterThanThreshold", value: value)
    }

    /// Alarms while the metric is greater or equal.
    public static func atLeast(_ value: Double) -> Threshold {
        Threshold(comparison: "GreaterThanOrEqualToThreshold", value: value)
    }

    /// Alarms while the metric is less.
    public static func below(_ value: Double) -> Threshold {
        Threshold(comparison: "LessThanThreshold", value: value)
    }

    /// Alarms while the metric is less or equal.
    public static func atMost(_ value: Double) -> Threshold {
        Threshold(comparison: "LessThanOrEqualToThreshold", value: value)
    }
}
