import AWSEC2
import AWSSQS
import InfraDSL
import InfraTesting
import Testing

@testable import Deployer

@Suite struct MoveTests {
    private func queues(_ id: ConstructID, from former: String? = nil) -> Program {
        Program {
            let queue = SQS.Queue(id, visibilityTimeout: 30)
            let moved = former.map { queue.renamed(from: $0) } ?? queue
            moved
            SQS.Queue("other", redrivePolicy: .object(["deadLetterTargetArn": Document(queue.arn)]))
        }
    }

    @Test func renamedConstructIsMovedWithoutACall() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(queues("orders"))
        let calls = cloud.cloud.calls.mutating
        let renamed = queues("purchases", from: "shop/orders")
        let plan = try await cloud.plan(renamed)
        #expect(plan.changes.map(\.action) == [.move])
        try await cloud.deploy(renamed)
        #expect(cloud.cloud.calls.mutating == calls)
        #expect(try await cloud.violations(after: renamed) == [])
    }

    @Test func renamedConstructCanBeDeletedLater() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(queues("orders"))
        let renamed = queues("purchases", from: "shop/orders")
        try await cloud.deploy(renamed)
        try await cloud.destroy(renamed)
        #expect(cloud.world.resources.allSatisfy { $0.phase(at: cloud.clock.now) == .gone })
    }

    @Test func groupAddsNothingToAddresses() async throws {
        let cloud = try SimulatedEnvironment()
        let queue = SQS.Queue("orders")
        try await cloud.deploy(Program { queue })
        #expect(try await cloud.plan(Program { Group { Group { queue } } }).isEmpty)
    }

    @Test func forgottenRenameIsSuggested() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(queues("orders"))
        let plan = try await cloud.plan(queues("purchases"))
        #expect(plan.suggestedMoves.map(\.from) == ["shop/orders"])
        #expect(plan.suggestedMoves.map(\.to) == ["shop/purchases"])
    }

    @Test func retainedConstructStaysInTheCloud() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Program { SQS.Queue("orders").retained() })
        let plan = try await cloud.plan(Program())
        #expect(plan.changes.map(\.action) == [.forget])
        try await cloud.deploy(Program())
        #expect(cloud.world.resources.count == 1)
        #expect(try await cloud.plan(Program()).isEmpty)
    }

    @Test func protectedConstructIsNeverDeleted() async throws {
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(Program { SQS.Queue("orders").protected() })
        let plan = try await cloud.plan(Program())
        #expect(plan.diagnostics.all.map(\.code).contains("protected-resource"))
        let calls = cloud.cloud.calls.mutating
        await #expect(throws: (any Error).self) { try await cloud.deploy(Program()) }
        #expect(cloud.cloud.calls.mutating == calls)
    }
}
