import AWSSNS
import AWSSQS
import InfraDSL
import InfraGraph
import InfraTesting
import Simulator
import Synchronization
import Testing

@testable import Deployer

/// When it is looked whether what was deleted is gone, where nobody waits for that.
@Suite struct DeletionProofTests {
    /// The simulated cloud as one that deletes at once; keeps what it was asked.
    private final class Instant: Provider {
        private let cloud: SimulatedCloud
        private let slow: String
        private let tries = Atomic(0)
        private let asked = Mutex<[[String]]>([])
        private let called = Mutex<[String]>([])

        init(_ cloud: SimulatedCloud, slow: String = "") {
            self.cloud = cloud
            self.slow = slow
        }

        var polls: [[String]] { asked.withLock { $0 } }
        var calls: [String] { called.withLock { $0 } }
        var name: String { cloud.name }

        func deletesAtOnce(_ type: String) -> Bool { true }

        func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
            called.withLock { $0.append("create") }
            return try await cloud.create(request)
        }

        func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
            try await cloud.update(request)
        }

        /// The first try is refused where something else takes its time to go.
        func delete(_ request: DeleteRequest) async throws(ProviderError) {
            if request.handle.type == slow, tries.add(1, ordering: .relaxed).oldValue == 0 {
                throw ProviderError(.busy, code: "InUse", message: "It is in use.")
            }
            called.withLock { $0.append("delete") }
            try await cloud.delete(request)
        }

        func status(of handles: [ResourceHandle]) async -> [ResourceStatus] {
            called.withLock { $0.append("poll") }
            asked.withLock { $0.append(handles.map(\.address.description).sorted()) }
            return await cloud.status(of: handles)
        }

        func read(_ handles: [ResourceHandle]) async -> [Observation] {
            await cloud.read(handles)
        }

        func find(_ request: CreateRequest) async throws(ProviderError) -> [String] {
            try await cloud.find(request)
        }
    }

    private static let topic = "AWS::SNS::Topic"

    /// A topic, what belongs to it, and a queue of another service.
    private var program: Program {
        let topic = SNS.Topic("topic")
        return Program {
            topic
            SNS.Subscription(
                "subscription", protocol: "sqs", topicArn: topic.arn,
                endpoint: "arn:aws:sqs:us-east-1:123456789012:orders")
            SQS.Queue("queue")
        }
    }

    /// Destroys the program and returns what was asked for proofs, and how long it took.
    private func destroy(
        in account: SimulatedEnvironment, before: () throws -> Void = {}
    ) async throws -> (polls: [[String]], seconds: Double) {
        try await account.deploy(program)
        try before()
        let instant = Instant(account.cloud, slow: Self.topic)
        var deployment = account.deployment(try Synthesizer.synthesize(program))
        deployment.provider = instant
        var options = PlanOptions()
        options.isDestroy = true
        let (_, report) = try await deployment.deploy(
            options, refreshes: false, confirm: { _ throws(Diagnostics) in true })
        #expect(report?.diagnostics.all.isEmpty == true)
        #expect(account.world.resources.isEmpty)
        return (instant.polls, try #require(report).seconds)
    }

    @Test func oneReadProvesAllDeletionsOfAService() async throws {
        let (polls, _) = try await destroy(in: try SimulatedEnvironment())
        #expect(polls == [["shop/queue"], ["shop/subscription", "shop/topic"]])
    }

    @Test func proofsComeAtOnceWhenTheLastDeletionFindsNothing() async throws {
        let account = try SimulatedEnvironment()
        let (polls, seconds) = try await destroy(in: account) {
            try account.world.delete("shop/topic", force: true)
        }
        #expect(polls == [["shop/queue"], ["shop/subscription"]])
        #expect(seconds < 5)
    }

    @Test func whatTakesTheNameOfADeletedOneWaitsForTheProof() async throws {
        let account = try SimulatedEnvironment()
        try await account.deploy(Program { SNS.Topic("topic", topicName: "alerts.fifo") })
        let program = Program {
            SNS.Topic("topic", fifoTopic: true, topicName: "alerts.fifo")
        }
        let instant = Instant(account.cloud)
        var deployment = account.deployment(try Synthesizer.synthesize(program))
        deployment.provider = instant
        var options = PlanOptions()
        options.allowedDataLoss = ["shop"]
        _ = try await deployment.deploy(options, confirm: { _ throws(Diagnostics) in true })
        #expect(instant.calls.prefix(3) == ["delete", "poll", "create"])
    }
}
