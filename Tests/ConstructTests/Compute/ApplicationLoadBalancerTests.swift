import InfraGraph
import InfraKit
import Testing

struct ApplicationLoadBalancerTests {
    private func graph(_ balancer: ApplicationLoadBalancer) throws -> ResourceGraph {
        try synthesize {
            sampleNetwork
            balancer
        }
    }

    @Test func isReachedFromTheNetworkOnlyByDefault() throws {
        let graph = try graph(
            ApplicationLoadBalancer("web", in: sampleNetwork, listening: .https(sampleCertificate)))
        #expect(graph.text("web/load-balancer", "Scheme") == "internal")
        #expect(
            graph.text("web/load-balancer", "Subnets")
                == "network/subnet-private-a.SubnetId, network/subnet-private-b.SubnetId")
        #expect(graph.text("web/security-group", "SecurityGroupIngress.0.CidrIp") == "10.0.0.0/16")
    }

    @Test func worldReachesItInPublicSubnets() throws {
        let graph = try graph(
            ApplicationLoadBalancer(
                "web", in: sampleNetwork, openTo: .world(reason: "customers"),
                listening: .https(sampleCertificate)))
        #expect(graph.text("web/load-balancer", "Scheme") == "internet-facing")
        #expect(graph.text("web/security-group", "SecurityGroupIngress.0.CidrIp") == "0.0.0.0/0")
        #expect(graph.text("web/security-group", "SecurityGroupIngress.0.ToPort") == "443")
        #expect(graph.text("web/security-group", "SecurityGroupIngress.1.ToPort") == "80")
        #expect(
            graph.text("web/load-balancer", "Subnets.0") == "network/subnet-public-a.SubnetId")
    }

    @Test func plainRequestsAreRedirectedAndOldTLSRefused() throws {
        let graph = try graph(
            ApplicationLoadBalancer("web", in: sampleNetwork, listening: .https(sampleCertificate)))
        #expect(
            graph.text("web/listener", "SslPolicy") == "ELBSecurityPolicy-TLS13-1-2-2021-06")
        #expect(graph.text("web/listener", "Protocol") == "HTTPS")
        let answer = "DefaultActions.0.FixedResponseConfig.StatusCode"
        #expect(graph.text("web/listener", answer) == "404")
        #expect(
            graph.text("web/redirect", "DefaultActions.0.RedirectConfig")
                == "{Port: 443, Protocol: HTTPS, StatusCode: HTTP_301}")
    }

    @Test func plainListenerIsSaidAloud() throws {
        let graph = try graph(
            ApplicationLoadBalancer(
                "web", in: sampleNetwork, listening: .plainHTTP(reason: "behind a tunnel")))
        #expect(graph.text("web/listener", "Port") == "80")
        #expect(graph["test/web/redirect"] == nil)
        #expect(graph.text("web/security-group", "SecurityGroupIngress.1") == nil)
    }

    @Test func deletionIsRefusedAndInvalidHeadersAreDropped() throws {
        let logs = Bucket("logs", logsFrom: [.loadBalancers])
        let balancer = ApplicationLoadBalancer(
            "web", in: sampleNetwork, listening: .https(sampleCertificate), accessLogs: logs)
        let graph = try synthesize {
            sampleNetwork
            logs
            balancer
        }
        let attributes = graph.text("web/load-balancer", "LoadBalancerAttributes") ?? ""
        #expect(attributes.contains("{Key: deletion_protection.enabled, Value: true}"))
        #expect(
            attributes.contains(
                "{Key: routing.http.drop_invalid_header_fields.enabled, Value: true}"))
        #expect(
            attributes.contains("{Key: access_logs.s3.bucket, Value: logs/bucket.BucketName}"))
        #expect(graph.dependencies(of: "web/load-balancer") == ["logs/policy"])
    }

    @Test func firewallIsPutInFront() throws {
        let firewall = WebFirewall("rules", for: .regional)
        let graph = try synthesize {
            sampleNetwork
            firewall
            ApplicationLoadBalancer(
                "web", in: sampleNetwork, listening: .https(sampleCertificate),
                firewall: firewall)
        }
        #expect(graph.text("web/firewall", "WebACLArn") == "rules/acl.Arn")
        #expect(
            graph.text("web/firewall", "ResourceArn") == "web/load-balancer.LoadBalancerArn")
    }
}
