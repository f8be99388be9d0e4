import Foundation
import InfraGraph
import Simulator
import Testing

@Suite struct ScaleTests {
    @Test func tenThousandCreatesInParallelAndAReloadAreQuick() async throws {
        let folder = NSTemporaryDirectory() + "infrakit-scale-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var options = SimulationOptions()
        options.provisioningFactor = 0
        let clock = ContinuousClock()
        let world = try SimulatedWorld(FileWorldStorage(path: folder + "/w"))
        let cloud = SimulatedCloud(world, clock: VirtualClock(), options: options)
        let vpc = try await cloud.create(
            Lab.request("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"]))
        let creating = try await clock.measure {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for index in 0..<10_000 {
                    group.addTask {
                        _ = try await cloud.create(
                            Lab.request(
                                Address("s/n\(index)"), Fixture.subnet,
                                [
                                    "VpcId": .string(vpc.identifier),
                                    "CidrBlock": .string("10.0.\(index / 256).\(index % 256)/32"),
                                ]))
                    }
                }
                try await group.waitForAll()
            }
        }
        var count = 0
        let loading = try clock.measure {
            count = try SimulatedWorld(FileWorldStorage(path: folder + "/w"), access: .reading)
                .resources.count
        }
        #expect(count == 10_001)
        // Debug builds are some ten times slower than release builds.
        #expect(creating < .seconds(60))
        #expect(loading < .seconds(30))
    }
}
