import InfraKit
import Testing

struct QueueTests {
    @Test func failedMessagesWaitInASecondQueue() throws {
        let graph = try synthesize { Queue("orders", attempts: 3) }
        #expect(
            graph.text("orders/queue", "RedrivePolicy")
                == "{deadLetterTargetArn: orders/dead-letters.Arn, maxReceiveCount: 3}")
        #expect(graph.text("orders/queue", "SqsManagedSseEnabled") == "true")
        #expect(graph.text("orders/dead-letters", "MessageRetentionPeriod") == "1209600")
    }

    @Test func onlyNamedServicesMaySend() throws {
        let graph = try synthesize {
            Queue("open", accepting: [.sns])
            Queue("closed")
        }
        #expect(
            graph.text("open/policy", "PolicyDocument")?.contains("sns.amazonaws.com") == true)
        #expect(graph.text("closed/policy", "PolicyDocument")?.contains("Allow") == false)
    }
}
