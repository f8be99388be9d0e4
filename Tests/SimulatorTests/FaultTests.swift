import Deployer
import InfraGraph
import Simulator
import Testing

@Suite struct FaultTests {
    @Test(
        arguments: [
            (.throttle, .throttled, 0), (.transient, .transient, 0),
            (.dropBefore, .unknownOutcome, 0),
            (.refuse(code: "AccessDenied", message: "no"), .terminal, 0),
            (.executeThenDrop, .unknownOutcome, 1),
        ] as [(FaultRule.Fault, ProviderError.Kind, Int)])
    func faultSaysWhatItIsAndDoesNoMore(
        _ fault: FaultRule.Fault, _ kind: ProviderError.Kind, _ made: Int
    ) async throws {
        let lab = try Lab.withFault(FaultRule(fault, on: .create, type: "AWS::IAM::*", nth: 2))
        _ = try await lab.create("s/a", Fixture.role)
        let error = await providerError { try await lab.create("s/b", Fixture.role) }
        #expect(error?.kind == kind)
        #expect(lab.world.resources.count == 1 + made)
        #expect(lab.cloud.injectedFaults.map(\.address) == ["s/b"])
        _ = try await lab.create("s/b", Fixture.role)
        #expect(lab.world.resources.count == 2)
    }

    @Test func duplicateDeliveryWithATokenMakesOne() async throws {
        let lab = try Lab.withFault(FaultRule(.duplicate, on: .create))
        _ = try await lab.create("s/a", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"])
        #expect(lab.world.resources.count == 1)
    }

    @Test func provisioningCanFailOrNeverEnd() async throws {
        let lab = try Lab.withFault(
            FaultRule(.neverReady, on: .create, address: "s/a"),
            FaultRule(.failedProvisioning("incompatible-network"), on: .create, address: "s/b"))
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "a"])
        _ = try await lab.create("s/b", Fixture.role, ["RoleName": "b"])
        lab.clock.advance(by: 1_000_000)
        #expect(await lab.status(Fixture.role, "a") == .pending("creating"))
        #expect(await lab.status(Fixture.role, "b") == .failed("incompatible-network"))
    }

    @Test func staleReadDoesNotSeeANewResourceYet() async throws {
        let lab = try Lab.withFault(FaultRule(.staleRead(seconds: 10), on: .create))
        _ = try await lab.create("s/a", Fixture.role, ["RoleName": "a"])
        #expect(await lab.cloud.read([lab.handle(Fixture.role, "a")]) == [.absent])
        lab.clock.advance(by: 10)
        #expect(await lab.cloud.read([lab.handle(Fixture.role, "a")]) != [.absent])
    }

    @Test func ratesComeFromTheSeedWhateverTheOrder() async throws {
        func outcome(seed: UInt64, _ order: [Int]) async throws -> [Int: ProviderError.Kind] {
            var options = SimulationOptions()
            options.seed = seed
            options.throttleRate = 0.3
            options.dropRate = 0.3
            let lab = try Lab(MemoryWorldStorage(), options)
            var kinds: [Int: ProviderError.Kind] = [:]
            for index in order {
                let error = await providerError {
                    try await lab.create(
                        Address("s/r\(index)"), Fixture.role, ["RoleName": .string("r\(index)")])
                }
                kinds[index] = error?.kind
            }
            return kinds
        }
        let first = try await outcome(seed: 5, Array(0..<60))
        #expect(first == (try await outcome(seed: 5, (0..<60).reversed())))
        #expect(first != (try await outcome(seed: 6, Array(0..<60))))
        #expect(Set(first.values) == [.throttled, .unknownOutcome])
    }

    @Test func faultOfOneResourceLeavesTheOthersOfItsPage() async throws {
        let lab = try Lab.withFault(FaultRule(.transient, on: .status, address: "s/b"))
        var handles = [lab.handle(Fixture.role, "a"), lab.handle(Fixture.role, "b")]
        handles[1].address = "s/b"
        #expect(await lab.cloud.status(of: handles) == [.gone, .unreadable(unavailable)])
        #expect(await lab.cloud.status(of: handles) == [.gone, .gone])
    }

    private var unavailable: ProviderError {
        ProviderError(
            .transient, code: "ServiceUnavailable",
            message: "The service is unavailable. Try again shortly.")
    }

    @Test func throttledPageIsUnreadableNotEmpty() async throws {
        let lab = try Lab.withFault(FaultRule(.throttle, on: .read))
        let answers = await lab.cloud.read([lab.handle(Fixture.role, "a")])
        guard case .unreadable(let error) = answers[0] else {
            Issue.record("\(answers)")
            return
        }
        #expect(error.kind == .throttled)
    }
}
