import InfraGraph

/// A Swift value that can stand for a property of a resource.
public protocol InputConvertible: Sendable {
    /// The value as synthesis sees it.
    var expression: Expression { get }
}

extension String: InputConvertible {
    public var expression: Expression { .value(.string(self)) }
}

extension Int: InputConvertible {
    public var expression: Expression { .value(.int(self)) }
}

extension Double: InputConvertible {
    public var expression: Expression { .value(.double(self)) }
}

extension Bool: InputConvertible {
    public var expression: Expression { .value(.bool(self)) }
}

extension Array: InputConvertible where Element: InputConvertible {
    public var expression: Expression { .list(map(\.expression)) }
}

extension Dictionary: InputConvertible where Key == String, Value: InputConvertible {
    public var expression: Expression { .object(mapValues(\.expression)) }
}

extension Optional: InputConvertible where Wrapped: InputConvertible {
    public var expression: Expression { map(\.expression) ?? .value(.null) }
}

extension Region: InputConvertible {
    public var expression: Expression { .value(.string(rawValue)) }
}
