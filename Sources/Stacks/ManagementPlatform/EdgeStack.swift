import InfraKit

extension ManagementPlatform {
    /// What visitors meet first: names, CDN and firewall.
    ///
    /// The CDN fetches from `origin`, a name that fails over between regions, and programs call
    /// `api`, which does too; so traffic moves without a change to the CDN.
    public struct EdgeStack: Stack {
        public let id: ConstructID = "edge"
        /// Asks the load balancer from all over the world how it is.
        public let healthCheck: HealthCheck
        /// The CDN; nil where another environment has it.
        public let cdn: CDN?
        /// Checks what the CDN is asked; nil without one.
        public let firewall: WebFirewall?
        private let origin: DNSRecord
        private let api: DNSRecord
        private let names: [DNSRecord]
        private let shields: [Shield.Protection]

        /// Describes the edge of an environment.
        public init(
            _ settings: PlatformSettings, domain: DomainStack, compute: ComputeStack,
            data: DataStack
        ) {
            let balancer = compute.loadBalancer
            let check = HealthCheck(
                "health-check", host: balancer.dnsName, path: "/health", intervalSeconds: 10)
            let routing = settings.domain.routing(checkedBy: check)
            let origin = DNSRecord(
                "origin", in: domain.zone, name: "origin", to: balancer, routing: routing)
            api = DNSRecord("api", in: domain.zone, name: "api", to: balancer, routing: routing)
            firewall = settings.domain.leads ? WebFirewall("firewall", for: .cdn) : nil
            let cdn =
                settings.domain.leads
                ? CDN(
                    "cdn", origin: origin,
                    domains: [settings.domain.name, "www.\(settings.domain.name)"],
                    certificate: domain.edgeCertificate, firewall: firewall,
                    behaviours: [CDNBehaviour("/static/*", from: data.assets)],
                    logBucket: data.accessLogs) : nil
            names =
                cdn.map {
                    [
                        DNSRecord("root", in: domain.zone, name: "", to: $0),
                        DNSRecord("www", in: domain.zone, name: "www", to: $0),
                    ]
                } ?? []
            shields =
                settings.hasShieldAdvanced
                ? Self.shields(of: balancer, cdn, domain.zone) : []
            healthCheck = check
            self.origin = origin
            self.cdn = cdn
        }

        public var body: Contents {
            healthCheck
            origin
            api
            firewall
            cdn
            names
            shields
            StackOutput("api", "https://\(api.fullName)/api" as Input<String>)
        }

        private static func shields(
            of balancer: ApplicationLoadBalancer, _ cdn: CDN?, _ zone: DNSZone
        ) -> [Shield.Protection] {
            let cdnARN = cdn.map {
                "arn:aws:cloudfront::\(Surrounding.account):distribution/\($0.distribution.id)"
                    as Input<String>
            }
            let zoneARN: Input<String> = "arn:aws:route53:::hostedzone/\(zone.zone.id)"
            let protected: [(ConstructID, Input<String>?)] = [
                ("load-balancer-shield", balancer.loadBalancer.arn.text), ("cdn-shield", cdnARN),
                ("zone-shield", zoneARN),
            ]
            return protected.compactMap { id, arn in
                arn.map {
                    Shield.Protection(id, name: "\(Surrounding.name(limit: 128))", resourceArn: $0)
                }
            }
        }
    }
}
