import InfraGraph

extension Document {
    /// The document as JSON text in one line, for properties that take text.
    ///
    /// Attributes that are known only after deploy are filled in then, as strings.
    public var jsonText: Input<String> { Input(.join(Self.parts(of: expression))) }

    private static func parts(of expression: Expression) -> [Expression] {
        switch expression {
        case .value(let value):
            return [.value(.string(value.plainJSON()))]
        case .list(let elements):
            return enclose("[", elements.map(parts(of:)), "]")
        case .object(let members):
            let sorted = members.sorted { $0.key < $1.key }
            let named = sorted.map { name, member in
                [text(Value.string(name).plainJSON() + ":")] + parts(of: member)
            }
            return enclose("{", named, "}")
        case .join(let inner):
            return [text("\"")] + inner.map(escaped) + [text("\"")]
        case .attribute, .secret, .storedSecret, .surrounding:
            return [text("\""), expression, text("\"")]
        }
    }

    private static func enclose(
        _ start: String, _ elements: [[Expression]], _ end: String
    ) -> [Expression] {
        let separated = elements.enumerated().flatMap { index, parts in
            index == 0 ? parts : [text(",")] + parts
        }
        return [text(start)] + separated + [text(end)]
    }

    /// A literal inside text as JSON writes it, without the quotes around.
    private static func escaped(_ part: Expression) -> Expression {
        guard case .value(.string(let literal)) = part else { return part }
        return text(String(Value.string(literal).plainJSON().dropFirst().dropLast()))
    }

    private static func text(_ text: String) -> Expression { .value(.string(text)) }
}
