import AWSCloudFront
import InfraDSL
import InfraGraph

/// What a CDN was asked to be, and the properties that follow from it.
struct CDNSettings {
    let first: CDNBehaviour
    let behaviours: [CDNBehaviour]
    let domains: [String]
    let certificate: Certificate?
    let firewall: WebFirewall?
    let rootFile: String?
    let countries: CountryRestriction
    let priceClass: PriceClass

    private typealias Config = CloudFront.Distribution

    private var all: [CDNBehaviour] { [first] + behaviours }

    var problems: [Diagnostic] {
        var problems: [Diagnostic] = []
        if !domains.isEmpty, certificate == nil { problems.append(.domainsWithoutCertificate) }
        if let certificate, certificate.use != .cdn {
            problems.append(.notForCDN(certificate.node.id, "for: .cdn"))
        }
        if let firewall, firewall.scope != .cdn {
            problems.append(.notForCDN(firewall.node.id, "for: .cdn"))
        }
        for bucket in all.compactMap(\.origin.originBucket) where !bucket.isServedByCDN {
            problems.append(.notForCDN(bucket.node.id, "isServedByCDN: true"))
        }
        return problems
    }

    /// What CloudFront signs its requests to buckets with; nil if it fetches from none.
    var originAccess: CloudFront.OriginAccessControl? {
        guard all.contains(where: { $0.origin.originBucket != nil }) else { return nil }
        return CloudFront.OriginAccessControl(
            "origin-access",
            originAccessControlConfig: .init(
                name: "\(Surrounding.name(limit: 64))", originAccessControlOriginType: "s3",
                signingBehavior: "always", signingProtocol: "sigv4"))
    }

    /// Tells browsers to keep to HTTPS, to believe content types and not to be framed by others.
    static var headers: CloudFront.ResponseHeadersPolicy {
        let twoYears = 63_072_000
        let security = CloudFront.ResponseHeadersPolicy.SecurityHeadersConfig(
            contentTypeOptions: .init(override: true),
            frameOptions: .init(frameOption: "SAMEORIGIN", override: false),
            referrerPolicy: .init(
                override: false, referrerPolicy: "strict-origin-when-cross-origin"),
            strictTransportSecurity: .init(
                accessControlMaxAgeSec: Input(twoYears), override: true, includeSubdomains: true))
        return CloudFront.ResponseHeadersPolicy(
            "headers",
            responseHeadersPolicyConfig: .init(
                name: "\(Surrounding.name(limit: 128))", securityHeadersConfig: security))
    }

    func config(
        headers: CloudFront.ResponseHeadersPolicy, access: CloudFront.OriginAccessControl?
    ) -> CloudFront.Distribution.DistributionConfig {
        .init(
            defaultCacheBehavior: .init(
                targetOriginId: originID(of: first.origin), viewerProtocolPolicy: .redirectToHttps,
                allowedMethods: methods(first), cachePolicyId: first.caching.policy, compress: true,
                originRequestPolicyId: requestPolicy(first), responseHeadersPolicyId: headers.id),
            enabled: true,
            aliases: domains.isEmpty ? nil : Input(domains.map { Input($0) }),
            cacheBehaviors: behaviours.isEmpty ? nil : behaviours.map { behaviour($0, headers) },
            comment: "\(Surrounding.name(limit: 128))",
            defaultRootObject: rootFile.map { Input($0) },
            httpVersion: .http2and3,
            ipv6Enabled: true,
            origins: origins(access),
            priceClass: .init(rawValue: priceClass.rawValue),
            restrictions: countries.restrictions,
            viewerCertificate: viewerCertificate,
            webACLId: firewall?.arn)
    }

    private var viewerCertificate: CloudFront.Distribution.ViewerCertificate {
        guard let certificate else { return .init(cloudFrontDefaultCertificate: true) }
        return .init(
            acmCertificateArn: certificate.arn, minimumProtocolVersion: "TLSv1.2_2021",
            sslSupportMethod: .sniOnly)
    }

    private func behaviour(
        _ behaviour: CDNBehaviour, _ headers: CloudFront.ResponseHeadersPolicy
    ) -> CloudFront.Distribution.CacheBehavior {
        .init(
            pathPattern: Input(behaviour.path), targetOriginId: originID(of: behaviour.origin),
            viewerProtocolPolicy: "redirect-to-https", allowedMethods: methods(behaviour),
            cachePolicyId: behaviour.caching.policy, compress: true,
            originRequestPolicyId: requestPolicy(behaviour), responseHeadersPolicyId: headers.id)
    }

    private func origins(
        _ access: CloudFront.OriginAccessControl?
    ) -> [CloudFront.Distribution.Origin] {
        var seen: Set<ObjectIdentifier> = []
        return all.map(\.origin).filter { seen.insert(ObjectIdentifier($0.node.identity)).inserted }
            .map { origin in
                let isBucket = origin.originBucket != nil
                let web = CloudFront.Distribution.CustomOriginConfig(
                    originProtocolPolicy: "https-only", httpsPort: 443,
                    originSSLProtocols: ["TLSv1.2"])
                return .init(
                    domainName: origin.originDomainName, id: originID(of: origin),
                    customOriginConfig: isBucket ? nil : web,
                    originAccessControlId: isBucket ? access?.id : nil,
                    s3OriginConfig: isBucket ? .init(originAccessIdentity: "") : nil)
            }
    }

    /// The origin's own id; with a number for another one of that id, in the order of first use.
    private func originID(of origin: any CDNOrigin) -> Input<String> {
        var same: [ObjectIdentifier] = []
        for other in all.map(\.origin) where other.node.id == origin.node.id {
            let identity = ObjectIdentifier(other.node.identity)
            if !same.contains(identity) { same.append(identity) }
        }
        let index = same.firstIndex(of: ObjectIdentifier(origin.node.identity)) ?? 0
        return index == 0 ? Input(origin.node.id) : "\(origin.node.id)-\(index + 1)"
    }

    private func methods(_ behaviour: CDNBehaviour) -> Input<[String]> {
        behaviour.origin.originBucket == nil
            ? ["GET", "HEAD", "OPTIONS", "PUT", "PATCH", "POST", "DELETE"]
            : ["GET", "HEAD", "OPTIONS"]
    }

    /// What of a request reaches the origin: for a load balancer everything, with the visitor's
    /// host name, for which it has a certificate; nothing more than needed for a bucket.
    private func requestPolicy(
        _ behaviour: CDNBehaviour
    ) -> Input<ID<CloudFront.OriginRequestPolicy>>? {
        behaviour.origin.originBucket == nil ? "216adef6-5c7f-47e4-b989-5492eafa07d3" : nil
    }
}
