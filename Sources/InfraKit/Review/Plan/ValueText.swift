import InfraGraph

/// Writes values on one line for people, short enough to be read.
enum ValueText {
    /// The number of characters from which a value is shortened.
    static let limit = 72

    /// Returns the text of a value; what is not known yet says so.
    static func text(_ value: Value?) -> String {
        guard let value else { return "none" }
        return shortened(whole(value)) + note(value)
    }

    /// Returns both sides of a change. Of long texts, the part that differs is shown.
    static func sides(_ old: Value?, _ new: Value?) -> (old: String, new: String) {
        guard let old, let new, let before = content(old), let after = content(new),
            max(before.count, after.count) > limit - 2
        else { return (text(old), text(new)) }
        let common = zip(before, after).prefix { $0 == $1 }.count
        guard common > 20 else { return (text(old), text(new)) }
        func tail(_ text: String, of value: Value) -> String {
            shortened("…" + quoted(String(text.dropFirst(common - 12))).dropFirst()) + note(value)
        }
        return (tail(before, of: old), tail(after, of: new))
    }

    /// The text of a value that is text, with references where they stand in it.
    private static func content(_ value: Value) -> String? {
        switch value {
        case .string(let text): text
        case .join(let parts):
            parts.map { if case .string(let text) = $0 { text } else { "${\(whole($0))}" } }
                .joined()
        default: nil
        }
    }

    private static func note(_ value: Value) -> String {
        value.isKnown ? "" : " (known after deploy)"
    }

    private static func whole(_ value: Value) -> String {
        switch value {
        case .null, .bool, .int, .double: value.plainJSON()
        case .string(let text): value == .secretMark ? text : quoted(text)
        case .list(let elements): "[" + elements.map(whole).joined(separator: ", ") + "]"
        case .object(let members): statement(members) ?? object(members)
        case .reference(let reference): "\(reference.address).\(reference.attribute)"
        case .join(let parts):
            "\"" + parts.map { joined($0) }.joined() + "\""
        case .secret: "<secret>"
        }
    }

    private static func joined(_ part: Value) -> String {
        if case .string(let text) = part { return String(quoted(text).dropFirst().dropLast()) }
        return "${\(whole(part))}"
    }

    private static func quoted(_ text: String) -> String {
        TextStyle.harmless(Value.string(text).plainJSON())
    }

    private static func object(_ members: [String: Value]) -> String {
        let texts = members.sorted { $0.key < $1.key }.map { "\($0.key): \(whole($0.value))" }
        return "{" + texts.joined(separator: ", ") + "}"
    }

    /// A policy statement reads as a sentence: `Allow s3:GetObject on arn:aws:s3:::logs/*`.
    private static func statement(_ members: [String: Value]) -> String? {
        guard case .string(let effect)? = members["Effect"],
            let action = members["Action"] ?? members["NotAction"]
        else { return nil }
        var text = effect + (members["Action"] == nil ? " all but " : " ") + items(action)
        if let resource = members["Resource"] { text += " on " + items(resource) }
        if let resource = members["NotResource"] { text += " on all but " + items(resource) }
        if let principal = members["Principal"] { text += " to " + items(principal) }
        if let condition = members["Condition"] { text += " if " + whole(condition) }
        return text
    }

    private static func items(_ value: Value) -> String {
        switch value {
        case .string(let text): TextStyle.harmless(text)
        case .list(let elements): elements.map(items).joined(separator: ", ")
        default: whole(value)
        }
    }

    private static func shortened(_ text: String) -> String {
        guard text.count > limit else { return text }
        return text.prefix(limit - 20) + "…" + text.suffix(19)
    }
}
