import Foundation
import InfraGraph
import Simulator
import Testing

@Suite struct FileWorldTests {
    @Test func fileKeepsTheWorldAndItsLock() async throws {
        let folder = NSTemporaryDirectory() + "infrakit-world-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/deep/world.jsonl"
        do {
            let world = try SimulatedWorld(FileWorldStorage(path: path))
            let problem = #expect(throws: Diagnostic.self) {
                try SimulatedWorld(FileWorldStorage(path: path), access: .changing(patience: 0))
            }
            #expect(problem?.code == "simulator-busy")
            let cloud = SimulatedCloud(world, clock: VirtualClock())
            _ = try await cloud.create(Lab.request("s/a", Fixture.role, ["RoleName": "app"]))
            let seen = try SimulatedWorld(FileWorldStorage(path: path), access: .reading)
            #expect(seen.resources.map(\.identifier) == ["app"])
        }
        let again = try SimulatedWorld(FileWorldStorage(path: path), access: .changing(patience: 0))
        #expect(again.resources.map(\.identifier) == ["app"])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }
}
