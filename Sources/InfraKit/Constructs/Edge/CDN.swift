import AWSCloudFront
import AWSLogs
import InfraDSL

/// Answers requests all over the world from places near the visitors.
///
/// HTTPS only, TLS 1.2 or later, with security headers added. Buckets stay closed to all but it.
/// Creates `AWS::CloudFront::Distribution`.
public struct CDN: DNSTarget {
    public var node: Node
    /// The distribution itself.
    public let distribution: CloudFront.Distribution
    private let originAccess: CloudFront.OriginAccessControl?
    private let headers: CloudFront.ResponseHeadersPolicy
    private let logs: CDNLogParts?

    /// Makes a CDN before a load balancer or bucket.
    ///
    /// Default: everything is fetched from `origin`; files of a bucket are kept, answers of a load
    /// balancer are not. Without domains it is reached by CloudFront's own name.
    ///
    /// - Parameters:
    ///   - certificate: for the domains; made with `for: .cdn`.
    ///   - firewall: made with `for: .cdn`.
    ///   - behaviours: other answers for some paths; the first that matches counts.
    ///   - rootFile: the file that stands for the root, such as `index.html`.
    ///   - countries: who may ask, by country.
    ///   - logBucket: takes a line for every request; made with `logsFrom: [.delivery]`.
    public init(
        _ id: ConstructID, origin: some CDNOrigin, domains: [String] = [],
        certificate: Certificate? = nil, firewall: WebFirewall? = nil,
        caching: CDNBehaviour.Caching? = nil, behaviours: [CDNBehaviour] = [],
        rootFile: String? = nil, countries: CountryRestriction = .none,
        priceClass: PriceClass = .all,
        logBucket: Bucket? = nil, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        var node = Node(id, Self.self, fileID, line)
        let first = CDNBehaviour("*", from: origin, caching: caching)
        let settings = CDNSettings(
            first: first, behaviours: behaviours, domains: domains, certificate: certificate,
            firewall: firewall, rootFile: rootFile, countries: countries, priceClass: priceClass)
        for problem in settings.problems { node.report(problem) }
        let headers = CDNSettings.headers.part(of: node)
        let access = settings.originAccess?.part(of: node)
        let made = CloudFront.Distribution(
            "distribution", distributionConfig: settings.config(headers: headers, access: access)
        ).part(of: node)
        distribution = made
        logs = logBucket.map { CDNLogParts(of: made, to: $0, node) }
        originAccess = access
        self.headers = headers
        self.node = node
    }

    public var body: Contents {
        headers
        originAccess
        distribution
        if let logs { logs.contents }
    }

    public var dnsName: Output<String> { distribution.domainName }
    /// The zone of all of CloudFront's names.
    public var hostedZoneID: Output<String> { "Z2FDTNDATAQYW2" }
    public var reportsHealth: Bool { false }

    /// How many requests came. Alarms on it belong in us-east-1.
    public var requests: Metric { metric("Requests").by(.sum) }
    /// The share of requests that a server failed, in percent. Alarms on it belong in us-east-1.
    public var serverErrorRate: Metric { metric("5xxErrorRate") }
    /// The share of requests that were refused, in percent. Alarms on it belong in us-east-1.
    public var clientErrorRate: Metric { metric("4xxErrorRate") }

    private func metric(_ name: String) -> Metric {
        Metric(
            "AWS/CloudFront", name,
            dimensions: ["DistributionId": distribution.id.text, "Region": "Global"])
    }
}
