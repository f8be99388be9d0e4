import InfraKit
import Testing

struct WebFirewallTests {
    @Test func rulesRunInTheOrderWritten() throws {
        let graph = try synthesize {
            WebFirewall(
                "firewall", for: .regional,
                rules: [.rateLimit(perFiveMinutes: 500), .common.countingOnly()])
        }
        #expect(graph.text("firewall/acl", "Scope") == "REGIONAL")
        #expect(graph.text("firewall/acl", "Rules/0/Action") == "{Block: {}}")
        #expect(
            graph.text("firewall/acl", "Rules/0/Statement/RateBasedStatement/Limit") == "500")
        #expect(graph.text("firewall/acl", "Rules/1/Priority") == "1")
        #expect(graph.text("firewall/acl", "Rules/1/OverrideAction") == "{Count: {}}")
    }

    @Test func visitorsOfACDNCountOneByOne() throws {
        let graph = try synthesize {
            WebFirewall(
                "firewall", for: .regional,
                rules: FirewallRule.rateLimits(behindCDNPerFiveMinutes: 500))
        }
        let statement = "Statement/RateBasedStatement/"
        let passedOn = "Rules/0/" + statement
        #expect(graph.text("firewall/acl", passedOn + "AggregateKeyType") == "FORWARDED_IP")
        #expect(
            graph.text("firewall/acl", passedOn + "ForwardedIPConfig")
                == "{FallbackBehavior: NO_MATCH, HeaderName: X-Forwarded-For}")
        let direct = "Rules/1/" + statement
        #expect(graph.text("firewall/acl", direct + "AggregateKeyType") == "IP")
        let header = "FieldToMatch/SingleHeader/Name"
        #expect(
            graph.text(
                "firewall/acl",
                direct + "ScopeDownStatement/NotStatement/Statement/SizeConstraintStatement/"
                    + header) == "x-forwarded-for")
    }

    @Test func metricIsThatOfTheFirewallAlone() throws {
        let (cdn, regional) = (
            WebFirewall("global", for: .cdn), WebFirewall("local", for: .regional)
        )
        let graph = try synthesize {
            cdn
            regional
        }
        #expect(graph.text("global/acl", "Name") == "test-test-global")
        #expect(graph.text("global/acl", "VisibilityConfig/MetricName") == "test-test-global")
        #expect(Set(cdn.blockedRequests.dimensions.keys) == ["Rule", "WebACL"])
        #expect(Set(regional.blockedRequests.dimensions.keys) == ["Region", "Rule", "WebACL"])
    }

    @Test func decisionsAreLoggedWhereWAFMayWrite() throws {
        let graph = try synthesize { WebFirewall("firewall", for: .regional) }
        #expect(
            graph.text("firewall/log-group", "LogGroupName")
                == "aws-waf-logs-test-test-firewall")
        #expect(graph.text("firewall/logging", "ResourceArn") == "firewall/acl.Arn")
    }
}
