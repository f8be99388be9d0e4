import InfraGraph

/// The journal's file format: one line an entry, each with a checksum of its own.
enum Journal {
    /// Returns an entry as a line: eight hex digits of CRC-32, a space, JSON, a line break.
    static func line(_ entry: JournalEntry) -> [UInt8] {
        let body = entry.jsonValue.jsonBytes()
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
    /// - Throws: ``Diagnostic`` `damaged-journal` if a line before the last is damaged.
    static func entries(in bytes: [UInt8]) throws(Diagnostic) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        var start = 0
        var number = 0
        while start < bytes.count {
            number += 1
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let isLast = end >= bytes.count - 1
            if let entry = entry(in: bytes[start..<end]), end < bytes.count {
                entries.append(entry)
            } else if !isLast {
                throw Diagnostic(
                    code: "damaged-journal", "journal is damaged",
                    detail: "Line \(number) is not what was written, and later lines follow it. "
                        + "Going on could lose or duplicate resources, so nothing was done.",
                    fix: "restore state and journal from a backup; do not delete the journal")
            }
            start = end + 1
        }
        return entries
    }

    private static func entry(in line: ArraySlice<UInt8>) -> JournalEntry? {
        guard line.count > 9, line[line.startIndex + 8] == UInt8(ascii: " ") else { return nil }
        let body = Array(line.dropFirst(9))
        let written = String(decoding: line.prefix(8), as: UTF8.self)
        guard written == hex(checksum(body)) else { return nil }
        do throws(Diagnostic) {
            return JournalEntry(json: try Value(json: body))
        } catch {
            return nil
        }
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
