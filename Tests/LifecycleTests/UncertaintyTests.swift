import AWSEC2
import AWSSQS
import InfraDSL
import InfraGraph
import InfraTesting
import Simulator
import Testing

@testable import Deployer

/// What happens when nobody says what became of a creation.
@Suite struct UncertaintyTests {
    private let network = Program { EC2.VPC("vpc", cidrBlock: "10.0.0.0/16") }
    private let type = "AWS::EC2::VPC"

    private func cloud(_ faults: [FaultRule]) throws -> SimulatedEnvironment {
        var options = SimulationOptions()
        options.honoursTokens = false
        options.faults = faults
        return try SimulatedEnvironment(options)
    }

    /// The search is throttled too: the creation must wait until it could be looked.
    @Test func creationIsNotRepeatedBeforeItWasLookedFor() async throws {
        let cloud = try cloud([
            FaultRule(.executeThenDrop, on: .create, type: type),
            FaultRule(.throttle, on: .find, type: type, count: 3),
        ])
        let report = try await cloud.deploy(network)
        #expect(report.isComplete)
        #expect(try await cloud.violations(after: network) == [])
    }

    /// The creation went through, and what came after it was refused: that proves nothing.
    @Test func refusalAfterALostAnswerIsNoProofOfAbsence() async throws {
        let denied = FaultRule.Fault.refuse(code: "AccessDenied", message: "no")
        let cloud = try cloud([
            FaultRule(.executeThenDrop, on: .create, type: type),
            FaultRule(denied, on: .find, type: type),
            FaultRule(denied, on: .create, type: type, nth: 2),
        ])
        let report = try await cloud.deploy(network)
        #expect(report.diagnostics.hasErrors)
        let next = SimulatedEnvironment(restarting: cloud)
        try await next.deploy(network)
        #expect(try await next.violations(after: network) == [])
    }

    /// AWS may show a new resource only after a while, and knows no token for it.
    @Test func creationWithoutATokenIsLookedForUntilItMustShow() async throws {
        let environment = try cloud([
            FaultRule(.executeThenDrop, on: .create, type: type)
        ])
        var deployment = environment.deployment(try Synthesizer.synthesize(network))
        deployment.provider = lateCloud(environment, seconds: 20)
        let (_, report) = try await deployment.deploy(PlanOptions()) { _ throws(Diagnostics) in true
        }
        #expect(report?.isComplete == true)
        #expect(try await environment.violations(after: network) == [])
    }

    /// A run is cut off right after the call; the next one begins before AWS shows what it made.
    @Test func creationOfACutOffRunIsLookedForUntilItMustShow() async throws {
        for write in 1...3 {
            let environment = try cloud([])
            environment.store.cut(atWrite: write, .beforeWriting)
            await CrashTests.ignoringErrors { try await environment.deploy(network) }
            var options = SimulationOptions()
            options.honoursTokens = false
            let next = SimulatedEnvironment(restarting: environment, options: options)
            var deployment = next.deployment(try Synthesizer.synthesize(network))
            deployment.provider = lateCloud(next, seconds: 20)
            let (_, report) = try await deployment.deploy(PlanOptions()) { _ throws(Diagnostics) in
                true
            }
            #expect(report?.isComplete == true)
            #expect(try await next.violations(after: network) == [], "cut at \(write)")
        }
    }

    /// The clock of the machine was a day ahead when the run was cut off.
    @Test func clockThatWasPutBackMakesNobodyWaitLonger() async throws {
        let environment = try cloud([])
        environment.store.cut(atWrite: 3, .beforeWriting)
        await CrashTests.ignoringErrors { try await environment.deploy(network) }
        let next = SimulatedEnvironment(restarting: environment)
        let clock = VirtualClock(startingAt: environment.clock.now - 86_400)
        var deployment = next.deployment(try Synthesizer.synthesize(network))
        deployment.clock = clock
        deployment.provider = WatchedCloud(next.cloud, repeated: .doubled) { _ in [] }
        let start = clock.now
        _ = try await deployment.deploy(PlanOptions()) { _ throws(Diagnostics) in false }
        #expect((1...RetryPolicy.secondsToShow).contains(clock.now - start))
    }

    /// The old one has the name and the marks of its replacement.
    @Test func resourceOnRecordIsNeverTakenForAnotherOne() async throws {
        let environment = try cloud([])
        try await environment.deploy(network)
        let old = try #require(environment.world.resources.first?.identifier)
        var options = SimulationOptions()
        options.faults = [FaultRule(.executeThenDrop, on: .create)]
        let next = SimulatedEnvironment(restarting: environment, options: options)
        let changed = Program { EC2.VPC("vpc", cidrBlock: "10.1.0.0/16") }
        var deployment = next.deployment(try Synthesizer.synthesize(changed))
        deployment.provider = WatchedCloud(next.cloud) { _ in [old] }
        let (_, report) = try await deployment.deploy(PlanOptions()) { _ throws(Diagnostics) in true
        }
        #expect(report?.isComplete == true)
        #expect(try await next.violations(after: changed) == [])
    }
}

/// A cloud that knows no tokens and shows what is made only after some seconds.
private func lateCloud(_ environment: SimulatedEnvironment, seconds: Double) -> WatchedCloud {
    let clock = environment.clock
    let time = clock.now + seconds
    return WatchedCloud(environment.cloud, repeated: .doubled) { clock.now < time ? [] : $0 }
}
