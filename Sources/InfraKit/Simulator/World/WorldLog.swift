import InfraGraph

/// The log of a world: one JSON object a line, the first one a header.
enum WorldLog {
    static let format = 1

    /// One line.
    enum Entry {
        case header(next: Int, time: Double, revisions: [String: Value])
        case put(SimulatedResource)
        case drop(Int)
        case time(Double)
        case revision(String, Int)

        var bytes: [UInt8] {
            let value: Value =
                switch self {
                case .header(let next, let time, let revisions):
                    [
                        "format": .int(format), "next": .int(next), "time": .double(time),
                        "revisions": .object(revisions),
                    ]
                case .put(let resource): ["put": resource.json]
                case .drop(let number): ["drop": .int(number)]
                case .time(let time): ["time": .double(time)]
                case .revision(let name, let number):
                    ["revision": .string(name), "is": .int(number)]
                }
            return Array((value.plainJSON() + "\n").utf8)
        }

        init?(_ value: Value) {
            if let put = value["put"] {
                guard let resource = SimulatedResource(json: put) else { return nil }
                self = .put(resource)
            } else if let number = value["drop"]?.intValue {
                self = .drop(number)
            } else if value["format"] != nil {
                guard let next = value["next"]?.intValue else { return nil }
                self = .header(
                    next: next, time: value["time"]?.number ?? 0,
                    revisions: value["revisions"]?.objectValue ?? [:])
            } else if let time = value["time"]?.number {
                self = .time(time)
            } else if let name = value["revision"]?.stringValue, let number = value["is"]?.intValue
            {
                self = .revision(name, number)
            } else {
                return nil
            }
        }
    }

    /// What reading a log gave.
    struct Reading {
        var contents = WorldContents()
        var lines = 0
        /// Bytes up to the end of the last whole line.
        var intact = 0
    }

    /// Reads a log. A torn last line is dropped; any other damage is an error.
    static func read(_ bytes: [UInt8]) throws(Diagnostic) -> Reading {
        var reading = Reading()
        var start = 0
        while start < bytes.count {
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
            reading.lines += 1
            let value: Value
            do throws(Diagnostic) {
                value = try Value(plainJSON: Array(bytes[start..<end]))
            } catch {
                throw .worldDamaged(line: reading.lines, reason: "It is not JSON. \(error.detail)")
            }
            if let version = value["format"], version != .int(format) {
                throw .worldNewer(version.scalarText ?? "not a number")
            }
            guard let entry = Entry(value), reading.lines > 1 || value["format"] != nil else {
                throw .worldDamaged(line: reading.lines, reason: "It is not a line of a world.")
            }
            reading.contents.apply(entry)
            start = end + 1
        }
        reading.intact = start
        return reading
    }

    /// The shortest log that gives the same world.
    static func snapshot(_ contents: WorldContents) -> [UInt8] {
        var bytes = Entry.header(
            next: contents.nextNumber, time: contents.latestTime,
            revisions: contents.revisions.mapValues { .int($0) }
        ).bytes
        for resource in contents.sorted { bytes.append(contentsOf: Entry.put(resource).bytes) }
        return bytes
    }
}
