/// Blanks out comments and the text of string literals; line breaks stay, and so does the code of
/// interpolations.
struct CodeMask {
    private let bytes: [UInt8]
    private var output: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        output = bytes
    }

    mutating func masked() -> [UInt8] {
        code(untilParenthesis: false)
        return output
    }

    private func has(_ text: StaticString, at place: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard place + count <= bytes.count else { return false }
        for offset in 0..<count where bytes[place + offset] != text.utf8Start[offset] {
            return false
        }
        return true
    }

    private mutating func blank(_ count: Int = 1) {
        let end = min(index + count, bytes.count)
        while index < end {
            if bytes[index] != UInt8(ascii: "\n") { output[index] = UInt8(ascii: " ") }
            index += 1
        }
    }

    /// Reads code up to the end, or to the parenthesis that ends an interpolation.
    private mutating func code(untilParenthesis: Bool) {
        var depth = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "/"), has("//", at: index) {
                while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { blank() }
            } else if byte == UInt8(ascii: "/"), has("/*", at: index) {
                comment()
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "#") && isRawString {
                string()
            } else {
                if byte == UInt8(ascii: "(") { depth += 1 }
                if byte == UInt8(ascii: ")") {
                    depth -= 1
                    if untilParenthesis, depth < 0 { return }
                }
                index += 1
            }
        }
    }

    private var isRawString: Bool {
        var place = index
        while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
        return place > index && place < bytes.count && bytes[place] == UInt8(ascii: "\"")
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if has("/*", at: index) {
                depth += 1
                blank(2)
            } else if has("*/", at: index) {
                depth -= 1
                blank(2)
            } else {
                blank()
            }
        } while depth > 0 && index < bytes.count
    }

    private mutating func string() {
        var hashes = 0
        while bytes[index] == UInt8(ascii: "#") {
            hashes += 1
            index += 1
        }
        let isLong = has("\"\"\"", at: index)
        let quotes = isLong ? 3 : 1
        index += quotes
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), hasHashes(hashes, at: index + 1) {
                if has("(", at: index + hashes + 1) {
                    index += hashes + 2
                    code(untilParenthesis: true)
                    index += 1
                } else {
                    blank(hashes + 2)
                }
            } else if isLong ? has("\"\"\"", at: index) : has("\"", at: index),
                hasHashes(hashes, at: index + quotes)
            {
                index += quotes + hashes
                return
            } else {
                blank()
            }
        }
    }

    private func hasHashes(_ count: Int, at place: Int) -> Bool {
        for offset in 0..<count where !has("#", at: place + offset) { return false }
        return true
    }
}
