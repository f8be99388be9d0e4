import InfraGraph

/// A state opened for a run: snapshot and journal put together, and entries written as they come.
///
/// Opened for reading it never writes; opened for writing it holds the lock until closed.
public actor StateSession {
    private let writer: JournalWriter
    private var live: LiveState
    private var nextSequence: Int
    private var isDirty: Bool
    /// The calls of earlier runs whose outcome is not known.
    public nonisolated let interrupted: [OpenIntent]
    /// Makes tokens and secret fingerprints of this lineage.
    public nonisolated let hash: KeyedHash

    private init(
        store: any StateStore, live: LiveState, hash: KeyedHash, nextSequence: Int, isDirty: Bool,
        cut: Int?
    ) {
        self.live = live
        self.hash = hash
        self.nextSequence = nextSequence
        self.isDirty = isDirty
        writer = JournalWriter(
            store: store, beginning: isDirty ? nil : live.state.beginning, cut: cut)
        interrupted = live.open.values.sorted { $0.intent.sequence < $1.intent.sequence }
    }

    /// Opens the state of an environment; an environment without one gets an empty state in memory.
    ///
    /// - Throws: ``Diagnostic`` if snapshot or journal can't be read or don't belong together.
    public static func open(
        _ store: any StateStore, environment: String, system: String
    ) async throws(Diagnostic) -> StateSession {
        // In this order: if another process commits meanwhile, the journal is in the snapshot.
        let bytes = try await store.readJournal()
        let journal = try Journal.read(bytes)
        let snapshot = try await store.readSnapshot()
        var state: State
        if let snapshot {
            state = try State(json: try readable(snapshot, place: store.place))
        } else {
            let (_, hex) = try KeyedHash.random()
            state = State(lineage: hex, environment: environment, system: system)
        }
        if state.environment != environment || (!state.system.isEmpty && state.system != system) {
            throw .foreignState(state, place: store.place)
        }
        var live = LiveState(state)
        var last = 0
        let current = try currentEntries(
            journal.entries, state: state, isNew: snapshot == nil)
        if let lineage = current.lineage, snapshot == nil {
            live = LiveState(State(lineage: lineage, environment: environment, system: system))
        }
        for entry in current.entries {
            live.apply(entry)
            if case .intent(let intent) = entry { last = max(last, intent.sequence) }
        }
        guard let hash = KeyedHash(hex: live.state.lineage) else {
            throw .malformedState("Its lineage is not a key of 64 hex digits.")
        }
        let length = current.entries.isEmpty ? 0 : journal.length
        return StateSession(
            store: store, live: live, hash: hash, nextSequence: last + 1,
            isDirty: !current.entries.isEmpty, cut: length < bytes.count ? length : nil)
    }

    private static func readable(_ bytes: [UInt8], place: String) throws(Diagnostic) -> Value {
        do throws(Diagnostic) {
            return try Value(json: bytes)
        } catch {
            throw .malformedState("The file in \(place) is no valid JSON. \(error.detail)")
        }
    }

    /// The entries that come after the snapshot: those of a journal that starts from an older one
    /// are in the snapshot already.
    private static func currentEntries(
        _ entries: [JournalEntry], state: State, isNew: Bool
    ) throws(Diagnostic) -> (entries: [JournalEntry], lineage: String?) {
        guard let first = entries.first else { return ([], nil) }
        guard case .begin(let lineage, let serial, _, _) = first else {
            throw .malformedState("The journal lacks its beginning.")
        }
        if isNew {
            guard serial == 0 else { throw .journalAhead(serial: serial, state: nil) }
            return (entries, lineage)
        }
        guard lineage == state.lineage else {
            throw .malformedState("The journal belongs to another state.")
        }
        if serial > state.serial { throw .journalAhead(serial: serial, state: state.serial) }
        return serial < state.serial ? ([], nil) : (entries, nil)
    }

    /// The state as it is now.
    public var state: State { live.state }

    /// Applies entries in memory only, for a plan that must not write.
    func preview(_ entries: [JournalEntry]) {
        for entry in entries { live.apply(entry) }
    }

    /// Returns the properties with references replaced by what is known now.
    func resolve(
        _ properties: [String: Value], lookups: [Address: [String: Value]]
    ) -> [String: Value] {
        properties.mapValues { value in
            value.resolving { reference in
                if let found = lookups[reference.address] {
                    return found[reference.attribute]
                        ?? Value.object(found).member(at: reference.attribute)
                }
                return live.state.resources[reference.address]?.attribute(reference.attribute)
            }
        }
    }

    /// Says whether the state lacks the facts of a type.
    func needsFacts(ofType type: String) -> Bool { live.state.types[type] == nil }

    /// Of resources that were found, those that are not on record: these no open creation made.
    func unrecorded(_ identifiers: [String], like handle: ResourceHandle) -> [String] {
        let records = Array(live.state.resources.values) + live.state.deposed
        return identifiers.filter { identifier in
            !records.contains {
                $0.identifier == identifier && $0.type == handle.type
                    && $0.region == handle.region && $0.account == handle.account
            }
        }
    }

    /// The record at an address.
    func record(at address: Address) -> ResourceRecord? { live.state.resources[address] }

    /// The generation of the next resource at an address, and how often it was refused before.
    func nextGeneration(at address: Address) -> (generation: Int, attempt: Int) {
        ((live.state.generations[address] ?? 0) + 1, live.state.attempts[address] ?? 0)
    }

    /// The open creation of the resource at an address.
    func openCreation(at address: Address) -> Int? {
        let generation = live.state.resources[address]?.generation
        return live.open.values.first {
            $0.intent.operation == .create && $0.intent.record.address == address
                && $0.intent.record.generation == generation
        }?.intent.sequence
    }

    /// The number of the next intent, and the token of a change: that of no other one, since a
    /// service may answer a token that it knows as it did the first time.
    func takeCall(_ operation: String, _ record: ResourceRecord) -> (sequence: Int, token: String) {
        defer { nextSequence += 1 }
        let place = "\(operation)|\(record.address)|\(record.generation)"
        return (nextSequence, hash.token("\(place)|\(live.state.serial)|\(nextSequence)"))
    }

    /// The number of the next intent.
    func takeSequence() -> Int {
        defer { nextSequence += 1 }
        return nextSequence
    }

    /// Writes entries durably, then applies them.
    func record(_ entries: [JournalEntry]) async throws(Diagnostic) {
        if entries.isEmpty { return }
        isDirty = true
        try await writer.append(entries)
        for entry in entries { live.apply(entry) }
    }

    /// Writes the snapshot if anything was recorded. Calls still in flight keep the journal
    /// instead.
    public func commit() async throws(Diagnostic) {
        guard isDirty, live.open.isEmpty else { return }
        var state = live.state
        state.serial += 1
        let inUse = Set(state.resources.values.map(\.type) + state.deposed.map(\.type))
        state.types = state.types.filter { inUse.contains($0.key) }
        try await writer.replaceSnapshot(
            state.jsonValue.jsonBytes(isPretty: true), beginning: state.beginning)
        live = LiveState(state)
        isDirty = false
    }
}

extension State {
    /// What a journal that goes on from here begins with.
    fileprivate var beginning: JournalEntry {
        .begin(lineage: lineage, serial: serial, command: "", time: 0)
    }
}

extension Diagnostic {
    static func foreignState(_ state: State, place: String) -> Diagnostic {
        Diagnostic(
            code: "foreign-state", "state belongs to another environment",
            at: [Place(nil, place)],
            detail: "It is the state of `\(state.environment)` of the system `\(state.system)`.",
            fix: "give each environment a name of its own, or point to its own state folder")
    }

    static func journalAhead(serial: Int, state: Int?) -> Diagnostic {
        Diagnostic(
            code: "state-behind", "state is older than its journal",
            detail: "The journal goes on from serial \(serial), the state "
                + (state.map { "has serial \($0)" } ?? "is missing")
                + ". Going on would create resources a second time, so nothing was done.",
            fix: "restore the newest state file beside its journal")
    }
}
