/// Writes values as JSON with members in order of their names, so equal values give equal bytes.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    /// Members of plain objects that start with `$` get a second one: they are no reference.
    private let escapesMarks: Bool

    init(isPretty: Bool, escapesMarks: Bool) {
        self.isPretty = isPretty
        self.escapesMarks = escapesMarks
    }

    mutating func write(_ value: Value, indent: Int = 0) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(String(number))
        case .double(let number): writeDouble(number)
        case .string(let text): writeString(text)
        case .list(let elements): writeList(elements, indent: indent)
        case .object(let members): writeObject(members, indent: indent, isMark: !escapesMarks)
        case .reference, .join, .secret:
            writeObject(value.markedForJSON, indent: indent, isMark: true)
        }
    }

    private mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { bytes.append(contentsOf: $0) }
    }

    private mutating func writeDouble(_ number: Double) {
        if number == number.rounded(), abs(number) < 1e15 {
            append(String(Int(number)) + ".0")
        } else {
            append(number.isFinite ? String(number) : "null")
        }
    }

    private static let blanks = [UInt8](repeating: 0x20, count: 256)

    private mutating func newLine(_ indent: Int) {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: Self.blanks.prefix(indent * 2))
    }

    private mutating func writeList(_ elements: [Value], indent: Int) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(indent + 1)
            write(element, indent: indent + 1)
        }
        if !elements.isEmpty { newLine(indent) }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func writeObject(_ members: [String: Value], indent: Int, isMark: Bool) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for name in members.keys.sorted() {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            newLine(indent + 1)
            writeString(!isMark && name.utf8.first == UInt8(ascii: "$") ? "$" + name : name)
            append(isPretty ? ": " : ":")
            write(members[name] ?? .null, indent: indent + 1)
        }
        if !isFirst { newLine(indent) }
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func writeString(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { source in
            if source.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }) {
                for byte in source { writeEscaped(byte) }
            } else {
                bytes.append(contentsOf: source)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func writeEscaped(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): append("\\\"")
        case UInt8(ascii: "\\"): append("\\\\")
        case 0x0A: append("\\n")
        case 0x0D: append("\\r")
        case 0x09: append("\\t")
        case 0..<0x20:
            let hex = String(byte, radix: 16)
            append("\\u" + String(repeating: "0", count: 4 - hex.count) + hex)
        default: bytes.append(byte)
        }
    }
}
