import InfraGraph

/// What the names in a handler's arguments stand for, for one resource.
struct Scope: Sendable {
    /// What AWS calls the resource; parts of a compound identifier are joined by `|`.
    var identifier = ""
    /// The properties, by CloudFormation's names.
    var properties: [String: Value] = [:]
    /// The properties that were deployed before a change.
    var before: [String: Value] = [:]
    /// The attributes on record.
    var recorded: [String: Value] = [:]
    /// What AWS answered last, or the element that a call is about.
    var answer: Value = .null
    var region: String
    var account: String
    /// The request's token, 32 hex digits.
    var token = ""

    /// The value of one name; nil if there is none.
    ///
    /// `id` is the identifier, `id.1` its second part, `=Path.To.Member` a member of the answer,
    /// `=` the answer itself; anything else is a path of properties. `a after b` is what follows
    /// the text `b` in the value of `a`, `a#1` the second of its parts that `|` separates, and
    /// `?text` the text itself: what is meant where nothing else has a value. `'text` is the text
    /// or flag itself, `''` empty text, and a slash at the end takes what follows the value's last
    /// slash. `name>text` is what follows the text in a value, and `~name` a value in lower case.
    func value(of name: Substring) -> Value? {
        if name == "''" { return "" }
        if name.hasPrefix("~") {
            return value(of: name.dropFirst())?.scalarText.map { .string($0.lowercased()) }
        }
        if let mark = name.lastIndex(of: ">") {
            let text = String(name[name.index(after: mark)...])
            let whole = value(of: name[..<mark])?.scalarText
            return whole?.ranges(of: text).first.flatMap { range in
                whole.map { .string(String($0[range.upperBound...])) }
            }
        }
        if let mark = name.lastIndex(of: "#"), let index = Int(name[name.index(after: mark)...]) {
            let parts = value(of: name[..<mark])?.scalarText?.split(separator: "|") ?? []
            return parts.indices.contains(index) ? .string(String(parts[index])) : nil
        }
        if name.hasPrefix("'") {
            let text = String(name.dropFirst())
            return text == "true" ? true : text == "false" ? false : .string(text)
        }
        if name.hasSuffix("/") {
            let whole = value(of: name.dropLast())?.scalarText
            return whole?.split(separator: "/").last.map { .string(String($0)) }
        }
        if name.hasPrefix("=") {
            let path = String(name.dropFirst())
            return present(path.isEmpty ? answer : answer.member(at: path))
        }
        if name.hasPrefix("?") { return .string(String(name.dropFirst())) }
        if let mark = name.firstRange(of: " after ") {
            let text = value(of: name[..<mark.lowerBound])?.scalarText ?? ""
            return text.firstRange(of: name[mark.upperBound...]).map {
                .string(String(text[$0.upperBound...]))
            }
        }
        switch name {
        case "id": return identifier.isEmpty ? nil : .string(identifier)
        case "account": return .string(account)
        case "region": return .string(region)
        case "partition": return .string(partition)
        case "token": return .string(token)
        default: break
        }
        if name.hasPrefix("id."), let index = Int(name.dropFirst(3)) {
            let parts = identifier.split(separator: "|", omittingEmptySubsequences: false)
            return parts.indices.contains(index) ? .string(String(parts[index])) : nil
        }
        return present(Value.object(properties).member(at: String(name)))
    }

    private func present(_ value: Value?) -> Value? { value == .null ? nil : value }

    private var partition: String {
        if region.hasPrefix("cn-") { return "aws-cn" }
        return region.hasPrefix("us-gov-") ? "aws-us-gov" : "aws"
    }
}
