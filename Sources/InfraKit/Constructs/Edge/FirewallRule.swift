import AWSWAFv2
import InfraDSL

/// One check of a web firewall. Checks run in the order written.
public struct FirewallRule: Sendable {
    /// What the rule is called in metrics and logs.
    public let name: String
    private let statement: WAFv2.WebACL.Statement
    private let isGroup: Bool
    private var isCounting = false

    private init(_ name: String, _ statement: WAFv2.WebACL.Statement, isGroup: Bool) {
        self.name = name
        self.statement = statement
        self.isGroup = isGroup
    }

    /// A group of rules that AWS keeps up to date, by its name.
    public static func managed(_ name: String) -> FirewallRule {
        FirewallRule(
            name,
            .init(managedRuleGroupStatement: .init(name: Input(name), vendorName: "AWS")),
            isGroup: true)
    }

    /// Common attacks of all kinds.
    public static let common = managed("AWSManagedRulesCommonRuleSet")
    /// Requests that are known to be bad, such as those of Log4Shell.
    public static let knownBadInputs = managed("AWSManagedRulesKnownBadInputsRuleSet")
    /// Commands of SQL where none belong.
    public static let sqlInjection = managed("AWSManagedRulesSQLiRuleSet")
    /// Addresses that AWS knows for bots and attacks.
    public static let ipReputation = managed("AWSManagedRulesAmazonIpReputationList")

    /// Blocks an address that asks more often than this in five minutes.
    ///
    /// Behind a CDN, that is the CDN: see ``rateLimits(behindCDNPerFiveMinutes:)``.
    public static func rateLimit(perFiveMinutes limit: Int) -> FirewallRule {
        rateLimit("rate-limit", .init(aggregateKeyType: .ip, limit: Input(limit)))
    }

    /// Blocks visitors that ask more often than this in five minutes, where a CDN asks for many of
    /// them from one address.
    ///
    /// Requests that are passed on count by the first address in `X-Forwarded-For`, which whoever
    /// comes past the CDN can make up; all others by the address that they come from.
    public static func rateLimits(behindCDNPerFiveMinutes limit: Int) -> [FirewallRule] {
        let header = "X-Forwarded-For"
        let isPassedOn = WAFv2.WebACL.Statement(
            sizeConstraintStatement: .init(
                comparisonOperator: .gt,
                fieldToMatch: .init(singleHeader: .init(name: Input(header.lowercased()))),
                size: 0.0, textTransformations: [.init(priority: 0, type: .noneValue)]))
        return [
            rateLimit(
                "rate-limit-passed-on",
                .init(
                    aggregateKeyType: .forwardedIp, limit: Input(limit),
                    forwardedIPConfig: .init(
                        fallbackBehavior: .noMatch, headerName: Input(header)))),
            rateLimit(
                "rate-limit-direct",
                .init(
                    aggregateKeyType: .ip, limit: Input(limit),
                    scopeDownStatement: .init(notStatement: .init(statement: isPassedOn)))),
        ]
    }

    private static func rateLimit(
        _ name: String, _ statement: WAFv2.WebACL.RateBasedStatement
    ) -> FirewallRule {
        FirewallRule(name, .init(rateBasedStatement: statement), isGroup: false)
    }

    /// Blocks requests from countries, by their codes of two letters.
    public static func blockingCountries(_ codes: [String]) -> FirewallRule {
        FirewallRule(
            "countries",
            .init(geoMatchStatement: .init(countryCodes: Input(codes.map { Input($0) }))),
            isGroup: false)
    }

    /// The same rule, but it only counts what it would block: for trying it out.
    public func countingOnly() -> FirewallRule {
        var copy = self
        copy.isCounting = true
        return copy
    }

    func rule(priority: Int) -> WAFv2.WebACL.Rule {
        let empty = Document.object([:])
        let groupOverride = WAFv2.WebACL.OverrideAction(
            count: isCounting ? empty : nil, none: isCounting ? nil : empty)
        let action = WAFv2.WebACL.RuleAction(
            block: isCounting ? nil : .init(), count: isCounting ? .init() : nil)
        return WAFv2.WebACL.Rule(
            name: Input(name), priority: Input(priority), statement: statement,
            visibilityConfig: .init(
                cloudWatchMetricsEnabled: true, metricName: Input(name),
                sampledRequestsEnabled: true),
            action: isGroup ? nil : action, overrideAction: isGroup ? groupOverride : nil)
    }
}
