import AWSRDS
import InfraDSL
import InfraTesting
import Simulator
import Testing

@testable import Deployer

@Suite struct FailureTests {
    private func cloud(_ fault: FaultRule) throws -> SimulatedEnvironment {
        var options = SimulationOptions()
        options.faults = [fault]
        return try SimulatedEnvironment(options)
    }

    @Test func refusedResourceStopsItsDependantsAndNothingElse() async throws {
        let cloud = try cloud(
            FaultRule(
                .refuse(
                    code: "AccessDenied", message: "may not rds:CreateDBInstance"),
                on: .create, type: "AWS::RDS::DBInstance"))
        let shop = Shop().program
        let report = try await cloud.deploy(shop)
        #expect(!report.isComplete)
        #expect(report.notStarted == ["shop/alerts"])
        #expect(report.diagnostics.all.map(\.code) == ["aws-refused"])
        #expect(report.diagnostics.all.first?.detail.contains("rds:CreateDBInstance") == true)
        #expect(try await cloud.recordViolations(shop) == [])
        let next = SimulatedEnvironment(restarting: cloud)
        try await next.deploy(shop)
        #expect(try await next.violations(after: shop) == [])
    }

    @Test func resourceThatNeverBecomesUsableIsReplacedNextTime() async throws {
        let cloud = try cloud(
            FaultRule(
                .failedProvisioning("incompatible-parameters"), on: .create,
                type: "AWS::RDS::DBInstance"))
        let shop = Shop().program
        let report = try await cloud.deploy(shop)
        #expect(report.diagnostics.all.map(\.code) == ["not-ready"])
        #expect(try await cloud.recordViolations(shop) == [])
        var options = PlanOptions()
        options.allowedDataLoss = ["shop/database"]
        let next = SimulatedEnvironment(restarting: cloud)
        try await next.deploy(shop, options)
        #expect(try await next.violations(after: shop) == [])
    }

    @Test(arguments: [0.1, 0.4]) func throttlingAndTripsDelayButDoNotHarm(_ rate: Double)
        async throws
    {
        var options = SimulationOptions()
        options.throttleRate = rate
        options.failureRate = rate / 2
        options.dropRate = rate / 2
        options.seed = 42
        let cloud = try SimulatedEnvironment(options)
        let shop = Shop().program
        let report = try await cloud.deploy(shop)
        #expect(report.isComplete)
        #expect(report.retries > 0)
        let calm = SimulatedEnvironment(restarting: cloud)
        #expect(try await calm.violations(after: shop) == [])
    }

    @Test func stoppedRunKeepsWhatIsDoneAndGoesOnLater() async throws {
        let cloud = try SimulatedEnvironment()
        let shop = Shop().program
        let stop = StopSignal()
        let report = try await cloud.deploy(shop, stop: stop) { event in
            if event.address == "shop/vpc", event.phase == .finished { stop.stop() }
        }
        #expect(report.wasStopped)
        #expect(!report.isComplete)
        #expect(try await cloud.recordViolations(shop) == [])
        let next = SimulatedEnvironment(restarting: cloud)
        try await next.deploy(shop)
        #expect(try await next.violations(after: shop) == [])
    }

    @Test func secretStaysOutOfEverythingThatIsWritten() async throws {
        let canary = "correct-horse-battery"
        let cloud = try SimulatedEnvironment(secrets: ["DB_PASSWORD": canary])
        let program = Program {
            RDS.DBInstance(
                "database", allocatedStorage: "20", dbInstanceClass: "db.t4g.medium",
                engine: "postgres", masterUsername: "app"
            ).override("MasterUserPassword", Secret.environment("DB_PASSWORD"))
        }
        var events = ""
        let collected = Collected()
        try await cloud.deploy(program) { collected.add("\($0)") }
        events = collected.text
        let plan = try await cloud.plan(program)
        #expect(plan.isEmpty)
        for text in [cloud.store.text, events, "\(plan)", "\(cloud.world.resources)"] {
            #expect(!text.contains(canary))
        }
        #expect(cloud.store.text.contains("DB_PASSWORD"))
    }
}
