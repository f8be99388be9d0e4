#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads JSON into values in one pass over the bytes.
///
/// Foundation's decoder tries one type after the other for each value; a state of ten thousand
/// resources takes it seconds. This one knows from the first byte what comes.
struct JSONReader {
    /// What is wrong with the text, and at which byte.
    struct Failure: Error {
        let message: String
        let offset: Int
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var depth = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    static func value(of bytes: UnsafeBufferPointer<UInt8>) throws(Failure) -> Value {
        var reader = JSONReader(bytes)
        let value = try reader.readValue()
        reader.skipSpace()
        guard reader.position == bytes.count else { throw reader.failure("text after the end") }
        return value
    }

    private func failure(_ message: String) -> Failure {
        Failure(message: message, offset: position)
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    private mutating func readValue() throws(Failure) -> Value {
        skipSpace()
        guard position < bytes.count else { throw failure("the text ends too early") }
        switch bytes[position] {
        case UInt8(ascii: "{"): return try readObject()
        case UInt8(ascii: "["): return try readList()
        case UInt8(ascii: "\""): return .string(try readString())
        case UInt8(ascii: "t"): return try readWord("true", .bool(true))
        case UInt8(ascii: "f"): return try readWord("false", .bool(false))
        case UInt8(ascii: "n"): return try readWord("null", .null)
        default: return try readNumber()
        }
    }

    private mutating func enter() throws(Failure) {
        depth += 1
        position += 1
        if depth > 512 { throw failure("more than 512 levels") }
    }

    private mutating func readObject() throws(Failure) -> Value {
        try enter()
        var members: [String: Value] = [:]
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
            position += 1
            depth -= 1
            return .object(members)
        }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
                throw failure("a member name is missing")
            }
            let name = try readString()
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
                throw failure("`:` is missing")
            }
            position += 1
            members[name] = try readValue()
            if try endsSequence(UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func readList() throws(Failure) -> Value {
        try enter()
        var elements: [Value] = []
        skipSpace()
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
            position += 1
            depth -= 1
            return .list(elements)
        }
        while true {
            elements.append(try readValue())
            if try endsSequence(UInt8(ascii: "]")) { return .list(elements) }
        }
    }

    private mutating func endsSequence(_ close: UInt8) throws(Failure) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw failure("the text ends too early") }
        defer { position += 1 }
        if bytes[position] == close {
            depth -= 1
            return true
        }
        guard bytes[position] == UInt8(ascii: ",") else { throw failure("`,` is missing") }
        return false
    }

    private mutating func readWord(_ word: StaticString, _ value: Value) throws(Failure) -> Value {
        let end = position + word.utf8CodeUnitCount
        guard end <= bytes.count else { throw failure("the text ends too early") }
        for index in 0..<word.utf8CodeUnitCount
        where bytes[position + index] != word.utf8Start[index] {
            throw failure("not a JSON value")
        }
        position = end
        return value
    }

    private mutating func readNumber() throws(Failure) -> Value {
        let start = position
        var isInteger = true
        scan: while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"): position += 1
            case UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                isInteger = false
                position += 1
            default: break scan
            }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if isInteger, let number = Int(text) { return .int(number) }
        guard let number = Double(text), number.isFinite else {
            position = start
            throw failure("not a JSON value")
        }
        return .double(number)
    }

    /// Most text has no escape: the C library finds its end faster than any loop here.
    private mutating func readString() throws(Failure) -> String {
        position += 1
        let start = position
        guard let base = bytes.baseAddress.map({ $0 + start }),
            let quote = memchr(base, 0x22, bytes.count - start)
        else { throw failure("a string is not closed") }
        let count = UnsafeRawPointer(quote) - UnsafeRawPointer(base)
        if memchr(base, 0x5C, count) != nil { return try readEscapedString(from: start) }
        position = start + count + 1
        return String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self)
    }

    private mutating func readEscapedString(from start: Int) throws(Failure) -> String {
        var text = [UInt8](bytes[start..<position])
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try readEscape(into: &text)
            default: text.append(byte)
            }
        }
        throw failure("a string is not closed")
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(Failure) {
        guard position < bytes.count else { throw failure("a string is not closed") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "u"): text.append(contentsOf: String(try readScalar()).utf8)
        default: throw failure("an escape that JSON does not have")
        }
    }

    private mutating func readScalar() throws(Failure) -> Unicode.Scalar {
        let high = try readHex()
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard (0xD800..<0xDC00).contains(high), position + 6 <= bytes.count,
            bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u")
        else { return "\u{FFFD}" }
        position += 2
        let low = try readHex()
        guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
        return Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func readHex() throws(Failure) -> UInt32 {
        guard position + 4 <= bytes.count else { throw failure("a string is not closed") }
        let text = String(decoding: bytes[position..<position + 4], as: UTF8.self)
        guard let number = UInt32(text, radix: 16) else { throw failure("not four hex digits") }
        position += 4
        return number
    }
}
