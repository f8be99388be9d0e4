import InfraGraph

/// Values without parts: from what a caller gives to what a shape wants, and to and from text.
enum Scalar {
    /// The value in the type of the shape, where the caller gave it in another that means the same.
    static func fitting(_ value: Value, _ shape: Shape) -> Value {
        switch (shape.kind, value) {
        case (.integer, .string(let text)): return Int(text).map(Value.int) ?? value
        case (.integer, .double(let number)):
            return Int(exactly: number).map(Value.int) ?? value
        case (.double, .string(let text)):
            return Double(text).flatMap { $0.isFinite ? .double($0) : nil } ?? value
        case (.double, .double(let number)) where !number.isFinite:
            return .string(text(number))
        case (.boolean, .string("true")): return true
        case (.boolean, .string("false")): return false
        case (.string, .int), (.string, .bool), (.string, .double):
            return .string(text(value))
        default: return value
        }
    }

    /// A scalar as text in a path, a query, a header, a form or an XML element.
    static func text(
        _ value: Value, _ shape: Shape, _ member: Member?, default format: Timestamp.Format
    ) -> String {
        switch shape.kind {
        case .timestamp: return timestamp(value, shape, member, default: format)
        case .blob: return Blob.encoded(Blob.bytes(value) ?? [])
        case .document: return value.scalarText ?? value.plainJSON()
        default: return text(fitting(value, shape))
        }
    }

    /// A timestamp as text in the format that the place, the shape or the protocol names.
    static func timestamp(
        _ value: Value, _ shape: Shape, _ member: Member?, default format: Timestamp.Format
    ) -> String {
        let format = member?.timestampFormat ?? shape.timestampFormat ?? format
        return timestamp(value)?.text(format) ?? value.scalarText ?? ""
    }

    /// The point in time that a number of seconds or a text stands for.
    static func timestamp(_ value: Value) -> Timestamp? {
        switch value {
        case .int(let number): Timestamp(seconds: Double(number))
        case .double(let number): Timestamp(seconds: number)
        case .string(let text): Timestamp(text)
        default: nil
        }
    }

    /// A point in time as a value: whole seconds as an integer.
    static func value(_ timestamp: Timestamp) -> Value {
        Int(exactly: timestamp.seconds).map(Value.int) ?? .double(timestamp.seconds)
    }

    /// The value that text stands for in a shape; text that does not fit stays text.
    static func value(_ text: String, _ shape: Shape) -> Value {
        switch shape.kind {
        case .integer: return Int(text).map(Value.int) ?? .string(text)
        case .double:
            guard let number = Double(text), number.isFinite else { return .string(text) }
            return .double(number)
        case .boolean:
            switch text.lowercased() {
            case "true": return true
            case "false": return false
            default: return .string(text)
            }
        case .timestamp: return Timestamp(text).map { value($0) } ?? .string(text)
        case .blob: return Blob.decoded(text).map(Blob.value) ?? .string(text)
        default: return .string(text)
        }
    }

    private static func text(_ value: Value) -> String {
        if case .double(let number) = value { return text(number) }
        return value.scalarText ?? value.plainJSON()
    }

    private static func text(_ number: Double) -> String {
        if number.isNaN { return "NaN" }
        if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
        return Int(exactly: number).map(String.init) ?? String(number)
    }
}
