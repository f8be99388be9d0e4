import Foundation
import InfraGraph
import Simulator
import Testing

@Suite struct ScaleTests {
    @Test func tenThousandCreatesInParallelSurviveAReload() async throws {
        let folder = NSTemporaryDirectory() + "infrakit-scale-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var options = SimulationOptions()
        options.provisioningFactor = 0
        let world = try SimulatedWorld(FileWorldStorage(path: folder + "/w"))
        let cloud = SimulatedCloud(world, clock: VirtualClock(), options: options)
        let vpc = try await cloud.create(
            Lab.request("s/vpc", Fixture.vpc, ["CidrBlock": "10.0.0.0/16"]))
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
        let made = Set(world.resources.map(\.identifier))
        #expect(made.count == 10_001)
        let again = try SimulatedWorld(FileWorldStorage(path: folder + "/w"), access: .reading)
        #expect(Set(again.resources.map(\.identifier)) == made)
    }
}
