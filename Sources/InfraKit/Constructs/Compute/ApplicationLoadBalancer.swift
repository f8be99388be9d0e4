import AWSEC2
import AWSElasticLoadBalancingV2
import AWSWAFv2
import InfraDSL

/// A load balancer for HTTP. Services join it by an `Exposure`; what no service takes is answered
/// 404.
///
/// TLS 1.2 or later, invalid headers dropped, protected from deletion.
/// Creates `AWS::ElasticLoadBalancingV2::LoadBalancer` and its listeners.
public struct ApplicationLoadBalancer: Connectable {
    public var node: Node
    /// The load balancer itself.
    public let loadBalancer: ElasticLoadBalancingV2.LoadBalancer
    /// The listener that services join.
    public let listener: ElasticLoadBalancingV2.Listener
    /// Sends plain requests to HTTPS; nil without HTTPS.
    public let redirect: ElasticLoadBalancingV2.Listener?
    public let securityGroup: EC2.SecurityGroup
    public let port: Int?
    private let firewall: WAFv2.WebACLAssociation?

    /// Makes a load balancer.
    ///
    /// - Parameters:
    ///   - audience: Who may reach it. Default: only what is in the network; then it stands in the
    ///     private subnets, else in the public ones.
    ///   - accessLogs: A bucket that takes a line for every request; its policy must let the load
    ///     balancers of the region write. Default: none.
    ///   - firewall: Checks every request. Default: none.
    ///   - isProtected: Whether AWS refuses to delete it. Default: yes; turn it off before removal.
    public init(
        _ id: ConstructID, in network: Network, openTo audience: Audience = .network,
        listening: Listening, accessLogs: Bucket? = nil, firewall: WebFirewall? = nil,
        isProtected: Bool = true, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let ports = listening.port == 443 ? [443, 80] : [80]
        let group = EC2.SecurityGroup.closed(
            "security-group", in: network, description: "Load balancer \(id.rawValue)",
            ingress: ports.flatMap { audience.ingress(port: $0, network: network) }
        ).part(of: node)
        let subnets = audience.isPublic ? network.publicSubnets : network.privateSubnets
        let balancer = ElasticLoadBalancingV2.LoadBalancer(
            "load-balancer",
            loadBalancerAttributes: Self.attributes(accessLogs, isProtected: isProtected),
            scheme: audience.isPublic ? .internetFacing : .internal,
            securityGroups: [group.id], subnets: Input(subnets.map(\.id)), type: .application
        ).part(of: node).dependsOn(audience.isPublic ? network.outboundRoutes : [])
            // AWS writes a test line at once, so the bucket must let it.
            .dependsOn(accessLogs.map { [$0.policy] } ?? [])
        self.node = node
        securityGroup = group
        loadBalancer = balancer
        port = listening.port
        listener = Self.listener(listening, of: balancer).part(of: node)
        redirect = listening.certificate == nil ? nil : Self.redirect(of: balancer).part(of: node)
        self.firewall = firewall.map {
            WAFv2.WebACLAssociation(
                "firewall", resourceArn: Input(balancer.arn.expression), webACLArn: $0.acl.arn
            ).part(of: node)
        }
    }

    public var body: Contents {
        securityGroup
        loadBalancer
        listener
        redirect
        firewall
    }

    /// The name that the load balancer is reached by; point a record of your own domain at it.
    public var dnsName: Output<String> { loadBalancer.dnsName }
    /// The zone of that name, for alias records.
    public var hostedZoneID: Output<String> { loadBalancer.canonicalHostedZoneID }

    private typealias Attribute = ElasticLoadBalancingV2.LoadBalancer.LoadBalancerAttribute

    private static func attributes(_ logs: Bucket?, isProtected: Bool) -> [Attribute] {
        let protection: Input<String> = isProtected ? "true" : "false"
        var attributes = [
            Attribute(key: "deletion_protection.enabled", value: protection),
            Attribute(key: "routing.http.drop_invalid_header_fields.enabled", value: "true"),
        ]
        if let logs {
            attributes.append(Attribute(key: "access_logs.s3.enabled", value: "true"))
            attributes.append(Attribute(key: "access_logs.s3.bucket", value: logs.bucket.id.text))
        }
        return attributes
    }

    private static func listener(
        _ listening: Listening, of balancer: ElasticLoadBalancingV2.LoadBalancer
    ) -> ElasticLoadBalancingV2.Listener {
        let notFound = ElasticLoadBalancingV2.Listener.Action(
            type: .fixedResponse,
            fixedResponseConfig: .init(
                statusCode: "404", contentType: "text/plain", messageBody: "Not found"))
        guard let certificate = listening.certificate else {
            return ElasticLoadBalancingV2.Listener(
                "listener", defaultActions: [notFound], loadBalancerArn: balancer.arn, port: 80,
                protocol: .http)
        }
        return ElasticLoadBalancingV2.Listener(
            "listener", defaultActions: [notFound], loadBalancerArn: balancer.arn,
            certificates: [.init(certificateArn: certificate.arn)], port: 443, protocol: .https,
            sslPolicy: "ELBSecurityPolicy-TLS13-1-2-2021-06")
    }

    private static func redirect(
        of balancer: ElasticLoadBalancingV2.LoadBalancer
    ) -> ElasticLoadBalancingV2.Listener {
        let action = ElasticLoadBalancingV2.Listener.Action(
            type: .redirect,
            redirectConfig: .init(statusCode: .http301, port: "443", protocol: "HTTPS"))
        return ElasticLoadBalancingV2.Listener(
            "redirect", defaultActions: [action], loadBalancerArn: balancer.arn, port: 80,
            protocol: .http)
    }
}
