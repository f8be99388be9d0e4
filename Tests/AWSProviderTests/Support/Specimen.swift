import InfraGraph

/// A generated type with what AWS's schema says of it.
protocol Schematic {
    static var typeName: String { get }
    static var schemaLiteral: StaticString { get }
}

/// One resource of a contract test: how it is made, and what is changed in place.
struct Specimen: Sendable {
    let name: String
    let type: String
    let schema: ResourceSchema
    let properties: [String: Value]
    /// Properties after the change in place; null removes one. Empty if AWS changes nothing.
    let changes: [String: Value]
    /// Create-only properties that make another resource of it; empty if there are none.
    let replacement: [String: Value]
    /// Where emulators are not like AWS.
    let differences: [Difference]
    /// Says whether the emulator never tells that it is ready.
    let staysPending: Bool

    init<R: Schematic>(
        _ name: String, _ type: R.Type, _ properties: [String: Value],
        changes: [String: Value] = [:], replacement: [String: Value] = [:],
        differences: [Difference] = [], staysPending: Bool = false
    ) throws {
        self.name = name
        self.type = R.typeName
        schema = try ResourceSchema(type: R.typeName, literal: R.schemaLiteral)
        self.properties = properties
        self.changes = changes
        self.replacement = replacement
        self.differences = differences
        self.staysPending = staysPending
    }

    /// A reference to an attribute of an earlier specimen.
    static func of(_ name: String, _ attribute: String) -> Value {
        .reference(Reference(Address(name), attribute, need: .created))
    }
}

extension Value {
    /// A reference to an attribute of an earlier specimen.
    static func of(_ name: String, _ attribute: String) -> Value {
        Specimen.of(name, attribute)
    }
}
