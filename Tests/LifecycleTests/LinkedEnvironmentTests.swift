import AWSSNS
import AWSSQS
import InfraDSL
import InfraGraph
import InfraTesting
import Testing

/// One environment takes what another one handed out.
@Suite struct LinkedEnvironmentTests {
    static let topic = OutputKey<ARN<SNS.Topic>>("news", "topic")
    static let missing = OutputKey<ARN<SNS.Topic>>("news", "topics")

    /// Makes a topic and hands it out.
    struct Giver: Environment {
        var topicName = "news"
        var handsOut = true
        let name: EnvironmentName = "giver"
        let system: ConstructID = "press"
        let region: Region = .usEast1
        var stacks: [any Stack] { News(topicName: topicName, handsOut: handsOut) }

        struct News: Stack {
            let id: ConstructID = "news"
            let topicName: String
            let handsOut: Bool
            var body: Contents {
                let topic = SNS.Topic("topic", topicName: Input(topicName))
                topic
                if handsOut { StackOutput(LinkedEnvironmentTests.topic, topic.arn) }
            }
        }
    }

    /// Subscribes to it in another region.
    struct Taker: Environment {
        var key = LinkedEnvironmentTests.topic
        let name: EnvironmentName = "taker"
        let system: ConstructID = "press"
        let region: Region = .usWest2
        var stacks: [any Stack] { Readers(key: key) }

        struct Readers: Stack {
            let id: ConstructID = "readers"
            let key: OutputKey<ARN<SNS.Topic>>
            var body: Contents {
                let news = EnvironmentOutputs(of: "giver")[key]
                let queue = SQS.Queue("queue")
                queue
                SNS.Subscription(
                    "tells-queue", protocol: "sqs", topicArn: news, endpoint: queue.arn.text,
                    region: "us-east-1")
                StackOutput("reads", news)
            }
        }
    }

    let giver: SimulatedEnvironment
    let taker: SimulatedEnvironment

    init() throws {
        giver = try SimulatedEnvironment()
        taker = SimulatedEnvironment(beside: giver)
    }

    private func codes(_ error: Diagnostics?) -> [String] { error?.all.map(\.code) ?? [] }

    @Test func valueIsKnownWhenPlanned() async throws {
        try await giver.deploy(Giver())
        let plan = try await taker.plan(Taker())
        #expect(
            plan.outputChanges["readers/reads"]?.new
                == "arn:aws:sns:us-east-1:123456789012:news")
        let subscription = try #require(plan.steps.last?.resource)
        #expect(
            subscription.properties["TopicArn"].map(plan.knowing)
                == "arn:aws:sns:us-east-1:123456789012:news")
        try await taker.deploy(Taker())
        #expect(try await taker.violations(after: Taker()) == [])
    }

    @Test func changeOfTheValueIsPlanned() async throws {
        try await giver.deploy(Giver())
        try await taker.deploy(Taker())
        try await giver.deploy(Giver(topicName: "gazette"))
        let changes = try await taker.plan(Taker()).changes
        #expect(changes.map(\.address.rawValue) == ["readers/tells-queue"])
    }

    @Test func environmentThatWasNeverDeployedIsNamed() async throws {
        let error = await #expect(throws: Diagnostics.self) { try await taker.plan(Taker()) }
        #expect(codes(error) == ["environment-not-deployed"])
        #expect(error?.all[0].detail.contains("`news/topic` is taken from `giver`") == true)
        #expect(taker.world.resources.isEmpty)
    }

    @Test func environmentThatIsGoneIsNotDeployed() async throws {
        try await giver.deploy(Giver())
        try await giver.destroy(Giver())
        let error = await #expect(throws: Diagnostics.self) { try await taker.plan(Taker()) }
        #expect(codes(error) == ["environment-not-deployed"])
    }

    @Test func whatIsNotHandedOutIsNamedWithTheNearest() async throws {
        try await giver.deploy(Giver())
        let error = await #expect(throws: Diagnostics.self) {
            try await taker.plan(Taker(key: Self.missing))
        }
        #expect(codes(error) == ["output-missing"])
        #expect(error?.all[0].fix == "did you mean `news/topic`?")
    }

    @Test func whatGoesNeedsNothingOfOthers() async throws {
        try await giver.deploy(Giver())
        try await taker.deploy(Taker())
        try await giver.deploy(Giver(handsOut: false))
        let error = await #expect(throws: Diagnostics.self) { try await taker.plan(Taker()) }
        #expect(codes(error) == ["output-missing"])
        #expect(try await taker.destroy(Taker()).isComplete)
        #expect(taker.world.resources.map(\.displayName) == ["news/topic"])
    }

    @Test func outputInAnotherStackThanItsKeySaysIsRefused() throws {
        struct Wrong: Environment {
            let name: EnvironmentName = "wrong"
            let region: Region = .usEast1
            var stacks: [any Stack] { Elsewhere() }

            struct Elsewhere: Stack {
                let id: ConstructID = "elsewhere"
                var body: Contents {
                    let topic = SNS.Topic("topic")
                    topic
                    StackOutput(LinkedEnvironmentTests.topic, topic.arn)
                }
            }
        }
        let error = #expect(throws: Diagnostics.self) { try Synthesizer.synthesize(Wrong()) }
        #expect(codes(error) == ["misplaced-output"])
    }
}
