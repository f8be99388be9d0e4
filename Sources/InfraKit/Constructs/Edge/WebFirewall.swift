import AWSLogs
import AWSWAFv2
import InfraDSL

/// Checks requests before they reach a CDN or a load balancer, and writes down what it decides.
///
/// Creates `AWS::WAFv2::WebACL`.
public struct WebFirewall: Construct {
    /// What a firewall stands before.
    public enum Scope: Hashable, Sendable {
        /// CDNs; everything of it is then in us-east-1.
        case cdn
        /// Load balancers of the region around it.
        case regional
    }

    public var node: Node
    /// The list of rules itself.
    public let acl: WAFv2.WebACL
    /// What it stands before.
    public let scope: Scope
    private let logGroup: Logs.LogGroup
    private let logging: WAFv2.LoggingConfiguration

    /// Makes a firewall that lets through what no rule blocks.
    ///
    /// Default: bad addresses, common attacks, known bad requests and SQL injection are blocked,
    /// and addresses that ask more than 2,000 times in five minutes, which is too few for the
    /// load balancer behind a CDN; decisions are kept for 90 days.
    public init(
        _ id: ConstructID, for scope: Scope,
        rules: [FirewallRule] = [
            .rateLimit(perFiveMinutes: 2000), .ipReputation, .common, .knownBadInputs,
            .sqlInjection,
        ],
        logRetentionDays: Int = 90, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let name: Input<String> = "\(Surrounding.name(limit: 128))"
        let acl = WAFv2.WebACL(
            "acl", defaultAction: .init(allow: .init()),
            scope: scope == .cdn ? .cloudfront : .regional,
            visibilityConfig: .init(
                cloudWatchMetricsEnabled: true, metricName: name, sampledRequestsEnabled: true),
            name: name, rules: rules.enumerated().map { $1.rule(priority: $0) }
        ).part(of: node)
        // WAF writes only to groups whose names begin like this.
        let group = Logs.LogGroup(
            "log-group", logGroupName: "aws-waf-logs-\(Surrounding.name(limit: 400))",
            retentionInDays: Input(logRetentionDays)
        ).part(of: node)
        // The group's own ARN ends in `:*`, which WAF refuses.
        let destination: Input<String> =
            "arn:aws:logs:\(Surrounding.region):\(Surrounding.account):log-group:\(group.id)"
        let logging = WAFv2.LoggingConfiguration(
            "logging", logDestinationConfigs: [destination], resourceArn: acl.arn
        ).part(of: node)
        self.acl = scope == .cdn ? acl.region(.usEast1) : acl
        self.logGroup = scope == .cdn ? group.region(.usEast1) : group
        self.logging = scope == .cdn ? logging.region(.usEast1) : logging
        self.scope = scope
        self.node = node
    }

    public var body: Contents {
        acl
        logGroup
        logging
    }

    /// The ARN of the list of rules.
    public var arn: Output<ARN<WAFv2.WebACL>> { acl.arn }

    /// How many requests were blocked. Of a CDN's firewall, the metric is in us-east-1.
    public var blockedRequests: Metric {
        // WAF tells firewalls apart by the name of their metric, which is also their own; and by
        // the region, if they have one.
        var dimensions: [String: Input<String>] = [
            "WebACL": acl.node.attribute("Name"), "Rule": "ALL",
        ]
        if scope == .regional { dimensions["Region"] = "\(Surrounding.region)" }
        return Metric(
            "AWS/WAFV2", "BlockedRequests", dimensions: dimensions, statistic: .sum)
    }
}
