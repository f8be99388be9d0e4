import InfraGraph

/// A file in the format of AWS's `config` and `credentials`: sections, keys, nested keys, comments.
public struct ConfigFile: Sendable {
    /// One section: `[profile prod]`, `[sso-session work]`, `[services local]`.
    public struct Section: Sendable {
        /// The word before the name; empty for `[default]` and in credentials files.
        public let kind: String
        /// The name without quotes.
        public let name: String
        /// Where it starts, from 1.
        public let line: Int
        /// Values by their keys in lower case.
        public fileprivate(set) var values: [String: String] = [:]
        /// Keys below a key, as below `s3 =`.
        public fileprivate(set) var nested: [String: [String: String]] = [:]
    }

    /// The sections in order. One name can stand more than once; later values win.
    public private(set) var sections: [Section] = []
    private let path: String
    private var lastKey: String?

    /// Reads a file's text.
    ///
    /// - Throws: ``Diagnostic`` `malformed-config` with the line.
    public init(_ text: String, path: String) throws(Diagnostic) {
        self.path = path
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            try read(line, number)
        }
    }

    private mutating func read(_ line: Substring, _ number: Int) throws(Diagnostic) {
        let trimmed = Self.trimmed(line)
        guard let first = trimmed.first, first != "#", first != ";" else { return }
        if first == "[" { return try startSection(trimmed, number) }
        guard !sections.isEmpty else { throw problem(number, "it stands before any section") }
        let isIndented = line.first.map { $0 == " " || $0 == "\t" } ?? false
        if isIndented, let key = lastKey { return try nest(trimmed, below: key, number) }
        guard let (key, value) = Self.pair(trimmed) else {
            throw problem(number, "it has no `=` and is no section")
        }
        lastKey = key
        sections[sections.count - 1].values[key] = value
    }

    private mutating func startSection(_ line: Substring, _ number: Int) throws(Diagnostic) {
        guard let end = line.firstIndex(of: "]") else { throw problem(number, "`]` is missing") }
        let rest = Self.trimmed(line[line.index(after: end)...])
        guard rest.isEmpty || rest.hasPrefix("#") || rest.hasPrefix(";") else {
            throw problem(number, "text follows `]`")
        }
        let inside = Self.trimmed(line[..<end].dropFirst())
        guard !inside.isEmpty else { throw problem(number, "the section has no name") }
        let words = inside.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        let name = Self.trimmed(words[words.count - 1])
        lastKey = nil
        sections.append(
            Section(
                kind: words.count > 1 ? String(words[0]) : "",
                name: name.filter { $0 != "\"" && $0 != "'" }, line: number))
    }

    /// An indented line is a key of its own below an empty value, and goes on with any other.
    private mutating func nest(
        _ line: Substring, below key: String, _ number: Int
    ) throws(Diagnostic) {
        let last = sections.count - 1
        if let value = sections[last].values[key], !value.isEmpty {
            sections[last].values[key] = value + "\n" + line
            return
        }
        guard let (inner, value) = Self.pair(line) else {
            throw problem(number, "an indented line below `\(key)` needs `=`")
        }
        sections[last].nested[key, default: [:]][inner] = value
    }

    private static func pair(_ line: Substring) -> (key: String, value: String)? {
        guard let equals = line.firstIndex(of: "=") else { return nil }
        let key = trimmed(line[..<equals]).lowercased()
        guard !key.isEmpty else { return nil }
        return (key, String(trimmed(uncommented(line[line.index(after: equals)...]))))
    }

    /// A comment behind a value needs a space before it: `#` alone may be part of a password.
    private static func uncommented(_ value: Substring) -> Substring {
        var before: Character = " "
        for index in value.indices {
            let character = value[index]
            if character == "#" || character == ";", before == " " || before == "\t" {
                return value[..<index]
            }
            before = character
        }
        return value
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }

    private func problem(_ line: Int, _ reason: String) -> Diagnostic {
        Diagnostic(
            code: "malformed-config", "AWS settings can't be read",
            at: [.init(nil, "\(path):\(line)")],
            detail: "Line \(line) makes no sense: \(reason).", fix: "correct the line")
    }
}
