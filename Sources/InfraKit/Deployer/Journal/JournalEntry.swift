import InfraGraph

/// One line of the journal: what is about to happen, or what has happened.
///
/// The intent is durable before the call, the outcome right after it; so the next run knows after
/// any crash what was in flight.
public enum JournalEntry: Hashable, Sendable {
    /// A run starts from the snapshot with this serial.
    case begin(lineage: String, serial: Int, command: String, time: Double)
    /// A call is about to be made.
    case intent(Intent)
    /// The cloud accepted a creation or update; the resource is not ready yet.
    case accepted(sequence: Int, identifier: String, attributes: [String: Value])
    /// The operation is complete: created and ready, updated, or proven gone.
    case done(sequence: Int, identifier: String, attributes: [String: Value])
    /// The operation failed. Definite: the cloud refused it. Otherwise its outcome is not known.
    case failed(sequence: Int, isDefinite: Bool, message: String)
    /// An interrupted call was looked into: nothing came of it, or the plan takes care of it.
    case abandoned(sequence: Int)
    /// A change of the record alone, with no call.
    case edit(StateEdit)

    /// A call that is about to be made.
    public struct Intent: Hashable, Sendable {
        /// The kinds of call.
        public enum Operation: String, Hashable, Sendable {
            case create
            case update
            case delete
        }

        /// Counts the intents of a run.
        public var sequence: Int
        /// What is called.
        public var operation: Operation
        /// The idempotency token sent with it.
        public var token: String
        /// The record as it will be when the call has succeeded; of a deletion, what is deleted.
        public var record: ResourceRecord
        /// When, in seconds since 1970.
        public var time: Double

        /// Makes an intent.
        public init(
            sequence: Int, operation: Operation, token: String, record: ResourceRecord, time: Double
        ) {
            self.sequence = sequence
            self.operation = operation
            self.token = token
            self.record = record
            self.time = time
        }
    }
}

/// A change of the record alone.
public enum StateEdit: Hashable, Sendable {
    /// Resources are known by other addresses from now on: new ones by old ones.
    case moves([Address: Address])
    /// The resource leaves the record and stays in the cloud, or is proven gone.
    case forget(Address)
    /// The record is as given: taken over, refreshed, or with another life cycle.
    case put(ResourceRecord)
    /// The facts of a type.
    case type(String, Value)
    /// The account of the credentials that deploy.
    case account(String)
    /// All outputs.
    case outputs([Address: ResourceGraph.Output])
}
