import InfraGraph
import InfraKit
import Testing

struct DNSTests {
    private let zone = DNSZone("zone", domain: "example.com")
    private let balancer = ApplicationLoadBalancer(
        "web", in: sampleNetwork, listening: .https(sampleCertificate))

    @Test func aliasPointsAtALoadBalancer() throws {
        let graph = try synthesize {
            sampleNetwork
            zone
            balancer
            DNSRecord("api", in: zone, name: "api", to: balancer)
        }
        #expect(graph.text("api/record", "Name") == "api.example.com")
        #expect(graph.text("api/record", "HostedZoneId") == "zone/zone.Id")
        #expect(
            graph.text("api/record", "AliasTarget")
                == "{DNSName: web/load-balancer.DNSName, EvaluateTargetHealth: true, "
                + "HostedZoneId: web/load-balancer.CanonicalHostedZoneID}")
    }

    @Test func secondRecordAnswersWhenTheFirstIsIll() throws {
        let check = HealthCheck("health", host: "primary.example.com", path: "/health")
        let graph = try synthesize {
            sampleNetwork
            zone
            balancer
            check
            DNSRecord(
                "main", in: zone, name: "", to: balancer,
                routing: .failover(.primary, identifier: "prod", healthCheck: check))
        }
        #expect(graph.text("main/record", "Name") == "example.com")
        #expect(graph.text("main/record", "Failover") == "PRIMARY")
        #expect(graph.text("main/record", "SetIdentifier") == "prod")
        #expect(graph.text("main/record", "HealthCheckId") == "health/health-check.HealthCheckId")
        #expect(graph.text("main/record", "AliasTarget/EvaluateTargetHealth") == "false")
    }

    @Test func textsAreQuoted() throws {
        let graph = try synthesize {
            zone
            DNSRecord("text", in: zone, name: "", .txt("v=spf1 -all"), ttlSeconds: 60)
        }
        #expect(graph.text("text/record", "ResourceRecords") == "\"v=spf1 -all\"")
        #expect(graph.text("text/record", "TTL") == "60")
    }

    @Test func existingZoneIsOnlyReferredTo() throws {
        let zone = DNSZone.existing("Z0123456789", domain: "example.com")
        let graph = try synthesize {
            zone
            DNSRecord("www", in: zone, name: "www", .cname("example.com"))
        }
        #expect(graph.resources.map(\.address) == ["test/www/record"])
        #expect(graph.text("www/record", "HostedZoneId") == "Z0123456789")
    }

    @Test func certificateIsValidatedInItsZone() throws {
        let graph = try synthesize {
            zone
            Certificate(
                "tls", domain: "example.com", others: ["*.example.com"], validatedIn: zone)
        }
        #expect(graph.text("tls/certificate", "ValidationMethod") == "DNS")
        #expect(
            graph.text("tls/certificate", "DomainValidationOptions/1")
                == "{DomainName: *.example.com, HostedZoneId: zone/zone.Id}")
    }
}
