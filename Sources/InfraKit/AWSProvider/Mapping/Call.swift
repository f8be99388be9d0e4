import InfraGraph

/// One call of an operation and what it is given.
struct Call: Sendable {
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

    /// Every template in the arguments.
    var templates: [Template] { arguments.values.flatMap(\.templates) }
}

/// What a call is given for a member of its input: a template, or plain data around such.
indirect enum Argument: Sendable {
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

    /// Every template in it.
    var templates: [Template] {
        switch self {
        case .template(let template): [template]
        case .constant: []
        case .json(let argument): argument.templates
        case .list(let elements): elements.flatMap(\.templates)
        case .object(let members): members.values.flatMap(\.templates)
        }
    }
}

extension Argument: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
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
