import InfraGraph

/// Free-form data: a JSON document such as a policy, or a property without a schema.
public struct Document: InputConvertible, ExpressibleByStringInterpolation,
    ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral
{
    public let expression: Expression

    /// Makes a document of anything that can be a property.
    public init(_ value: some InputConvertible) { expression = value.expression }

    /// Makes a document of an expression.
    public init(expression: Expression) { self.expression = expression }

    public init(stringLiteral value: String) { expression = .value(.string(value)) }
    public init(integerLiteral value: Int) { expression = .value(.int(value)) }
    public init(floatLiteral value: Double) { expression = .value(.double(value)) }
    public init(booleanLiteral value: Bool) { expression = .value(.bool(value)) }

    /// Text that may contain attributes.
    public init(stringInterpolation: Input<String>.StringInterpolation) {
        expression = .join(stringInterpolation.parts)
    }

    /// An object of named members.
    public static func object(_ members: [String: Document]) -> Document {
        Document(expression: .object(members.mapValues(\.expression)))
    }

    /// A list of documents.
    public static func list(_ elements: [Document]) -> Document {
        Document(expression: .list(elements.map(\.expression)))
    }

    /// Reads JSON text.
    ///
    /// - Throws: ``Diagnostic`` `malformed-json`.
    public static func json(_ text: String) throws -> Document {
        Document(expression: .value(try Value(plainJSON: text)))
    }
}
