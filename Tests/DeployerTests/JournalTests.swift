import InfraGraph
import Synchronization
import Testing

@testable import Deployer

@Suite struct JournalTests {
    private let entries: [JournalEntry] = [
        .begin(lineage: testLineage, serial: 7, command: "deploy", time: 1.5),
        .edit(.type("AWS::Test::Thing", ["readOnly": ["Arn"]])),
        .intent(
            JournalEntry.Intent(
                sequence: 1, operation: .create, token: "abc", record: record("shop/new"),
                time: 2.5)),
        .accepted(sequence: 1, identifier: "n-1", attributes: ["Arn": "arn:new"]),
        .done(sequence: 1, identifier: "n-1", attributes: ["Endpoint.Port": 5432]),
        .edit(.moves(["shop/thing": "shop/moved"])),
        .failed(sequence: 9, isDefinite: true, message: "no"),
        .abandoned(sequence: 3),
        .edit(.forget("shop/gone")),
        .edit(.put(record("shop/put"))),
        .edit(.outputs(["shop/url": ResourceGraph.Output("x")])),
    ]

    private var bytes: [UInt8] { entries.flatMap(Journal.line) }

    @Test func entriesSurviveWritingAndReading() throws {
        #expect(try Journal.read(bytes).entries == entries)
    }

    /// Whatever a crash leaves of the last line, the lines before it are read.
    @Test func everyPrefixLoads() async throws {
        let snapshot = state().jsonValue.jsonBytes()
        for count in 0...bytes.count {
            let part = Array(bytes[..<count])
            #expect(try Journal.read(part).entries.count <= entries.count)
            #expect(await codeOfOpening(snapshot: snapshot, journal: part) == nil, "\(count) bytes")
        }
    }

    @Test func damageBeforeTheLastLineIsRefused() async throws {
        let lines = entries.map(Journal.line)
        for damaged in 0..<(lines.count - 1) {
            var copy = lines
            copy[damaged][12] ^= 1
            let code = await codeOfOpening(
                snapshot: state().jsonValue.jsonBytes(), journal: copy.flatMap { $0 })
            #expect(code == "damaged-journal", "line \(damaged + 1)")
        }
    }

    @Test func journalOfALaterStateIsRefused() async {
        var older = state()
        older.serial = 6
        let code = await codeOfOpening(snapshot: older.jsonValue.jsonBytes(), journal: bytes)
        #expect(code == "state-behind")
    }

    @Test func journalWithoutItsBeginningIsRefused() async {
        let code = await codeOfOpening(
            snapshot: state().jsonValue.jsonBytes(),
            journal: entries.dropFirst().flatMap(Journal.line))
        #expect(code == "malformed-state")
    }

    @Test func journalThatIsInTheStateAlreadyIsPassedOver() async throws {
        var newer = state()
        newer.serial = 8
        let session = try await StateSession.open(
            FixedStore(snapshot: newer.jsonValue.jsonBytes(), journal: bytes),
            environment: "test", system: "lifecycle")
        #expect(await session.state == newer)
    }

    /// A later version may write what this one does not know: that is no torn line.
    @Test func lineOfALaterVersionIsRefused() async {
        let later = Journal.line(body: Array("{\"entry\":\"later\",\"sequence\":3}".utf8))
        let snapshot = state().jsonValue.jsonBytes()
        #expect(await codeOfOpening(snapshot: snapshot, journal: later) == "newer-state")
    }

    /// Whoever only reads may look while another process commits.
    @Test func commitBetweenTheReadsIsNoDamage() async throws {
        var later = state()
        later.serial += 1
        let begin = JournalEntry.begin(lineage: testLineage, serial: 8, command: "", time: 0)
        let busy = CommittingStore(
            FixedStore(snapshot: state().jsonValue.jsonBytes()),
            then: FixedStore(
                snapshot: later.jsonValue.jsonBytes(), journal: Journal.line(begin)))
        let session = try await StateSession.open(
            busy, environment: "test", system: "lifecycle")
        #expect(await session.state == later)
    }

    @Test func movesFollowInDependencies() {
        var live = LiveState(state([record("shop/thing"), dependant]))
        live.apply(.edit(.moves(["shop/thing": "shop/moved"])))
        #expect(live.state.resources["shop/moved"]?.address == "shop/moved")
        #expect(live.state.resources["shop/thing"] == nil)
        #expect(live.state.resources["shop/user"]?.dependencies.map(\.address) == ["shop/moved"])
    }

    /// A moved record may have the number of an old one that still waits to be deleted there.
    @Test func deletionOfALeftoverSparesWhatMovedToItsPlace() {
        var start = state([record("shop/thing", identifier: "moved")])
        var old = record("shop/other", identifier: "old")
        old.status = .deposed
        start.deposed = [old]
        var live = LiveState(start)
        live.apply(.edit(.moves(["shop/thing": "shop/other"])))
        live.apply(
            .intent(.init(sequence: 1, operation: .delete, token: "t", record: old, time: 0)))
        live.apply(.done(sequence: 1, identifier: "old", attributes: [:]))
        #expect(live.state.deposed == [])
        #expect(live.state.resources["shop/other"]?.identifier == "moved")
    }

    private var dependant: ResourceRecord {
        var user = record("shop/user")
        user.dependencies = [Dependency("shop/thing", need: .created)]
        return user
    }
}

/// A store in which another process commits and goes on after the first read.
private final class CommittingStore: StateStore {
    private let before: FixedStore
    private let after: FixedStore
    private let wasRead = Mutex(false)

    init(_ before: FixedStore, then after: FixedStore) {
        self.before = before
        self.after = after
    }

    private var now: FixedStore {
        wasRead.withLock { wasRead in
            defer { wasRead = true }
            return wasRead ? after : before
        }
    }

    var place: String { "memory" }
    func readSnapshot() async throws(Diagnostic) -> [UInt8]? { now.snapshot }
    func readJournal() async throws(Diagnostic) -> [UInt8] { now.journal }
    func appendJournal(_ bytes: [UInt8]) async throws(Diagnostic) {}
    func cutJournal(to count: Int) async throws(Diagnostic) {}
    func replaceSnapshot(_ bytes: [UInt8]) async throws(Diagnostic) {}
    func lock(_ holder: LockHolder) async throws(Diagnostic) {}
    func unlock() async {}
}
