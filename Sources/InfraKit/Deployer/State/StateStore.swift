import InfraGraph

/// Where a state and its journal are kept: a folder, or a bucket for teams.
public protocol StateStore: Sendable {
    /// What people call the place, for messages.
    var place: String { get }

    /// Returns the last snapshot, or nil if there never was one.
    ///
    /// - Throws: ``Diagnostic`` `state-unreadable`. Unreadable is not empty.
    func readSnapshot() async throws(Diagnostic) -> [UInt8]?

    /// Returns the journal since the snapshot; empty if there is none.
    func readJournal() async throws(Diagnostic) -> [UInt8]

    /// Adds to the journal; returns when the bytes would survive a power cut.
    func appendJournal(_ bytes: [UInt8]) async throws(Diagnostic)

    /// Drops what the journal has after so many bytes: a torn line, or entries that the snapshot
    /// has; what is added later must not stand behind them.
    func cutJournal(to count: Int) async throws(Diagnostic)

    /// Replaces the snapshot in one move, then empties the journal.
    func replaceSnapshot(_ bytes: [UInt8]) async throws(Diagnostic)

    /// Takes the lock of the environment.
    ///
    /// - Throws: ``Diagnostic`` `state-locked` that says who holds it and since when.
    func lock(_ holder: LockHolder) async throws(Diagnostic)

    /// Gives the lock back.
    func unlock() async
}

/// Who holds the lock of an environment, for the message that another one gets.
public struct LockHolder: Hashable, Sendable {
    /// The person's login name.
    public var user: String
    /// The machine's name.
    public var host: String
    /// The process.
    public var process: Int
    /// What it does: `deploy`.
    public var command: String
    /// Since when, in seconds since 1970.
    public var since: Double

    /// Describes a holder.
    public init(user: String, host: String, process: Int, command: String, since: Double) {
        self.user = user
        self.host = host
        self.process = process
        self.command = command
        self.since = since
    }

    var jsonValue: Value {
        [
            "user": .string(user), "host": .string(host), "process": .int(process),
            "command": .string(command), "since": .double(since),
        ]
    }

    init?(json value: Value) {
        guard let user = value["user"]?.stringValue, let host = value["host"]?.stringValue else {
            return nil
        }
        let since: Double =
            switch value["since"] {
            case .double(let seconds)?: seconds
            case .int(let seconds)?: Double(seconds)
            default: 0
            }
        self.init(
            user: user, host: host, process: value["process"]?.intValue ?? 0,
            command: value["command"]?.stringValue ?? "", since: since)
    }
}
