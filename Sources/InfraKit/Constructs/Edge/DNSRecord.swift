import AWSRoute53
import InfraDSL

/// What a name of a zone stands for.
///
/// Creates `AWS::Route53::RecordSet`.
public struct DNSRecord: Construct {
    /// What a name stands for, if it is not a construct.
    public struct Content: Sendable {
        let type: String
        let values: [Input<String>]

        /// Another name.
        public static func cname(_ name: Input<String>) -> Content {
            Content(type: "CNAME", values: [name])
        }

        /// Addresses of IPv4.
        public static func a(_ addresses: Input<String>...) -> Content {
            Content(type: "A", values: addresses)
        }

        /// Texts, without the quotes that the protocol wants.
        public static func txt(_ texts: Input<String>...) -> Content {
            Content(type: "TXT", values: texts.map { "\"\($0)\"" })
        }

        /// Mail servers, each with its priority before it: `10 mail.example.com`.
        public static func mx(_ servers: Input<String>...) -> Content {
            Content(type: "MX", values: servers)
        }

        /// Name servers of a zone below.
        public static func ns(_ servers: Input<String>...) -> Content {
            Content(type: "NS", values: servers)
        }
    }

    public var node: Node
    /// The record itself.
    public let record: Route53.RecordSet
    /// The whole name: `api.example.com`.
    public let fullName: String

    /// Lets a name stand for a construct, such as a load balancer or a CDN.
    ///
    /// What the construct reports of its health counts where no health check does: Route 53 holds a
    /// load balancer for ill as soon as one of its target groups has no targets, as one of two in a
    /// blue-green deployment always is.
    ///
    /// - Parameter name: the name before the zone's domain; empty for the domain itself.
    public init(
        _ id: ConstructID, in zone: DNSZone, name: String, to target: some DNSTarget,
        routing: DNSRouting = .simple, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        fullName = zone.fullName(of: name)
        record = Self.record(
            fullName, "A", in: zone, routing,
            alias: .init(
                dnsName: target.dnsName, hostedZoneId: target.hostedZoneID,
                evaluateTargetHealth: Input(target.reportsHealth && routing.healthCheck == nil))
        )
        .part(of: node)
        self.node = node
    }

    /// Lets a name stand for addresses, texts or other names.
    ///
    /// Default: remembered by others for five minutes.
    ///
    /// - Parameter name: the name before the zone's domain; empty for the domain itself.
    public init(
        _ id: ConstructID, in zone: DNSZone, name: String, _ content: Content,
        ttlSeconds: Int = 300, routing: DNSRouting = .simple,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        fullName = zone.fullName(of: name)
        record = Self.record(
            fullName, content.type, in: zone, routing, values: content.values,
            ttlSeconds: ttlSeconds
        ).part(of: node)
        self.node = node
    }

    public var body: Contents { record }

    private static func record(
        _ name: String, _ type: String, in zone: DNSZone, _ routing: DNSRouting,
        alias: Route53.RecordSet.AliasTarget? = nil, values: [Input<String>]? = nil,
        ttlSeconds: Int? = nil
    ) -> Route53.RecordSet {
        Route53.RecordSet(
            "record", name: Input(name), type: Input(type), aliasTarget: alias,
            failover: (routing.failover?.rawValue).map { Input($0) },
            healthCheckId: routing.healthCheck?.healthCheck.id,
            hostedZoneId: zone.zone.id,
            resourceRecords: values.map { Input($0) },
            setIdentifier: routing.identifier.map { Input($0) },
            ttl: ttlSeconds.map { "\($0)" },
            weight: routing.weight.map { Input($0) })
    }
}
