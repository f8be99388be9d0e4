import InfraGraph

/// One name in a template's braces, and what is made of its value.
indirect enum Term: Hashable, Sendable {
    case constant(Value)
    /// What a path finds in one of the things that a scope knows.
    case member(Source, path: [String])
    /// What follows the text in a value for the last time; all of it if the text is not there.
    case rest(Term, after: String)
    case lowercased(Term)

    /// What a path begins at.
    enum Source: String, Sendable {
        case properties = ""
        case answer = "="
        case id, account, region, partition, token, website
    }

    init(_ text: Substring) {
        if text.hasPrefix("'") {
            let own = String(text.dropFirst())
            self = .constant(own == "true" ? true : own == "false" ? false : .string(own))
        } else if text.hasPrefix("~") {
            self = .lowercased(Term(text.dropFirst()))
        } else if let mark = text.firstIndex(of: ">") {
            self = .rest(Term(text[..<mark]), after: String(text[text.index(after: mark)...]))
        } else if text.hasPrefix("=") {
            self = .member(.answer, path: text.dropFirst().split(separator: ".").map(String.init))
        } else {
            let path = text.split(separator: ".").map(String.init)
            let source = path.first.flatMap(Source.init)
            self = .member(
                source ?? .properties, path: source == nil ? path : Array(path.dropFirst()))
        }
    }

    /// Where its value comes from; nil for one of its own.
    var origin: (source: Source, path: [String])? {
        switch self {
        case .constant: nil
        case .member(let source, let path): (source, path)
        case .rest(let term, _), .lowercased(let term): term.origin
        }
    }
}
