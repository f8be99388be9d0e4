import Foundation
import InfraGraph
import Testing

@testable import Deployer

@Suite struct RunLogTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("infrakit-\(UUID().uuidString)").path

    private func event(_ time: Double, _ phase: RunEvent.Phase, _ message: String = "") -> RunEvent
    {
        RunEvent(
            time: time, address: "shop/db", type: "AWS::RDS::DBInstance", operation: "create",
            phase: phase, message: message)
    }

    @Test func killedRunLeavesWhatItSawUntilThen() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = RunLog(folder: folder)
        let writer = log.writer()
        let events = [
            event(1000.5, .started), event(1001, .waiting, "creating"), event(1500.5, .finished),
        ]
        writer.append(events[0])
        writer.append(events[1])
        writer.append(event(1002, .waiting, "creating"))
        writer.append(events[2])
        #expect(writer.failure == nil)
        let file = folder + "/1970-01-01T001640Z.jsonl"
        let whole = try #require(try LocalFile.read(file))
        try LocalFile.replace(file, with: whole + Array("{\"time\":1".utf8))
        let read = try log.last(3)
        #expect(read.map(\.events) == [events])
        #expect(RunLog.typicalSeconds(of: read) == ["AWS::RDS::DBInstance": 500])
    }

    /// The log is told to people and used for estimates: it must never stand in a deploy's way.
    @Test func damagedLineIsPassedOver() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let log = RunLog(folder: folder)
        let writer = log.writer()
        writer.append(event(1000, .started))
        let file = folder + "/1970-01-01T001640Z.jsonl"
        let line = try #require(try LocalFile.read(file))
        try LocalFile.replace(file, with: line + [0, 0, 0, 10] + line)
        #expect(try log.last(1).map(\.events.count) == [2])
    }

    @Test func runWithoutEventsLeavesNoFile() throws {
        let log = RunLog(folder: folder)
        _ = log.writer()
        #expect(try log.last(1).isEmpty)
    }
}
