import InfraGraph
import InfraKit
import Testing

struct EncryptionKeyTests {
    @Test func keyIsRotatedAndWaitsBeforeItGoes() throws {
        let graph = try synthesize { EncryptionKey("data-key") }
        #expect(graph.text("data-key/key", "EnableKeyRotation") == "true")
        #expect(graph.text("data-key/key", "PendingWindowInDays") == "30")
        #expect(graph.text("data-key/alias", "AliasName") == "alias/test-test-data-key")
    }

    @Test func onlyNamedServicesMayUseIt() throws {
        let graph = try synthesize {
            EncryptionKey("plain")
            EncryptionKey("shared", usableBy: [.logs])
        }
        let policy = graph.text("shared/key", "KeyPolicy") ?? ""
        #expect(policy.contains("Service: logs.us-east-1.amazonaws.com"))
        #expect(graph.text("plain/key", "KeyPolicy")?.contains("Service") == false)
    }

    @Test func policyNamesTheAccountOfTheKey() throws {
        let graph = try synthesize {
            EncryptionKey("known").account("123456789012")
            EncryptionKey("unknown")
        }
        #expect(
            graph.text("known/key", "KeyPolicy/Statement/0/Principal/AWS")
                == "arn:aws:iam::123456789012:root")
        let unknown = graph["test/unknown/key"]?.properties["KeyPolicy"]?
            .member(at: "Statement/0/Principal/AWS")
        let account = Reference("existing/AWS::STS::CallerIdentity/current", "Account")
        #expect(unknown == .join(["arn:aws:iam::", .reference(account), ":root"]))
    }
}
