import InfraKit

extension ManagementPlatform {
    /// The domain: its zone, and certificates for every name in it.
    public struct DomainStack: Stack {
        public let id: ConstructID = "domain"
        /// The zone; made here, or by the environment that this one stands in for.
        public let zone: DNSZone
        /// For the load balancer.
        public let certificate: Certificate
        /// For the CDN, in us-east-1, where CloudFront looks for it.
        public let edgeCertificate: Certificate?

        /// Describes the domain of an environment.
        public init(_ settings: PlatformSettings) {
            let domain = settings.domain
            zone =
                domain.existingZone.map { .existing($0, domain: domain.name) }
                ?? DNSZone("zone", domain: domain.name, summary: "Management platform")
            certificate = Certificate(
                "certificate", domain: domain.name, others: ["*.\(domain.name)"], validatedIn: zone)
            edgeCertificate =
                domain.leads
                ? Certificate(
                    "edge-certificate", domain: domain.name, others: ["*.\(domain.name)"],
                    validatedIn: zone, for: .cdn) : nil
        }

        public var body: Contents {
            zone
            certificate
            edgeCertificate
            if zone.isMade {
                StackOutput(PlatformHandover.zone, zone.zone.id)
                StackOutput(
                    "name-servers", zone.nameServers, summary: "What the registrar must be told")
            }
        }
    }
}
