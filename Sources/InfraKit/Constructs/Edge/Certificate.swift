import AWSCertificateManager
import InfraDSL

/// A certificate for TLS, validated and renewed by itself through records in a zone.
///
/// Creates `AWS::CertificateManager::Certificate`.
public struct Certificate: Construct {
    /// Where a certificate is used.
    public enum Use: Hashable, Sendable {
        /// By load balancers and other services of the region around it.
        case regional
        /// By a CDN; CloudFront reads certificates in us-east-1 only.
        case cdn
    }

    public var node: Node
    /// The certificate itself.
    public let certificate: CertificateManager.Certificate
    /// What it can be used by.
    public let use: Use

    /// Makes a certificate for a domain and others in the same zone.
    ///
    /// - Parameters:
    ///   - others: more names, `*.example.com` for all one step below.
    ///   - use: default: in the region around it. A change of region makes another certificate.
    public init(
        _ id: ConstructID, domain: String, others: [String] = [], validatedIn zone: DNSZone,
        for use: Use = .regional, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        let node = Node(id, Self.self, fileID, line)
        let made = CertificateManager.Certificate(
            "certificate", domainName: Input(domain),
            domainValidationOptions: ([domain] + others).map {
                .init(domainName: Input($0), hostedZoneId: zone.zone.id)
            },
            subjectAlternativeNames: others.isEmpty ? nil : Input(others.map { Input($0) }),
            validationMethod: "DNS"
        ).part(of: node)
        certificate = use == .cdn ? made.region(.usEast1) : made
        self.use = use
        self.node = node
    }

    public var body: Contents { certificate }

    /// The certificate's ARN.
    public var arn: Output<ARN<CertificateManager.Certificate>> { certificate.arn }
}

extension Listening {
    /// On port 443 with TLS 1.2 or later; requests to port 80 are redirected there.
    public static func https(_ certificate: Certificate) -> Listening {
        .https(certificate.certificate)
    }
}
