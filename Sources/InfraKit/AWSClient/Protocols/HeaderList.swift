/// Several values in one header, with commas between them.
enum HeaderList {
    /// The text in quotes if it has a comma or a quote itself.
    static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
        let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return "\"" + escaped + "\""
    }

    /// The values of a header; commas inside quotes are part of a value.
    static func values(_ header: String) -> [String] {
        var values: [String] = []
        var current = ""
        var isQuoted = false
        var isEscaped = false
        for character in header {
            if isEscaped {
                current.append(character)
                isEscaped = false
            } else if isQuoted, character == "\\" {
                isEscaped = true
            } else if character == "\"" {
                isQuoted.toggle()
            } else if character == ",", !isQuoted {
                values.append(trimmed(current))
                current = ""
            } else {
                current.append(character)
            }
        }
        let last = trimmed(current)
        return last.isEmpty && values.isEmpty ? [] : values + [last]
    }

    /// The dates of a header; those in HTTP's own format have a comma each.
    static func dates(_ header: String) -> [String] {
        let parts = header.split(separator: ",").map { trimmed(String($0)) }
        guard let first = parts.first, first.count == 3 else { return parts }
        return stride(from: 0, to: parts.count - 1, by: 2).map { parts[$0] + ", " + parts[$0 + 1] }
    }

    private static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while rest.first == " " || rest.first == "\t" { rest.removeFirst() }
        while rest.last == " " || rest.last == "\t" { rest.removeLast() }
        return String(rest)
    }
}
