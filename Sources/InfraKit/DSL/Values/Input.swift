import InfraGraph

/// A value that a property takes: a literal, an attribute of another resource, or text with both.
///
/// Attributes of constructs are inputs too, so they can be passed on as they are. The type
/// parameter says what is meant: `Input<ID<EC2.Subnet>>` does not fit where `Input<ID<EC2.VPC>>` is
/// wanted.
public struct Input<Wrapped>: InputConvertible {
    public let expression: Expression

    /// Makes an input from an expression.
    public init(_ expression: Expression) { self.expression = expression }

    /// The input when the resource that it comes from is ready, not only created.
    public var whenReady: Input {
        guard case .attribute(let source, let name, _) = expression else { return self }
        return Input(.attribute(source, name, .ready))
    }

    /// The input as soon as the resource that it comes from exists.
    public var whenCreated: Input {
        guard case .attribute(let source, let name, _) = expression else { return self }
        return Input(.attribute(source, name, .created))
    }
}

/// An attribute of a construct. The same type as what takes it.
public typealias Output<Wrapped> = Input<Wrapped>

extension Input where Wrapped: InputConvertible {
    /// Makes an input from a plain value.
    public init(_ value: Wrapped) { self.init(value.expression) }
}

extension Input where Wrapped: TextRepresentable {
    /// Makes an input from text that the program knows.
    public init(text: String) { self.init(.value(.string(text))) }

    /// The input as plain text.
    public var text: Input<String> { Input<String>(expression) }
}

extension Input: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral, ExpressibleByStringInterpolation
where Wrapped: TextRepresentable {
    public init(stringLiteral value: String) { self.init(.value(.string(value))) }

    /// Text that may contain attributes, put together when they are known.
    public struct StringInterpolation: StringInterpolationProtocol {
        var parts: [Expression] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(interpolationCount * 2 + 1)
        }

        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.value(.string(literal))) }
        }

        /// Puts in a value that the program knows or an attribute that is known after deploy.
        public mutating func appendInterpolation(_ value: some InputConvertible) {
            parts.append(value.expression)
        }

        /// Puts in any other value by its description.
        @_disfavoredOverload
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            parts.append(.value(.string(value.description)))
        }
    }

    public init(stringInterpolation: StringInterpolation) {
        self.init(.join(stringInterpolation.parts))
    }
}

extension Input: ExpressibleByIntegerLiteral
where
    Wrapped: ExpressibleByIntegerLiteral,
    Wrapped: InputConvertible, Wrapped.IntegerLiteralType == Int
{
    public init(integerLiteral value: Int) { self.init(.value(.int(value))) }
}

extension Input: ExpressibleByFloatLiteral where Wrapped == Double {
    public init(floatLiteral value: Double) { self.init(.value(.double(value))) }
}

extension Input: ExpressibleByBooleanLiteral where Wrapped == Bool {
    public init(booleanLiteral value: Bool) { self.init(.value(.bool(value))) }
}
