import InfraGraph
import InfraKit
import Testing

struct FlowLogTests {
    @Test func everyConnectionIsWrittenDownByDefault() throws {
        let graph = try synthesize { Network("network", zones: 1) }
        #expect(graph.text("network/flow-log", "TrafficType") == "ALL")
        #expect(graph.text("network/flow-log", "ResourceId") == "network/vpc.VpcId")
        #expect(graph.text("network/flow-log-group", "RetentionInDays") == "90")
        #expect(
            graph.text("network/flow-log", "DeliverLogsPermissionArn")
                == "network/flow-log-role.Arn")
        #expect(graph.dependencies(of: "network/flow-log") == ["network/flow-log-policy"])
    }

    @Test func roleMayWriteToItsGroupOnly() throws {
        let graph = try synthesize { Network("network", zones: 1) }
        let policy = "network/flow-log-policy"
        #expect(
            graph.text(policy, "PolicyDocument.Statement.0.Resource")
                == "network/flow-log-group.Arn")
        #expect(
            graph.text("network/flow-log-role", "AssumeRolePolicyDocument.Statement.0.Principal")
                == "{Service: vpc-flow-logs.amazonaws.com}")
    }

    @Test func canBeTurnedOffWithAReason() throws {
        let graph = try synthesize {
            Network("network", zones: 1, flowLogs: .none(reason: "a sandbox"))
        }
        #expect(!graph.addresses(below: "network").contains { $0.hasPrefix("flow-log") })
    }
}
