import InfraGraph

/// Text with names in braces, or one name alone: `arn:{partition}:sns:{region}:…`, `{VpcId}`.
///
/// A name alone keeps its value's type. `{a|b}` takes the first that has a value. A template with
/// a name that has none has no value itself.
struct Template: Hashable, Sendable, ExpressibleByStringLiteral {
    let text: String

    init(stringLiteral text: String) { self.text = text }

    /// The value in a scope; nil if a name has none.
    func value(in scope: Scope) -> Value? {
        var parts: [Value] = []
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.string(String(rest[..<open]))) }
            let names = rest[rest.index(after: open)..<close].split(separator: "|")
            guard let value = names.lazy.compactMap({ scope.value(of: $0) }).first else {
                return nil
            }
            parts.append(value)
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.string(String(rest))) }
        if parts.count == 1 { return parts[0] }
        return .joining(parts)
    }

    /// The value as text; nil if it has none.
    func text(in scope: Scope) -> String? { value(in: scope)?.scalarText }
}

/// What a call is given for a member of its input: text with names, or plain data around such.
indirect enum Argument: Hashable, Sendable {
    case template(Template)
    case constant(InfraGraph.Value)
    case list([Argument])
    case object([String: Argument])
    /// The JSON text of what is no text already.
    case json(Argument)

    /// The value in a scope; nil if nothing is to be sent.
    func value(in scope: Scope) -> InfraGraph.Value? {
        switch self {
        case .template(let template): return template.value(in: scope)
        case .constant(let value): return value
        case .json(let argument):
            return argument.value(in: scope).map { value in
                value.stringValue == nil ? .string(value.plainJSON()) : value
            }
        case .list(let elements):
            let values = elements.compactMap { $0.value(in: scope) }
            return values.count == elements.count ? .list(values) : nil
        case .object(let members):
            let values = members.compactMapValues { $0.value(in: scope) }
            return values.isEmpty && !members.isEmpty ? nil : .object(values)
        }
    }
}

extension Argument {
    /// Every template's text.
    var texts: [String] {
        switch self {
        case .template(let template): [template.text]
        case .constant: []
        case .json(let argument): argument.texts
        case .list(let elements): elements.flatMap(\.texts)
        case .object(let members): members.values.flatMap(\.texts)
        }
    }
}

extension Call {
    /// The text of every template in the arguments.
    var texts: [String] { arguments.values.flatMap(\.texts) }
}

extension Argument: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral text: String) { self = .template(Template(stringLiteral: text)) }
    init(booleanLiteral flag: Bool) { self = .constant(.bool(flag)) }
    init(integerLiteral number: Int) { self = .constant(.int(number)) }
    init(arrayLiteral elements: Argument...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, Argument)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}

/// One call of an operation and what it is given.
struct Call: Hashable, Sendable {
    let operation: String
    /// The input's members that are no properties of the same name.
    var arguments: [String: Argument]

    init(_ operation: String, _ arguments: [String: Argument] = [:]) {
        self.operation = operation
        self.arguments = arguments
    }

    /// The arguments that have a value in a scope.
    func input(in scope: Scope) -> [String: Value] {
        arguments.compactMapValues { $0.value(in: scope) }
    }
}
