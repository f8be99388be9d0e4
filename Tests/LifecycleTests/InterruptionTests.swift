import AWSRDS
import AWSSQS
import InfraDSL
import InfraGraph
import InfraTesting
import Simulator
import Testing

@testable import Deployer

/// A run was stopped while something was being made, and something else happens next.
@Suite struct InterruptionTests {
    private func database(_ id: ConstructID = "database") -> RDS.DBInstance {
        RDS.DBInstance(
            id, allocatedStorage: "20", dbInstanceClass: "db.t4g.medium", engine: "postgres",
            manageMasterUserPassword: true, masterUsername: "app")
    }

    private func stopped(
        _ program: Program, _ faults: [FaultRule] = []
    ) async throws -> SimulatedEnvironment {
        var options = SimulationOptions()
        options.faults = faults
        let cloud = try SimulatedEnvironment(options)
        let stop = StopSignal()
        try await cloud.deploy(program, stop: stop) { event in
            if event.phase == .accepted { stop.stop() }
        }
        return SimulatedEnvironment(restarting: cloud)
    }

    /// Says whether nothing is left of the journal.
    private func isSettled(_ cloud: SimulatedEnvironment) -> Bool {
        !cloud.store.text.contains("\"entry\"")
    }

    @Test func unfinishedCreationCanBeRenamed() async throws {
        let cloud = try await stopped(Program { database() })
        let renamed = Program { database("main").renamed(from: "shop/database") }
        try await cloud.deploy(renamed)
        #expect(try await cloud.violations(after: renamed) == [])
        #expect(try await cloud.plan(renamed).isEmpty)
        #expect(isSettled(cloud))
    }

    @Test func unfinishedCreationCanBeLetGo() async throws {
        let cloud = try await stopped(Program { database().retained() })
        try await cloud.deploy(Program())
        #expect(try await cloud.plan(Program()).isEmpty)
        #expect(isSettled(cloud))
    }

    /// AWS does not know it everywhere yet: that is no reason to make a second one.
    @Test func unfinishedCreationThatDoesNotShowIsWaitedFor() async throws {
        let program = Program { database() }
        let cloud = try await stopped(
            program, [FaultRule(.staleRead(seconds: 40), on: .create)])
        let graph = try Synthesizer.synthesize(program)
        #expect(try await cloud.deployment(graph).refresh() == [])
        let report = try await cloud.deploy(program)
        #expect(report.isComplete)
        #expect(try await cloud.violations(after: program) == [])
    }

    @Test func unfinishedCreationThatDoesNotShowIsDeletedNotForgotten() async throws {
        let program = Program { database() }
        let cloud = try await stopped(
            program, [FaultRule(.staleRead(seconds: 40), on: .create)])
        let plan = try await cloud.plan(Program())
        #expect(plan.changes.map(\.action) == [.delete])
    }

    @Test func settingTakenAwayAfterAnUnknownChangeIsTakenAwayInAWS() async throws {
        let environment = try SimulatedEnvironment()
        func queue(_ seconds: Int, delay: Int?) -> Program {
            Program {
                SQS.Queue(
                    "orders", delaySeconds: delay.map { Input($0) },
                    visibilityTimeout: Input(seconds))
            }
        }
        try await environment.deploy(queue(30, delay: 5))
        environment.store.cut(atWrite: 2, .beforeWriting)
        do { try await environment.deploy(queue(60, delay: 5)) } catch {}
        let next = SimulatedEnvironment(restarting: environment)
        let graph = try Synthesizer.synthesize(queue(60, delay: nil))
        let plan = try await next.deployment(graph).plan(PlanOptions()).plan
        let step = try #require(plan.changes.first)
        #expect(step.sendsAllProperties)
        let names = Execution.changedNames(
            step, old: ["VisibilityTimeout": 30, "DelaySeconds": 5], new: ["VisibilityTimeout": 60])
        #expect(names == ["DelaySeconds", "VisibilityTimeout"])
    }

    /// Cloud Control answers a token for a day and a half as it did the first time.
    @Test func sameChangeMadeAgainHasATokenOfItsOwn() async throws {
        let environment = try SimulatedEnvironment()
        let watched = WatchedCloud(environment.cloud)
        func deploy(_ seconds: Int) async throws {
            let program = Program { SQS.Queue("orders", visibilityTimeout: Input(seconds)) }
            var deployment = environment.deployment(try Synthesizer.synthesize(program))
            deployment.provider = watched
            _ = try await deployment.deploy(PlanOptions()) { _ throws(Diagnostics) in true }
        }
        for seconds in [30, 60, 30, 60] { try await deploy(seconds) }
        #expect(watched.tokens.count == 3)
        #expect(Set(watched.tokens).count == 3)
    }

    @Test func accountThatIsNotTheStatesIsRefused() async throws {
        let program = Program { SQS.Queue("orders") }
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(program)
        let before = cloud.store.text
        var options = SimulationOptions()
        options.account = "999999999999"
        let other = SimulatedEnvironment(restarting: cloud, options: options)
        for run in [
            { _ = try await other.plan(program) }, { _ = try await other.deploy(program) },
            { _ = try await other.destroy(program) },
        ] {
            let error = await #expect(throws: Diagnostics.self) { try await run() }
            #expect(error?.all.map(\.code) == ["foreign-account"])
        }
        #expect(cloud.store.text == before)
        #expect(other.cloud.calls.mutating == 0)
    }

    /// What is left out still uses what it used when it was deployed.
    @Test func recordOfWhatIsLeftOutKeepsItsDependencies() async throws {
        func program(_ target: ConstructID) -> Program {
            let queue = SQS.Queue(target)
            return Program {
                queue
                SQS.Queue(
                    "other", redrivePolicy: .object(["deadLetterTargetArn": Document(queue.arn)]))
            }
        }
        let cloud = try SimulatedEnvironment()
        try await cloud.deploy(program("first"))
        var options = PlanOptions()
        options.targets = ["shop/second"]
        try await cloud.deploy(program("second"), options)
        let graph = try Synthesizer.synthesize(program("second"))
        let state = try await cloud.deployment(graph).open().state
        #expect(state.resources["shop/other"]?.dependencies.map(\.address) == ["shop/first"])
    }

    @Test func secretsStayOutOfTheRecordWhenAChangeIsTakenOver() {
        let secret = Value.secret(SecretReference(.environment, "PASSWORD"))
        let program: Value = [
            "Variables": ["PASSWORD": secret, "MODE": "a"],
            "Parts": [["Text": secret, "Size": 1]],
        ]
        let cloud: Value = [
            "Variables": ["PASSWORD": "hunter2", "MODE": "b", "NEW": "c"],
            "Parts": [["Text": "hunter2", "Size": 2]],
        ]
        #expect(
            cloud.keepingSecrets(of: program) == [
                "Variables": ["PASSWORD": secret, "MODE": "b", "NEW": "c"],
                "Parts": [["Text": secret, "Size": 1]],
            ])
        #expect(Value.list(["x", "hunter2"]).keepingSecrets(of: [secret]) == [secret])
    }
}
