import InfraGraph
import InfraKit
import Testing

struct CDNTests {
    private let balancer = ApplicationLoadBalancer(
        "web", in: sampleNetwork, openTo: .network, listening: .https(sampleCertificate))
    private let files = Bucket("files", isServedByCDN: true)

    private func graph() throws -> ResourceGraph {
        let zone = DNSZone("zone", domain: "example.com")
        let certificate = Certificate(
            "tls", domain: "example.com", validatedIn: zone, for: .cdn)
        let firewall = WebFirewall("firewall", for: .cdn)
        return try synthesize {
            sampleNetwork
            balancer
            files
            zone
            certificate
            firewall
            CDN(
                "edge", origin: balancer, domains: ["example.com"], certificate: certificate,
                firewall: firewall, behaviours: [CDNBehaviour("/static/*", from: files)])
        }
    }

    @Test(arguments: [
        ("ViewerCertificate/MinimumProtocolVersion", "TLSv1.2_2021"),
        ("ViewerCertificate/AcmCertificateArn", "tls/certificate.Id"),
        ("DefaultCacheBehavior/ViewerProtocolPolicy", "redirect-to-https"),
        ("DefaultCacheBehavior/TargetOriginId", "web"),
        ("DefaultCacheBehavior/ResponseHeadersPolicyId", "edge/headers.Id"),
        ("CacheBehaviors/0/TargetOriginId", "files"),
        ("Origins/0/CustomOriginConfig/OriginProtocolPolicy", "https-only"),
        ("Origins/1/OriginAccessControlId", "edge/origin-access.Id"),
        ("Origins/1/DomainName", "files/bucket.RegionalDomainName"),
        ("WebACLId", "firewall/acl.Arn"),
        ("Aliases", "example.com"),
    ])
    func distributionIsSafeByDefault(_ path: String, _ expected: String) throws {
        #expect(try graph().text("edge/distribution", "DistributionConfig/" + path) == expected)
    }

    @Test func certificateAndFirewallAreWhereCloudFrontReadsThem() throws {
        let files = Bucket("files", isServedByCDN: true)
        let zone = DNSZone("zone", domain: "example.com")
        let certificate = Certificate("tls", domain: "example.com", validatedIn: zone, for: .cdn)
        let firewall = WebFirewall("firewall", for: .cdn)
        let edge = CDN("edge", origin: files, certificate: certificate, firewall: firewall)
        let graph = try synthesize {
            Group {
                files
                zone
                certificate
                firewall
                edge
            }.region(.euCentral1)
        }
        #expect(graph["test/tls/certificate"]?.region == "us-east-1")
        #expect(graph["test/firewall/acl"]?.region == "us-east-1")
        #expect(graph["test/firewall/log-group"]?.region == "us-east-1")
        #expect(
            graph.text("firewall/logging", "LogDestinationConfigs")?
                .hasPrefix("arn:aws:logs:us-east-1:") == true)
    }

    @Test func onlyTheCDNReadsItsBucket() throws {
        let policy = try graph().text("files/policy", "PolicyDocument") ?? ""
        #expect(policy.contains("Service: cloudfront.amazonaws.com"))
        #expect(policy.contains("aws:SourceArn: arn:aws:cloudfront::"))
    }

    @Test func whatWasNotMadeForACDNIsAProblem() {
        let zone = DNSZone("zone", domain: "example.com")
        let certificate = Certificate("tls", domain: "example.com", validatedIn: zone)
        let bucket = Bucket("closed")
        let found = problems {
            zone
            certificate
            bucket
            CDN("edge", origin: bucket, domains: ["example.com"], certificate: certificate)
            CDN("plain", origin: files, domains: ["example.com"])
            files
        }
        #expect(found.sorted() == ["domains-without-certificate", "not-for-cdn", "not-for-cdn"])
    }

    @Test func logsAreDeliveredFromTheRegionOfCloudFront() throws {
        let logs = Bucket("logs", logsFrom: [.delivery])
        let graph = try synthesize {
            files
            logs
            CDN("edge", origin: files, logBucket: logs)
        }
        #expect(graph["test/edge/log-delivery"]?.region == "us-east-1")
        #expect(graph.text("edge/log-destination", "DestinationResourceArn") == "logs/bucket.Arn")
    }
}
