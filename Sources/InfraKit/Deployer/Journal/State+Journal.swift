import InfraGraph

/// A call of an earlier run whose outcome the journal does not have.
public struct OpenIntent: Hashable, Sendable {
    /// The call.
    public var intent: JournalEntry.Intent
    /// What AWS called the resource, if the call was accepted.
    public var identifier: String?
}

/// A state with the calls that are in flight. The one place where journal entries change a state:
/// the executor and the recovery after a crash both go through it.
struct LiveState: Sendable {
    private(set) var state: State
    private(set) var open: [Int: OpenIntent] = [:]

    init(_ state: State) { self.state = state }

    mutating func apply(_ entry: JournalEntry) {
        switch entry {
        case .begin: break
        case .intent(let intent): begin(intent)
        case .accepted(let sequence, let identifier, let attributes):
            accept(sequence, identifier, attributes)
        case .done(let sequence, let identifier, let attributes):
            finish(sequence, identifier, attributes)
        case .failed(let sequence, let isDefinite, let message):
            fail(sequence, isDefinite: isDefinite, message)
        case .abandoned(let sequence): open[sequence] = nil
        case .edit(let edit): apply(edit)
        }
    }

    private mutating func begin(_ intent: JournalEntry.Intent) {
        open[intent.sequence] = OpenIntent(intent: intent)
        if intent.operation == .update {
            state.resources[intent.record.address]?.status = .uncertain
        }
    }

    private mutating func accept(
        _ sequence: Int, _ identifier: String, _ attributes: [String: Value]
    ) {
        guard let intent = open[sequence]?.intent else { return }
        open[sequence]?.identifier = identifier
        guard intent.operation == .create else { return }
        var record = intent.record
        record.identifier = identifier
        record.attributes.merge(attributes) { $1 }
        record.status = .creating
        put(record)
    }

    /// Puts a record in its place; another physical resource that was there waits to be deleted.
    private mutating func put(_ record: ResourceRecord) {
        if var old = state.resources[record.address], old.generation != record.generation {
            old.status = .deposed
            state.deposed.append(old)
        }
        state.resources[record.address] = record
        // Counted once it exists: a creation that never came about is tried again with its own
        // token.
        state.generations[record.address] = max(
            state.generations[record.address] ?? 0, record.generation)
    }

    private mutating func finish(
        _ sequence: Int, _ identifier: String, _ attributes: [String: Value]
    ) {
        guard let intent = open.removeValue(forKey: sequence)?.intent else { return }
        let address = intent.record.address
        switch intent.operation {
        case .create, .update:
            var record = intent.record
            record.identifier = identifier
            if intent.operation == .update, let known = state.resources[address] {
                record.attributes = known.attributes
            }
            if intent.operation == .create, let known = state.resources[address],
                known.generation == record.generation
            {
                record.attributes = known.attributes
            }
            record.attributes.merge(attributes) { $1 }
            record.status = .ready
            put(record)
        case .delete: remove(intent.record)
        }
    }

    /// A moved record may have the generation of a leftover at its new address: only both with the
    /// identifier tell a physical resource.
    private mutating func remove(_ record: ResourceRecord) {
        func isSame(_ other: ResourceRecord, _ identifier: String) -> Bool {
            other.address == record.address && other.generation == record.generation
                && identifier == record.identifier
        }
        if let other = state.resources[record.address], isSame(other, other.identifier) {
            state.resources[record.address] = nil
        }
        state.deposed.removeAll { isSame($0, $0.identifier) }
        for (sequence, other) in open
        where isSame(other.intent.record, other.identifier ?? other.intent.record.identifier) {
            open[sequence] = nil
        }
    }

    private mutating func fail(_ sequence: Int, isDefinite: Bool, _ message: String) {
        guard let open = open[sequence] else { return }
        let address = open.intent.record.address
        switch open.intent.operation {
        case .create where open.identifier != nil:
            state.resources[address]?.status = .failed(message)
            self.open[sequence] = nil
        case .create where isDefinite:
            state.attempts[address, default: 0] += 1
            self.open[sequence] = nil
        case .update, .delete: self.open[sequence] = nil
        case .create: break
        }
    }

    private mutating func apply(_ edit: StateEdit) {
        switch edit {
        case .moves(let moves): move(moves)
        case .forget(let address):
            if let record = state.resources[address] { remove(record) }
        case .account(let account): state.account = account
        case .put(let record):
            state.resources[record.address] = record
            state.generations[record.address] = max(
                state.generations[record.address] ?? 0, record.generation)
        case .type(let name, let facts): state.types[name] = facts
        case .outputs(let outputs): state.outputs = outputs
        }
    }

    /// Moves records all at once, so that two can change places, and follows them in dependencies
    /// and in creations that are not finished.
    private mutating func move(_ moves: [Address: Address]) {
        var moved: [ResourceRecord] = []
        var moving: [Int: Address] = [:]
        for (from, to) in moves {
            guard var record = state.resources.removeValue(forKey: from) else { continue }
            for (sequence, other) in open
            where other.intent.record.address == from
                && other.intent.record.generation == record.generation
            {
                moving[sequence] = to
            }
            record.address = to
            moved.append(record)
            state.generations[to] = max(
                state.generations[to] ?? 0, state.generations[from] ?? record.generation)
        }
        for record in moved { state.resources[record.address] = record }
        for (sequence, to) in moving { open[sequence]?.intent.record.address = to }
        for (address, record) in state.resources
        where record.dependencies.contains(where: { moves[$0.address] != nil }) {
            state.resources[address]?.dependencies = record.dependencies.map {
                Dependency(moves[$0.address] ?? $0.address, need: $0.need)
            }
        }
    }
}
