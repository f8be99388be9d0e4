import InfraGraph

/// The journal's file format: one line an entry, each with a checksum of its own.
enum Journal {
    /// Returns an entry as a line: eight hex digits of CRC-32, a space, JSON, a line break.
    static func line(_ entry: JournalEntry) -> [UInt8] {
        line(body: entry.jsonValue.jsonBytes())
    }

    static func line(body: [UInt8]) -> [UInt8] {
        var line = Array(hex(checksum(body)).utf8)
        line.reserveCapacity(body.count + 10)
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: body)
        line.append(UInt8(ascii: "\n"))
        return line
    }

    /// Reads a journal. A torn last line is dropped: its call was never made, or will be looked
    /// for.
    ///
    /// - Returns: the entries, and in how many bytes they are: what follows is torn.
    /// - Throws: ``Diagnostic`` `damaged-journal` if a line before the last is damaged,
    ///   `newer-state` if one is whole and says what this version does not know.
    static func read(
        _ bytes: [UInt8]
    ) throws(Diagnostic) -> (entries: [JournalEntry], length: Int) {
        var entries: [JournalEntry] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            guard end < bytes.count, let body = body(of: bytes[start..<end]) else {
                if end >= bytes.count - 1 { break }
                throw Diagnostic(
                    code: "damaged-journal", "journal is damaged",
                    detail: "Line \(entries.count + 1) is not what was written, and later lines "
                        + "follow it. "
                        + "Going on could lose or duplicate resources, so nothing was done.",
                    fix: "restore state and journal from a backup; do not delete the journal")
            }
            entries.append(try entry(body))
            start = end + 1
        }
        return (entries, start)
    }

    /// What a line says; nil if it is not as it was written.
    private static func body(of line: ArraySlice<UInt8>) -> [UInt8]? {
        guard line.count > 9, line[line.startIndex + 8] == UInt8(ascii: " ") else { return nil }
        let body = Array(line.dropFirst(9))
        return String(decoding: line.prefix(8), as: UTF8.self) == hex(checksum(body)) ? body : nil
    }

    private static func entry(_ body: [UInt8]) throws(Diagnostic) -> JournalEntry {
        if let entry = JournalEntry(json: try Value(json: body)) { return entry }
        throw .newerState("Its journal has an entry that this version does not know.")
    }

    private static func hex(_ number: UInt32) -> String {
        let text = String(number, radix: 16)
        return String(repeating: "0", count: 8 - text.count) + text
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in
            value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1
        }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes { value = table[Int((value ^ UInt32(byte)) & 0xFF)] ^ (value >> 8) }
        return value ^ 0xFFFF_FFFF
    }
}
