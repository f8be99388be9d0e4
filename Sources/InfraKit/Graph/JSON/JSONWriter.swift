/// Writes values as JSON with members in order of their names, so equal values give equal bytes.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private let isPretty: Bool

    init(isPretty: Bool) { self.isPretty = isPretty }

    mutating func write(_ value: Value, indent: Int = 0) {
        switch value {
        case .null: append("null")
        case .bool(let flag): append(flag ? "true" : "false")
        case .int(let number): append(String(number))
        case .double(let number): writeDouble(number)
        case .string(let text): writeString(text)
        case .list(let elements): writeList(elements, indent: indent)
        case .object(let members): writeObject(members, indent: indent)
        case .reference, .join, .secret: write(value.markedForJSON, indent: indent)
        }
    }

    private mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func writeDouble(_ number: Double) {
        if number == number.rounded(), abs(number) < 1e15 {
            append(String(Int(number)) + ".0")
        } else {
            append(number.isFinite ? String(number) : "null")
        }
    }

    private mutating func newLine(_ indent: Int) {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<indent { append("  ") }
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

    private mutating func writeObject(_ members: [String: Value], indent: Int) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for name in members.keys.sorted() {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            newLine(indent + 1)
            writeString(name)
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
            for byte in source {
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
        bytes.append(UInt8(ascii: "\""))
    }
}
