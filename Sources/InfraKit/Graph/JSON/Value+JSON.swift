extension Value {
    /// Reads JSON. Members that start with `$` mean references, joins and secrets as `json()`
    /// writes them.
    ///
    /// - Throws: ``Diagnostic`` `malformed-json` with the byte at which the text stops making
    ///   sense.
    public init(json bytes: some JSONBytes) throws(Diagnostic) {
        let plain = try Value(plainJSON: bytes)
        let mayHaveMarks = bytes.withBytes { $0.contains(UInt8(ascii: "$")) }
        self = mayHaveMarks ? plain.unmarkedFromJSON : plain
    }

    /// Reads JSON as plain data: a member named `$ref` stays a member named `$ref`.
    ///
    /// - Throws: ``Diagnostic`` `malformed-json` with the byte at which the text stops making
    ///   sense.
    public init(plainJSON bytes: some JSONBytes) throws(Diagnostic) {
        let result: Result<Value, JSONReader.Failure> = bytes.withBytes { buffer in
            do throws(JSONReader.Failure) {
                return .success(try JSONReader.value(of: buffer))
            } catch {
                return .failure(error)
            }
        }
        switch result {
        case .success(let value): self = value
        case .failure(let failure):
            throw Diagnostic(
                code: "malformed-json", "text is not valid JSON",
                detail: "At byte \(failure.offset): \(failure.message).")
        }
    }

    /// Returns the value as JSON bytes, members sorted by name; equal values give equal bytes.
    public func jsonBytes(isPretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(isPretty: isPretty, escapesMarks: true)
        writer.write(self)
        return writer.bytes
    }

    /// Returns the value as JSON text, members sorted by name; equal values give equal text.
    public func json(isPretty: Bool = false) -> String {
        String(decoding: jsonBytes(isPretty: isPretty), as: UTF8.self)
    }

    /// Returns plain data as JSON text without escaping members that start with `$`.
    public func plainJSON(isPretty: Bool = false) -> String {
        var writer = JSONWriter(isPretty: isPretty, escapesMarks: false)
        writer.write(self)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// The object that stands for a reference, join or secret in JSON.
    var markedForJSON: [String: Value] {
        switch self {
        case .reference(let reference):
            return [
                "$ref": .string(reference.address.rawValue),
                "attribute": .string(reference.attribute),
                "needs": .string(reference.need.rawValue),
            ]
        case .join(let parts): return ["$join": .list(parts)]
        case .secret(let secret):
            var members: [String: Value] = [
                "$secret": .string(secret.source.rawValue), "name": .string(secret.name),
            ]
            if let key = secret.key { members["key"] = .string(key) }
            return members
        case .null, .bool, .int, .double, .string, .list, .object: return [:]
        }
    }

    private var unmarkedFromJSON: Value {
        switch self {
        case .list(let elements): return .list(elements.map(\.unmarkedFromJSON))
        case .object(let members):
            if !members.keys.contains(where: { $0.utf8.first == UInt8(ascii: "$") }) {
                return .object(members.mapValues(\.unmarkedFromJSON))
            }
            if let marked = Value(marked: members) { return marked }
            return .object(
                Dictionary(
                    members.map {
                        (
                            $0.key.hasPrefix("$$") ? String($0.key.dropFirst()) : $0.key,
                            $0.value.unmarkedFromJSON
                        )
                    }, uniquingKeysWith: { first, _ in first }))
        default: return self
        }
    }

    private init?(marked members: [String: Value]) {
        if case .string(let address)? = members["$ref"],
            case .string(let attribute)? = members["attribute"]
        {
            let need = members["needs"]?.stringValue.flatMap(Need.init) ?? .created
            self = .reference(Reference(Address(address), attribute, need: need))
        } else if case .list(let parts)? = members["$join"] {
            self = .join(parts.map(\.unmarkedFromJSON))
        } else if case .string(let source)? = members["$secret"],
            let kind = SecretReference.Source(rawValue: source),
            case .string(let name)? = members["name"]
        {
            self = .secret(SecretReference(kind, name, key: members["key"]?.stringValue))
        } else {
            return nil
        }
    }
}

/// Bytes that lie side by side in memory.
public protocol JSONBytes {
    /// Calls `body` with the bytes.
    func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R
}

extension Array: JSONBytes where Element == UInt8 {
    public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        withUnsafeBufferPointer(body)
    }
}

extension String: JSONBytes {
    public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        var text = self
        return text.withUTF8(body)
    }
}

extension StaticString: JSONBytes {
    public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        body(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
    }
}
