import InfraGraph

/// The event log of one run: a line of JSON an event, for people, programs and later estimates.
public struct RunLog: Sendable {
    /// One recorded run.
    public struct Entry: Sendable {
        /// The file's name without ending; sorts by time.
        public let name: String
        /// The events in order.
        public let events: [RunEvent]
    }

    private let folder: String

    /// Makes a log in a folder: one file a run.
    public init(folder: String) { self.folder = folder }

    /// Returns what writes the log of a new run.
    public func writer() -> RunLogWriter { RunLogWriter(folder: folder) }

    /// Reads the last runs, newest first.
    ///
    /// - Throws: ``Diagnostic`` if a file can't be read.
    public func last(_ count: Int) throws(Diagnostic) -> [Entry] {
        let names = try LocalFile.names(in: folder).filter { $0.hasSuffix(".jsonl") }.sorted()
        var entries: [Entry] = []
        for name in names.suffix(count).reversed() {
            guard let bytes = try LocalFile.read(folder + "/" + name) else { continue }
            var events: [RunEvent] = []
            for line in bytes.split(separator: UInt8(ascii: "\n")) {
                if let event = RunEvent(line: Array(line)) { events.append(event) }
            }
            entries.append(Entry(name: String(name.dropLast(6)), events: events))
        }
        return entries
    }

    /// Returns the median seconds of creations by type in some runs.
    public static func typicalSeconds(of entries: [Entry]) -> [String: Double] {
        var seconds: [String: [Double]] = [:]
        for entry in entries {
            var started: [Address: Double] = [:]
            for event in entry.events where event.operation == "create" {
                if event.phase == .started { started[event.address] = event.time }
                if event.phase == .finished, let start = started[event.address] {
                    seconds[event.type, default: []].append(event.time - start)
                }
            }
        }
        return seconds.mapValues { $0.sorted()[$0.count / 2] }
    }
}

extension RunEvent {
    /// The event as a JSON object.
    public var jsonValue: Value {
        var members: [String: Value] = [
            "time": .double(time), "address": .string(address.rawValue), "type": .string(type),
            "operation": .string(operation), "phase": .string(phase.rawValue),
        ]
        if !message.isEmpty { members["message"] = .string(message) }
        if let identifier { members["identifier"] = .string(identifier) }
        return .object(members)
    }

    /// Reads a line; nil for one that a kill or a power cut left torn.
    fileprivate init?(line: [UInt8]) {
        do throws(Diagnostic) {
            self.init(json: try Value(plainJSON: line))
        } catch {
            return nil
        }
    }

    private init?(json value: Value) {
        guard case .double(let time)? = value["time"], let address = value["address"]?.stringValue,
            let phase = value["phase"]?.stringValue.flatMap(Phase.init)
        else { return nil }
        self.init(
            time: time, address: Address(address), type: value["type"]?.stringValue ?? "",
            operation: value["operation"]?.stringValue ?? "", phase: phase,
            message: value["message"]?.stringValue ?? "",
            identifier: value["identifier"]?.stringValue)
    }
}
