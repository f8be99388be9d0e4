import Foundation
import InfraGraph
import Testing

@testable import Deployer

@Suite struct LocalStateStoreTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("infrakit-\(UUID().uuidString)").path

    private func holder(_ command: String) -> LockHolder {
        LockHolder(user: "ana", host: "build-7", process: 42, command: command, since: 1000)
    }

    @Test func secondHolderIsToldWhoHasTheLock() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = LocalStateStore(folder: folder)
        let second = LocalStateStore(folder: folder)
        try await first.lock(holder("deploy"))
        var late = holder("destroy")
        late.since = 1360
        let error = await #expect(throws: Diagnostic.self) { try await second.lock(late) }
        #expect(error?.code == "state-locked")
        #expect(error?.detail.contains("ana@build-7, process 42") == true)
        #expect(error?.detail.contains("6 min ago") == true)
        await first.unlock()
        try await second.lock(late)
    }

    @Test func filesAreTheirOwnersOnly() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let store = LocalStateStore(folder: folder)
        try await store.appendJournal(Array("x\n".utf8))
        try await store.replaceSnapshot(Array("{}".utf8))
        for name in ["state.json", "state.journal"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
        #expect(try await store.readSnapshot() == Array("{}".utf8))
        #expect(try await store.readJournal() == [])
    }

    @Test func whatATornWriteLeftIsCutOff() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await LocalStateStore(folder: folder).appendJournal(Array("whole\ntor".utf8))
        let next = LocalStateStore(folder: folder)
        try await next.cutJournal(to: 6)
        try await next.appendJournal(Array("later\n".utf8))
        #expect(try await next.readJournal() == Array("whole\nlater\n".utf8))
    }

    @Test func holderThatCannotBeReadIsAHolderAllTheSame() async throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let first = LocalStateStore(folder: folder)
        try await first.lock(holder("deploy"))
        let descriptor = open(folder + "/state.lock", O_WRONLY | O_TRUNC)
        try LocalFile.write(Array("{\"user".utf8), to: descriptor, folder)
        close(descriptor)
        let second = LocalStateStore(folder: folder)
        let error = await #expect(throws: Diagnostic.self) {
            try await second.lock(holder("destroy"))
        }
        #expect(error?.code == "state-locked")
    }

    @Test func folderThatCannotBeMadeIsAnErrorWithItsPath() async {
        let store = LocalStateStore(folder: "/dev/null/state")
        let error = await #expect(throws: Diagnostic.self) {
            try await store.appendJournal([1])
        }
        #expect(error?.code == "file-failed")
        #expect(error?.detail.contains("/dev/null") == true)
    }
}
