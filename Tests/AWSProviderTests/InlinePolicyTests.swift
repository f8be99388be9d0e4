import Deployer
import InfraGraph
import Testing

/// One policy of a program is one in AWS for each role, user and group that has it.
@Suite struct InlinePolicyTests {
    private static let document: Value = ["Statement": [], "Version": "2012-10-17"]
    private static let text = #"{"Version":"2012-10-17","Statement":[]}"#
    private static let other = #"{"Version":"2012-10-17","Statement":[{"Effect":"Deny"}]}"#

    /// What the policy of two roles and a group is read as, if these have it.
    private func read(
        roles: [String: String], groups: [String: String] = [:]
    ) async throws -> Observation? {
        func members(_ kind: String, _ documents: [String: String]) -> String {
            documents.sorted { $0.key < $1.key }.map { name, text in
                "<member><\(kind)Name>\(name)</\(kind)Name><\(kind)PolicyList><member>"
                    + "<PolicyName>p</PolicyName><PolicyDocument>\(text)</PolicyDocument>"
                    + "</member></\(kind)PolicyList></member>"
            }.joined()
        }
        let wire = Wire([
            "GetAccountAuthorizationDetails": [
                "<r><GetAccountAuthorizationDetailsResult>"
                    + "<RoleDetailList>\(members("Role", roles))</RoleDetailList>"
                    + "<GroupDetailList>\(members("Group", groups))</GroupDetailList>"
                    + "</GetAccountAuthorizationDetailsResult></r>"
            ]
        ])
        let handle = ResourceHandle(
            address: Address("a/p"), type: "AWS::IAM::Policy", identifier: "p|one",
            region: "us-east-1",
            properties: [
                "PolicyName": "p", "Roles": ["one", "two"], "Groups": ["all"],
                "PolicyDocument": Self.document,
            ])
        return await (try wire.cloud()).read([handle]).first
    }

    private func properties(_ observation: Observation?) -> [String: Value]? {
        if case .found(let properties, _)? = observation { properties } else { nil }
    }

    @Test func policyOfAllIsAsDeployed() async throws {
        let told = properties(
            try await read(roles: ["one": Self.text, "two": Self.text], groups: ["all": Self.text]))
        #expect(told?["Roles"] == ["one", "two"])
        #expect(told?["Groups"] == ["all"])
        #expect(told?["PolicyDocument"] == Self.document)
        #expect(told?["PolicyName"] == "p")
    }

    @Test func roleThatLostItIsMissing() async throws {
        let told = properties(
            try await read(roles: ["two": Self.text], groups: ["all": Self.text]))
        #expect(told?["Roles"] == ["two"])
        #expect(told?["Groups"] == ["all"])
    }

    @Test func documentThatDiffersInOneOfThemShows() async throws {
        let told = properties(
            try await read(
                roles: ["one": Self.text, "two": Self.other], groups: ["all": Self.text])
        )
        #expect(told?["PolicyDocument"]?["Statement"] == [["Effect": "Deny"]])
    }

    @Test func policyOfTheSameNameThatOthersHaveIsNotIt() async throws {
        let told = try await read(roles: ["three": Self.text])
        guard case .absent? = told else {
            Issue.record("\(String(describing: told))")
            return
        }
    }
}
