import AWSEC2
import AWSRoute53
import InfraDSL

/// A zone of the Domain Name System: a domain and the records below it. A new one
/// has other name servers.
///
/// Creates `AWS::Route53::HostedZone`.
public struct DNSZone: Construct {
    public var node: Node
    /// The zone itself.
    public let zone: Route53.HostedZone
    /// The domain: `example.com`.
    public let domain: String
    /// Whether the program makes the zone; false for one that exists already.
    public let isMade: Bool

    /// Makes a public zone. Its domain's registrar must be told the name servers.
    public init(
        _ id: ConstructID, domain: String, summary: Input<String>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(id, domain, summary, network: nil, fileID, line)
    }

    /// Makes a zone that only a network sees.
    ///
    /// - Parameter region: the region of the network.
    public init(
        _ id: ConstructID, domain: String, privateTo network: Network, in region: Region,
        summary: Input<String>? = nil, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let association = Route53.HostedZone.VPC(
            vpcId: network.vpc.id, vpcRegion: Input(region.rawValue))
        self.init(id, domain, summary, network: association, fileID, line)
    }

    private init(
        _ id: ConstructID, _ domain: String, _ summary: Input<String>?,
        network: Route53.HostedZone.VPC?, _ fileID: StaticString, _ line: UInt
    ) {
        let node = Node(id, Self.self, fileID, line)
        zone = Route53.HostedZone(
            "zone", hostedZoneConfig: summary.map { .init(comment: $0) }, name: Input(domain),
            vpcs: network.map { [$0] }
        ).part(of: node)
        self.domain = domain
        isMade = true
        self.node = node
    }

    private init(existing zone: Route53.HostedZone, domain: String, node: Node) {
        self.zone = zone
        self.domain = domain
        self.node = node
        isMade = false
    }

    /// A zone that exists already, by its identifier. It is only referred to.
    public static func existing(
        _ id: Input<ID<Route53.HostedZone>>, domain: String, fileID: StaticString = #fileID,
        line: UInt = #line
    ) -> DNSZone {
        DNSZone(
            existing: .existing(id, fileID: fileID, line: line), domain: domain,
            node: Node("existing", Self.self, fileID, line))
    }

    public var body: Contents {
        if isMade { zone }
    }

    /// The name servers that the domain's registrar must be told.
    public var nameServers: Output<[String]> { zone.nameServers }

    /// A name below the domain; the domain itself for an empty one.
    func fullName(of name: String) -> String { name.isEmpty ? domain : "\(name).\(domain)" }
}
