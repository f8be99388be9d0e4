/// A property value: plain data, or something that is known only when other resources are deployed.
public indirect enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int)
    case double(Double)
    case string(String)
    case list([Value])
    case object([String: Value])
    /// An attribute of another resource.
    case reference(Reference)
    /// Text put together from parts, some of them references.
    case join([Value])
    /// A secret, named but not known.
    case secret(SecretReference)
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(stringLiteral value: String) { self = .string(value) }
    public init(integerLiteral value: Int) { self = .int(value) }
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(floatLiteral value: Double) { self = .double(value) }
    public init(arrayLiteral elements: Value...) { self = .list(elements) }
    public init(dictionaryLiteral elements: (String, Value)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}

extension Value {
    /// The text, if this is a string.
    public var stringValue: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number, if this is an integer.
    public var intValue: Int? {
        if case .int(let number) = self { number } else { nil }
    }

    /// The flag, if this is a boolean.
    public var boolValue: Bool? {
        if case .bool(let flag) = self { flag } else { nil }
    }

    /// The elements, if this is a list.
    public var listValue: [Value]? {
        if case .list(let elements) = self { elements } else { nil }
    }

    /// The members, if this is an object.
    public var objectValue: [String: Value]? {
        if case .object(let members) = self { members } else { nil }
    }

    /// A member of an object; nil for anything else.
    public subscript(key: String) -> Value? { objectValue?[key] }

    /// The member at a path of names and indices joined by dots or slashes; nil if there is none.
    public func member(at path: String) -> Value? {
        if case .object(let members) = self, let whole = members[path] { return whole }
        var current = self
        for part in path.split(whereSeparator: { $0 == "." || $0 == "/" }) {
            switch current {
            case .object(let members):
                guard let next = members[String(part)] else { return nil }
                current = next
            case .list(let elements):
                guard let index = Int(part), elements.indices.contains(index) else { return nil }
                current = elements[index]
            default:
                return nil
            }
        }
        return current
    }

    /// Says whether every part is plain data: nothing waits for a deploy and nothing is secret.
    public var isKnown: Bool {
        switch self {
        case .null, .bool, .int, .double, .string: true
        case .list(let elements): elements.allSatisfy(\.isKnown)
        case .object(let members): members.values.allSatisfy(\.isKnown)
        case .reference, .join, .secret: false
        }
    }

    /// Calls `visit` for every reference in the value, depth first.
    public func forEachReference(_ visit: (Reference) throws -> Void) rethrows {
        switch self {
        case .reference(let reference): try visit(reference)
        case .list(let parts), .join(let parts):
            for part in parts { try part.forEachReference(visit) }
        case .object(let members): for part in members.values { try part.forEachReference(visit) }
        case .null, .bool, .int, .double, .string, .secret: break
        }
    }

    /// Returns the value with each reference replaced by what `resolve` gives for it.
    ///
    /// A reference for which `resolve` gives nil stays. A join whose parts are all known becomes a
    /// string.
    public func resolving(_ resolve: (Reference) throws -> Value?) rethrows -> Value {
        switch self {
        case .null, .bool, .int, .double, .string, .secret:
            return self
        case .reference(let reference):
            return try resolve(reference) ?? self
        case .list(let elements):
            return .list(try elements.map { try $0.resolving(resolve) })
        case .object(let members):
            return .object(try members.mapValues { try $0.resolving(resolve) })
        case .join(let parts):
            return Value.joining(try parts.map { try $0.resolving(resolve) })
        }
    }

    /// Puts parts together: a string if all are known scalars, a join with merged neighbours
    /// otherwise.
    public static func joining(_ parts: [Value]) -> Value {
        var merged: [Value] = []
        for part in parts.flatMap({ if case .join(let inner) = $0 { inner } else { [$0] } }) {
            if let text = part.scalarText {
                if case .string(let before)? = merged.last {
                    merged[merged.count - 1] = .string(before + text)
                } else {
                    merged.append(.string(text))
                }
            } else {
                merged.append(part)
            }
        }
        if merged.isEmpty { return .string("") }
        if merged.count == 1, case .string = merged[0] { return merged[0] }
        return .join(merged)
    }

    /// The text of a scalar as AWS writes it inside strings; nil for anything else.
    public var scalarText: String? {
        switch self {
        case .string(let text): text
        case .int(let number): String(number)
        case .double(let number): String(number)
        case .bool(let flag): flag ? "true" : "false"
        case .null, .list, .object, .reference, .join, .secret: nil
        }
    }
}
