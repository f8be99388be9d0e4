import InfraKit
import Testing

struct RoleTests {
    private let lines = LogGroup("lines")

    @Test func rightsAreGrantsAndStatementsInOrder() throws {
        let graph = try synthesize {
            lines
            Role("reader", assumedBy: .service("lambda.amazonaws.com")) {
                lines.read
                PolicyStatement(
                    .deny, actions: ["s3:*"], resources: ["*"],
                    conditions: [Condition(.bool, "aws:SecureTransport", "false")],
                    name: "PlainText")
            }
        }
        let policy = "reader/policy"
        let statement = "PolicyDocument.Statement."
        #expect(graph.text(policy, "RoleName") == "reader/role.RoleName")
        #expect(graph.text(policy, statement + "0.Effect") == "Allow")
        #expect(graph.text(policy, statement + "0.Resource") == "lines/group.Arn")
        #expect(graph.text(policy, statement + "1.Sid") == "PlainText")
        #expect(
            graph.text(policy, statement + "1.Condition") == "{Bool: {aws:SecureTransport: false}}")
        #expect(graph.text(policy, "PolicyDocument.Version") == "2012-10-17")
    }

    @Test func trustNamesWhoMayTakeItOnAndWhen() throws {
        let graph = try synthesize {
            Role(
                "auditor", assumedBy: .account("123456789012"), .account("210987654321"),
                when: [Condition(.stringEquals, "sts:ExternalId", "audit")])
        }
        let trust = "AssumeRolePolicyDocument.Statement.0."
        #expect(graph.text("auditor/role", trust + "Action") == "sts:AssumeRole")
        #expect(
            graph.text("auditor/role", trust + "Principal")
                == "{AWS: arn:aws:iam::123456789012:root, arn:aws:iam::210987654321:root}")
        #expect(
            graph.text("auditor/role", trust + "Condition")
                == "{StringEquals: {sts:ExternalId: audit}}")
        #expect(graph["test/auditor/policy"] == nil)
    }

    @Test func permissionsAreGivenFromOutside() throws {
        let role = Role("reader", assumedBy: .service("lambda.amazonaws.com"))
        let graph = try synthesize {
            lines
            role
            Permissions("read-lines", of: role) { lines.read + lines.write }
        }
        let policy = "read-lines/policy"
        #expect(graph.text(policy, "RoleName") == "reader/role.RoleName")
        #expect(graph.text(policy, "PolicyName") == "read-lines")
        #expect(graph.text(policy, "PolicyDocument.Statement.1.Resource") == "lines/group.Arn")
    }

    @Test func everyoneIsWrittenAsAStar() throws {
        let statement = PolicyStatement(
            .deny, actions: ["*"], resources: ["*"],
            principals: [.everyone(reason: "nobody in plain text")])
        let graph = try synthesize {
            Resource(
                "Test::Policy", "policy",
                properties: ["Policy": PolicyDocument { statement }.document])
        }
        #expect(graph.text("policy", "Policy.Statement.0.Principal") == "*")
    }
}
