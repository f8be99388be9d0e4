import InfraGraph
import InfraKit
import Testing

struct TopicTests {
    @Test func alarmsMayPublishEncryptedMessages() throws {
        let graph = try synthesize { Topic("alerts") }
        #expect(graph.text("alerts/topic", "KmsMasterKeyId") == "alerts/key/key.Arn")
        #expect(
            graph.text("alerts/key/key", "KeyPolicy")?.contains("cloudwatch.amazonaws.com") == true)
        let policy = graph.text("alerts/policy", "PolicyDocument") ?? ""
        #expect(policy.contains("aws:SecureTransport: false"))
        #expect(policy.contains("aws:SourceAccount"))
    }

    @Test func servicesMayLookAtATopicAndPublish() throws {
        let graph = try synthesize { Topic("alerts", openTo: [.prometheus]) }
        let policy = graph.text("alerts/policy", "PolicyDocument") ?? ""
        #expect(policy.contains("Action: sns:GetTopicAttributes, sns:Publish"))
        #expect(policy.contains("aps.amazonaws.com"))
    }

    @Test func addressOfAWebHookCanBeASecret() throws {
        let graph = try synthesize {
            Topic("alerts", subscribers: [.https("pager", Secret.environment("PAGER_URL"))])
        }
        #expect(
            graph["test/alerts/pager"]?.properties["Endpoint"]
                == .secret(SecretReference(.environment, "PAGER_URL")))
        #expect(graph.text("alerts/pager", "Protocol") == "https")
    }
}
