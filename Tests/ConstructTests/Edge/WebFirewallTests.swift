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

    @Test func decisionsAreLoggedWhereWAFMayWrite() throws {
        let graph = try synthesize { WebFirewall("firewall", for: .regional) }
        #expect(
            graph.text("firewall/log-group", "LogGroupName")
                == "aws-waf-logs-test-test-firewall")
        #expect(graph.text("firewall/logging", "ResourceArn") == "firewall/acl.Arn")
    }
}
