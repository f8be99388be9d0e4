/// Header fields in order; names compare without regard to case.
public struct HTTPHeaders: Hashable, Sendable {
    /// The fields as they were added.
    public private(set) var fields: [Field] = []

    /// One header field.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var value: String

        /// Makes a field.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Makes headers of pairs of name and value.
    public init(_ fields: [(String, String)] = []) {
        self.fields = fields.map { Field($0.0, $0.1) }
    }

    /// The first value with the name; setting replaces all of them, nil removes them.
    public subscript(name: String) -> String? {
        get { fields.first { Self.isEqual($0.name, name) }?.value }
        set {
            guard let newValue else { return fields.removeAll { Self.isEqual($0.name, name) } }
            guard let index = fields.firstIndex(where: { Self.isEqual($0.name, name) }) else {
                return fields.append(Field(name, newValue))
            }
            fields[index].value = newValue
            var seen = -1
            fields.removeAll { field in
                seen += 1
                return seen > index && Self.isEqual(field.name, name)
            }
        }
    }

    /// Every value with the name, in order.
    public func values(_ name: String) -> [String] {
        fields.filter { Self.isEqual($0.name, name) }.map(\.value)
    }

    /// Adds a field after those that are there.
    public mutating func add(_ name: String, _ value: String) { fields.append(Field(name, value)) }

    /// Compares two names as HTTP does: ASCII letters without regard to case.
    public static func isEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}

extension HTTPHeaders: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }
}
