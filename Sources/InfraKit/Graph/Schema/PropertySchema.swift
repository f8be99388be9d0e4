/// What AWS says of one property: its type, bounds and what it refers to.
///
/// A thin view of the JSON schema, so that a schema costs nothing until it is asked.
public struct PropertySchema: Sendable {
    let members: [String: Value]
    let definitions: [String: Value]

    init(_ value: Value?, definitions: [String: Value]) {
        var members = value?.objectValue ?? [:]
        if case .string(let name)? = members["$ref"],
            let definition = definitions[String(name.dropFirst("#/definitions/".count))]?
                .objectValue
        {
            members.removeValue(forKey: "$ref")
            members.merge(definition) { own, _ in own }
        }
        self.members = members
        self.definitions = definitions
    }

    /// The JSON types that the property takes: `string`, `integer`, `number`, `boolean`, `array`,
    /// `object`.
    public var types: [String] {
        switch members["type"] {
        case .string(let name)?: [name]
        case .list(let names)?: names.compactMap(\.stringValue)
        default: []
        }
    }

    /// The pattern that text must match, if there is one.
    public var pattern: String? { members["pattern"]?.stringValue }
    /// The values that are allowed, if they are listed.
    public var allowedValues: [Value]? { members["enum"]?.listValue }
    /// The smallest number allowed.
    public var minimum: Double? { number("minimum") }
    /// The largest number allowed.
    public var maximum: Double? { number("maximum") }
    /// The least number of characters.
    public var minimumLength: Int? { members["minLength"]?.intValue }
    /// The greatest number of characters.
    public var maximumLength: Int? { members["maxLength"]?.intValue }
    /// The least number of elements.
    public var minimumCount: Int? { members["minItems"]?.intValue }
    /// The greatest number of elements.
    public var maximumCount: Int? { members["maxItems"]?.intValue }
    /// The value that AWS takes when none is given.
    public var defaultValue: Value? { members["default"] }
    /// JSON Schema's format, for what is no reference: `json`, `date-time`, `ipv4-network`.
    public var format: String? { members["format"]?.stringValue }
    /// Names that must be present in an object.
    public var required: [String] {
        members["required"]?.listValue?.compactMap(\.stringValue) ?? []
    }
    /// Says whether the order of a list means nothing to AWS.
    public var isSet: Bool {
        members["type"]?.stringValue == "array" && members["insertionOrder"] == .bool(false)
    }
    /// The types of resource whose identifier or attribute the property takes:
    /// `AWS::EC2::Subnet.Id`.
    public var references: [String] {
        members["references"]?.listValue?.compactMap(\.stringValue) ?? []
    }
    /// Says whether an object may have members that the schema does not name.
    public var isOpen: Bool {
        members["properties"] == nil || members["additionalProperties"] == .bool(true)
    }

    /// The schema of an object's member; nil if the schema does not name it.
    public func property(_ name: String) -> PropertySchema? {
        if let member = members["properties"]?[name] {
            return PropertySchema(member, definitions: definitions)
        }
        guard let patterns = members["patternProperties"]?.objectValue,
            let any = patterns.values.first
        else { return nil }
        return PropertySchema(any, definitions: definitions)
    }

    /// The names of an object's members.
    public var propertyNames: [String] {
        members["properties"]?.objectValue.map { Array($0.keys) } ?? []
    }

    /// The schema of a list's elements; nil for anything that is no list.
    public var element: PropertySchema? {
        members["items"].map { PropertySchema($0, definitions: definitions) }
    }

    private func number(_ name: String) -> Double? {
        switch members[name] {
        case .int(let number)?: Double(number)
        case .double(let number)?: number
        default: nil
        }
    }
}
