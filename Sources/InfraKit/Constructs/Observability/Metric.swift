import InfraDSL

/// A series of measurements in CloudWatch: `database.cpuUtilization`.
///
/// Constructs hand metrics out; alarms and dashboards take them.
public struct Metric: Sendable {
    /// How the measurements of one period become one number.
    public struct Statistic: Hashable, Sendable, ExpressibleByStringLiteral {
        /// CloudWatch's name: `Average`, `p99`.
        public let name: String
        public init(stringLiteral value: String) { name = value }

        public static let average: Statistic = "Average"
        public static let sum: Statistic = "Sum"
        public static let minimum: Statistic = "Minimum"
        public static let maximum: Statistic = "Maximum"
        public static let sampleCount: Statistic = "SampleCount"

        /// The value that this share of the measurements stays below: `.percentile(99)`.
        public static func percentile(_ percent: Int) -> Statistic {
            Statistic(stringLiteral: "p\(percent)")
        }

        /// Whether CloudWatch takes it as an extended statistic.
        var isExtended: Bool {
            ![.average, .sum, .minimum, .maximum, .sampleCount].contains(self)
        }
    }

    /// The namespace: `AWS/RDS`.
    public let namespace: String
    /// The name in its namespace: `CPUUtilization`.
    public let name: String
    /// What tells this series apart from others of its name.
    public let dimensions: [String: Input<String>]
    /// How the measurements of one period become one number.
    public var statistic: Statistic
    /// The length of a period.
    public var periodSeconds: Int
    /// What dashboards call it; nil leaves that to CloudWatch.
    public var label: String?

    /// Makes a metric.
    ///
    /// Default: the average of each minute.
    public init(
        _ namespace: String, _ name: String, dimensions: [String: Input<String>] = [:],
        statistic: Statistic = .average, periodSeconds: Int = 60, label: String? = nil
    ) {
        self.namespace = namespace
        self.name = name
        self.dimensions = dimensions
        self.statistic = statistic
        self.periodSeconds = periodSeconds
        self.label = label
    }

    /// The same series by another statistic.
    public func by(_ statistic: Statistic) -> Metric {
        var copy = self
        copy.statistic = statistic
        return copy
    }

    /// The same series with periods of another length.
    public func every(seconds: Int) -> Metric {
        var copy = self
        copy.periodSeconds = seconds
        return copy
    }

    /// The same series under another name on dashboards.
    public func named(_ label: String) -> Metric {
        var copy = self
        copy.label = label
        return copy
    }

    /// The metric as a dashboard's widget lists it: namespace, name, dimensions, options.
    var widgetRow: Document {
        let pairs = dimensions.sorted { $0.key < $1.key }.flatMap {
            [Document($0.key), Document($0.value)]
        }
        var options: [String: Document] = [
            "stat": Document(statistic.name), "period": Document(periodSeconds),
        ]
        if let label { options["label"] = Document(label) }
        return .list([Document(namespace), Document(name)] + pairs + [.object(options)])
    }
}
