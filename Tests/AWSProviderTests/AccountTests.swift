import Deployer
import InfraGraph
import Testing

@testable import AWSProvider

/// moto knows the account of an access key by the role that it was given out for.
@Suite(.enabled(if: Emulator.moto.address != nil, "moto is not running: Scripts/emulators"))
struct AccountTests {
    private static let other = "210987654321"

    private func request(_ name: String, account: String?) -> CreateRequest {
        CreateRequest(
            address: Address("shop/\(name)"), type: "AWS::SNS::Topic", region: "us-east-1",
            account: account, properties: ["TopicName": .string(name)],
            token: String(repeating: "a1", count: 16),
            ownershipTags: [Ownership.lineageTag: "l", Ownership.addressTag: "shop/\(name)"],
            schema: ResourceSchema(type: "AWS::SNS::Topic", facts: [:]), secrets: LocalSecrets())
    }

    @Test func resourceOfAnotherAccountIsMadeReadAndDeletedThere() async throws {
        let cloud = try Emulator.moto.cloud()
        let name = Emulator.run()
        let own = try await cloud.create(request(name, account: nil))
        let made = try await cloud.create(request(name, account: Self.other))
        #expect(!own.identifier.contains(Self.other))
        #expect(made.identifier == "arn:aws:sns:us-east-1:\(Self.other):\(name)")
        let handle = ResourceHandle(
            address: Address("shop/\(name)"), type: "AWS::SNS::Topic",
            identifier: made.identifier, region: "us-east-1", account: Self.other)
        guard case .found = await cloud.read([handle]).first else {
            Issue.record("the topic is not there")
            return
        }
        let schema = ResourceSchema(type: "AWS::SNS::Topic", facts: [:])
        try await cloud.delete(DeleteRequest(handle: handle, schema: schema, token: "d"))
        guard case .absent = await cloud.read([handle]).first else {
            Issue.record("the topic is still there")
            return
        }
    }

    @Test func secretThatTheCloudQuotesIsNotTold() async throws {
        let secrets = RevealedSecrets()
        let resolver = secrets.remembering(FixedSecret(text: "say \"canary\""))
        _ = try await resolver.secret(SecretReference(.environment, "X"))
        let error = ProviderError(.invalid, code: "Bad", message: "say \"canary\" is too short")
        #expect(secrets.hidden(in: error).message == "<secret> is too short")
        let quoted = #"InvalidRequest: {"Text":"say \"canary\""} is too short"#
        #expect(secrets.hidden(in: quoted) == #"InvalidRequest: {"Text":"<secret>"} is too short"#)
    }

    private struct FixedSecret: SecretResolver {
        let text: String

        func secret(_ reference: SecretReference) async throws(Diagnostic) -> String { text }
    }
}
