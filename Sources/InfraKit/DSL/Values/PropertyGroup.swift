import InfraGraph

/// A nested property of a resource, such as a rule or a block device. Generated types conform.
public protocol PropertyGroup: InputConvertible {
    /// The members that were set.
    var fields: Fields { get }
}

extension PropertyGroup {
    public var expression: Expression { .object(fields.members) }
}

/// The members of a nested property that the program set, by AWS name.
public struct Fields: Sendable {
    var members: [String: Expression] = [:]

    /// Makes no members.
    public init() {}

    /// Sets a member; nil leaves it to AWS.
    public mutating func set(_ name: String, _ value: (some InputConvertible)?) {
        guard let value else { return }
        members[name] = value.expression
    }
}

/// A property with values that AWS names. A string literal stands for one that is newer than the
/// library.
public protocol NamedValue: InputConvertible, Hashable, ExpressibleByStringLiteral {
    /// AWS's name of the value.
    var rawValue: String { get }
    /// Makes a value from AWS's name.
    init(rawValue: String)
}

extension NamedValue {
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    public var expression: Expression { .value(.string(rawValue)) }
}
