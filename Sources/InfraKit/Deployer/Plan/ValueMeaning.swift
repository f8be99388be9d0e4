import InfraGraph

/// Brings values that mean the same to AWS into one form.
enum ValueMeaning {
    /// Says whether two scalars are the same once AWS has written them as text.
    static func sameScalar(_ first: Value, _ second: Value) -> Bool {
        guard let one = first.scalarText, let other = second.scalarText else { return false }
        if one == other { return true }
        if case .double = first { return Double(other) == Double(one) }
        if case .double = second { return Double(other) == Double(one) }
        return false
    }

    /// Returns the documents that two values mean if both are JSON, as objects or as text; else
    /// nil.
    static func documents(
        _ first: Value, _ second: Value, schema: PropertySchema?
    ) -> (Value, Value)? {
        // Beside a text an object can only be a document, whatever the schema says.
        let isMixed = (first.stringValue == nil) != (second.stringValue == nil)
        guard let one = document(first, schema: schema, isDocument: isMixed),
            let other = document(second, schema: schema, isDocument: isMixed)
        else { return nil }
        return (one, other)
    }

    private static func document(
        _ value: Value, schema: PropertySchema?, isDocument: Bool = false
    ) -> Value? {
        switch value {
        case .object(let members):
            let isDocument =
                isDocument || members["Statement"] != nil || schema?.format == "json"
                || schema.map { $0.isOpen && $0.types.contains("string") } ?? false
            return isDocument ? normalised(value) : Value?.none
        case .string(let text):
            guard let first = text.utf8.first(where: { $0 > 0x20 }),
                first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
            else { return nil }
            do throws(Diagnostic) {
                return normalised(try Value(plainJSON: text))
            } catch {
                return nil
            }
        default:
            return nil
        }
    }

    /// Members of a policy statement for which one string and a list of it mean the same.
    private static let lists: Set<String> = [
        "Action", "NotAction", "Resource", "NotResource", "Principal", "NotPrincipal",
    ]

    /// A policy's document in its longest form; other documents stay as they are.
    private static func normalised(_ document: Value) -> Value {
        guard case .object(var members) = document, let statements = members["Statement"] else {
            return document
        }
        members["Statement"] = .list(elements(statements).map(normalisedStatement))
        return .object(members)
    }

    private static func normalisedStatement(_ statement: Value) -> Value {
        guard case .object(var members) = statement else { return statement }
        for name in lists {
            switch members[name] {
            case .object(var kinds)?:
                kinds["AWS"] = kinds["AWS"].map { .list(elements($0).map(account)) }
                members[name] = .object(kinds.mapValues(normalisedList))
            case let value?: members[name] = normalisedList(value)
            case nil: break
            }
        }
        if let conditions = members["Condition"]?.objectValue {
            members["Condition"] = .object(
                conditions.mapValues { operands in
                    operands.objectValue.map { .object($0.mapValues(normalisedList)) } ?? operands
                })
        }
        return .object(members)
    }

    /// The number of an account, of which services tell the root user; all else as it is.
    private static func account(_ principal: Value) -> Value {
        guard let parts = principal.stringValue?.split(separator: ":"), parts.count == 5,
            parts[0] == "arn", parts[2] == "iam", parts[4] == "root"
        else { return principal }
        return .string(String(parts[3]))
    }

    private static func elements(_ value: Value) -> [Value] { value.listValue ?? [value] }

    /// Order means nothing in these lists.
    private static func normalisedList(_ value: Value) -> Value {
        .list(sorted(elements(value).map { $0.scalarText.map { .string($0) } ?? $0 }))
    }

    /// Returns a form that is equal for values that mean the same: to hash elements of sets with.
    static func canonical(_ value: Value, schema: PropertySchema?) -> Value {
        switch value {
        case .bool, .int:
            return value.scalarText.map { .string($0) } ?? value
        case .double(let number):
            return number == number.rounded() && abs(number) < 1e15
                ? .string(String(Int(number))) : .string(String(number))
        case .string:
            return document(value, schema: schema) ?? value
        case .object(let members):
            let whole = document(value, schema: schema)?.objectValue ?? members
            return .object(
                Dictionary(
                    uniqueKeysWithValues: whole.compactMap { name, member in
                        member == .null
                            ? nil : (name, canonical(member, schema: schema?.property(name)))
                    }))
        case .list(let elements):
            let forms = elements.map { canonical($0, schema: schema?.element) }
            return .list(schema?.isSet == true ? sorted(forms) : forms)
        case .null, .reference, .join, .secret:
            return value
        }
    }

    private static func sorted(_ values: [Value]) -> [Value] {
        values.map { (value: $0, text: $0.plainJSON()) }.sorted { $0.text < $1.text }.map(\.value)
    }

    /// Says whether a value is what AWS means when it tells nothing.
    static func isNothing(_ value: Value, schema: PropertySchema?) -> Bool {
        switch value {
        case .null, .bool(false), .list([]): return true
        case .object(let members):
            return members.allSatisfy { isNothing($0.value, schema: schema?.property($0.key)) }
        default: break
        }
        guard let standard = schema?.defaultValue else { return false }
        return value == standard || sameScalar(value, standard)
    }
}
