import InfraGraph
import Synchronization

/// Text with names in braces, or one name alone: `arn:{partition}:sns:{region}:…`, `{VpcId}`.
///
/// A name alone keeps its value's type. A template with a name that has no value has none itself.
/// This is all that can stand between braces:
///
/// | written | stands for |
/// | --- | --- |
/// | `{VpcId}`, `{Budget.BudgetName}`, `{Groups.0}` | a property, or what a path finds in it |
/// | `{=VpcId}`, `{=}` | a member of the answer, or of the element a call is about; all of it |
/// | `{=^.VpcId}` | a member of what the element was in, where lists are in lists |
/// | `{id}` | the identifier |
/// | `{account}`, `{region}`, `{partition}`, `{token}` | where it is, and the request's token |
/// | `{website}` | S3's name for websites in the region |
/// | `{id.1}`, `{TargetId.1}` | the second of the parts of a text that `\|` separates |
/// | `{id>:targetgroup/}`, `{id>/}` | what follows the text in a value for the last time |
/// | `{~Name}` | a value in lower case |
/// | `{VpcId\|=VpcId}` | the first of several that has a value |
/// | `{Name\|'default}`, `{Name\|'}` | a text or flag of its own; no text |
final class Template: ExpressibleByStringInterpolation, Sendable {
    let text: String
    private let parsed = Mutex<[Piece]?>(nil)

    init(stringLiteral text: String) { self.text = text }

    /// A part: text, or names of which the first that has a value counts.
    enum Piece: Hashable, Sendable {
        case text(String)
        case first([Term])
    }

    /// The parts, found when they are first asked for: most types are not used by a program.
    var pieces: [Piece] {
        parsed.withLock { parsed in
            let pieces = parsed ?? Self.pieces(of: text)
            parsed = pieces
            return pieces
        }
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
            let names = rest[rest.index(after: open)..<close].split(separator: "|")
            pieces.append(.first(names.map { Term($0) }))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(.text(String(rest))) }
        return pieces
    }

    /// The value in a scope; nil if a name has none.
    func value(in scope: Scope) -> Value? {
        var values: [Value] = []
        for piece in pieces {
            switch piece {
            case .text(let text): values.append(.string(text))
            case .first(let terms):
                guard let value = terms.lazy.compactMap(scope.value).first else { return nil }
                values.append(value)
            }
        }
        return values.count == 1 ? values[0] : .joining(values)
    }

    /// The value as text; nil if it has none.
    func text(in scope: Scope) -> String? { value(in: scope)?.scalarText }

    /// Every name in it.
    var terms: [Term] {
        pieces.flatMap { piece -> [Term] in
            if case .first(let terms) = piece { terms } else { [] }
        }
    }

    /// The properties that it takes something of.
    var properties: [String] {
        terms.compactMap { term in
            term.origin.flatMap { $0.source == .properties ? $0.path.first : nil }
        }
    }
}
