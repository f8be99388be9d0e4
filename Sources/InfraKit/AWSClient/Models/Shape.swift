import InfraGraph

/// The form of a value: its type, its members, and how they are written.
package final class Shape: Sendable {
    /// What a value of a shape is.
    package enum Kind: String, Sendable {
        case structure, list, map, string, boolean, integer, double, timestamp, blob, document
    }

    package let name: String
    package let kind: Kind
    /// The members of a structure, in the order in which XML wants them.
    package let members: [Member]
    let required: [String]
    /// The element of a list, or the value of a map.
    package let element: Member?
    /// The key of a map.
    let key: Member?
    /// The member that is the whole body.
    let payload: Member?
    let isFlattened: Bool
    let isUnion: Bool
    let isSensitive: Bool
    let isJSONText: Bool
    let locationName: String?
    let timestampFormat: Timestamp.Format?
    let xmlNamespace: XMLNamespace?
    /// The code by which an error of this shape is named, where that is not the shape's name.
    let errorCode: String?

    private let positions: [String: Int]

    init(name: String, facts: Value) {
        self.name = name
        kind = Self.kind(facts)
        members = Self.members(facts)
        positions = Dictionary(
            members.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
        required = facts["required"]?.listValue?.compactMap(\.stringValue) ?? []
        element = (facts["member"] ?? facts["value"]).map { Member(name: "member", facts: $0) }
        key = facts["key"].map { Member(name: "key", facts: $0) }
        let payloadName = facts["payload"]?.stringValue
        payload = members.first { $0.name == payloadName }
        isFlattened = facts["flattened"] == true
        isUnion = facts["union"] == true
        isSensitive = facts["sensitive"] == true
        isJSONText = facts["jsonvalue"] == true
        locationName = facts["locationName"]?.stringValue
        timestampFormat = facts["timestampFormat"]?.stringValue.flatMap(Timestamp.Format.init)
        xmlNamespace = facts["xmlNamespace"].flatMap(XMLNamespace.init)
        errorCode = facts["error"]?["code"]?.stringValue
    }

    /// The member of a structure with the name.
    package func member(_ name: String) -> Member? { positions[name].map { members[$0] } }

    /// Says whether a part of the structure goes into the body.
    var hasBodyMembers: Bool { members.contains { $0.location == .body } }

    private static func kind(_ facts: Value) -> Kind {
        if facts["document"] == true { return .document }
        switch facts["type"]?.stringValue {
        case "structure": return .structure
        case "list": return .list
        case "map": return .map
        case "boolean": return .boolean
        case "byte", "short", "integer", "long", "biginteger": return .integer
        case "float", "double", "bigdecimal": return .double
        case "timestamp": return .timestamp
        case "blob": return .blob
        case "string", "character": return .string
        default: return .document
        }
    }

    private static func members(_ facts: Value) -> [Member] {
        let named = facts["members"]?.objectValue ?? [:]
        let first = facts["xmlOrder"]?.listValue?.compactMap(\.stringValue) ?? []
        let order = first + named.keys.filter { !first.contains($0) }.sorted()
        return order.compactMap { name in named[name].map { Member(name: name, facts: $0) } }
    }
}

/// A namespace that an XML element declares.
struct XMLNamespace: Hashable, Sendable {
    let prefix: String?
    let uri: String

    init?(_ facts: Value) {
        guard let uri = facts.stringValue ?? facts["uri"]?.stringValue else { return nil }
        self.uri = uri
        prefix = facts["prefix"]?.stringValue
    }
}
