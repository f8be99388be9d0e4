import InfraGraph

@testable import Deployer

let testLineage = String(repeating: "ab", count: 32)

func record(_ address: Address, identifier: String = "x-1") -> ResourceRecord {
    ResourceRecord(
        address: address, type: "AWS::Test::Thing", identifier: identifier, region: "us-east-1",
        properties: ["Name": "thing", "Size": 3, "Document": ["$ref": "kept"]],
        attributes: ["Arn": "arn:aws:test:::thing"],
        dependencies: [Dependency("shop/other", need: .ready)])
}

func state(_ records: [ResourceRecord] = [record("shop/thing")]) -> State {
    var state = State(lineage: testLineage, environment: "test", system: "lifecycle")
    state.serial = 7
    for record in records { state.resources[record.address] = record }
    state.outputs["shop/url"] = ResourceGraph.Output("https://x", summary: "where it is")
    state.types["AWS::Test::Thing"] = ["createOnly": ["Name"]]
    return state
}

/// Bytes in memory that a session opens.
final class FixedStore: StateStore {
    let snapshot: [UInt8]?
    let journal: [UInt8]

    init(snapshot: [UInt8]?, journal: [UInt8] = []) {
        self.snapshot = snapshot
        self.journal = journal
    }

    var place: String { "memory" }
    func readSnapshot() async throws(Diagnostic) -> [UInt8]? { snapshot }
    func readJournal() async throws(Diagnostic) -> [UInt8] { journal }
    func appendJournal(_ bytes: [UInt8]) async throws(Diagnostic) {}
    func cutJournal(to count: Int) async throws(Diagnostic) {}
    func replaceSnapshot(_ bytes: [UInt8]) async throws(Diagnostic) {}
    func lock(_ holder: LockHolder) async throws(Diagnostic) {}
    func unlock() async {}
}

/// The code of what opening the bytes throws; nil if they open.
func codeOfOpening(snapshot: [UInt8]?, journal: [UInt8] = []) async -> String? {
    do throws(Diagnostic) {
        _ = try await StateSession.open(
            FixedStore(snapshot: snapshot, journal: journal), environment: "test",
            system: "lifecycle")
        return nil
    } catch {
        return error.code
    }
}
