/// gzip with one block of fixed Huffman codes: enough for request bodies, and no library more.
enum Gzip {
    /// The size from which AWS's clients compress.
    static let threshold = 10240

    /// The bytes, compressed.
    static func compressed(_ bytes: [UInt8]) -> [UInt8] {
        var writer = BitWriter(bytes: [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF])
        writer.write(0b011, 3)  // last block, fixed codes
        var last: [UInt32: Int] = [:]
        var position = 0
        while position < bytes.count {
            let match = match(bytes, position, &last)
            if let match {
                writer.writeLength(match.length)
                writer.writeDistance(match.distance)
                position += match.length
            } else {
                writer.writeSymbol(Int(bytes[position]))
                position += 1
            }
        }
        writer.writeSymbol(256)
        writer.flush()
        return writer.bytes + littleEndian(CRC32.checksum(bytes))
            + littleEndian(UInt32(truncatingIfNeeded: bytes.count))
    }

    /// The last place with the same three bytes, if it is near enough, and how far it goes on.
    private static func match(
        _ bytes: [UInt8], _ position: Int, _ last: inout [UInt32: Int]
    ) -> (length: Int, distance: Int)? {
        guard position + 3 <= bytes.count else { return nil }
        let key = (0..<3).reduce(UInt32(0)) { $0 << 8 | UInt32(bytes[position + $1]) }
        defer { last[key] = position }
        guard let start = last[key], position - start <= 32768 else { return nil }
        var length = 3
        while length < 258, position + length < bytes.count,
            bytes[start + length] == bytes[position + length]
        {
            length += 1
        }
        return (length, position - start)
    }

    private static func littleEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }
}

/// Writes bits, lowest first, as deflate wants them.
private struct BitWriter {
    var bytes: [UInt8]
    private var buffer = 0
    private var count = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func write(_ value: Int, _ width: Int) {
        buffer |= value << count
        count += width
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            count -= 8
        }
    }

    mutating func flush() {
        if count > 0 { write(0, 8 - count) }
    }

    /// A literal, a length or the end, by the fixed codes of RFC 1951, 3.2.6.
    mutating func writeSymbol(_ symbol: Int) {
        switch symbol {
        case ..<144: writeCode(0x30 + symbol, 8)
        case ..<256: writeCode(0x190 + symbol - 144, 9)
        case ..<280: writeCode(symbol - 256, 7)
        default: writeCode(0xC0 + symbol - 280, 8)
        }
    }

    mutating func writeLength(_ length: Int) {
        if length == 258 { return writeSymbol(285) }
        let (group, extra, rest) = Self.group(length - 3, doublingFrom: 8, by: 4)
        writeSymbol(257 + group)
        write(rest, extra)
    }

    mutating func writeDistance(_ distance: Int) {
        let (group, extra, rest) = Self.group(distance - 1, doublingFrom: 4, by: 2)
        writeCode(group, 5)
        write(rest, extra)
    }

    /// Codes go highest bit first.
    private mutating func writeCode(_ code: Int, _ width: Int) {
        for bit in stride(from: width - 1, through: 0, by: -1) { write(code >> bit & 1, 1) }
    }

    /// The group of a number where the first `start` groups hold one number each and every `step`
    /// groups after them hold twice as many as those before.
    private static func group(
        _ number: Int, doublingFrom start: Int, by step: Int
    ) -> (group: Int, extra: Int, rest: Int) {
        if number < start { return (number, 0, 0) }
        let top = Int.bitWidth - 1 - number.leadingZeroBitCount
        let extra = top - (step.trailingZeroBitCount)
        let inside = number >> extra & (step - 1)
        return (step * (extra + 1) + inside, extra, number & (1 << extra - 1))
    }
}
