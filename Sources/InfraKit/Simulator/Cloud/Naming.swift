import InfraGraph

/// Which names must be unique, and where.
enum Naming {
    /// The name with its scope, as only one live resource may have it; nil if the name may repeat.
    static func key(
        _ schema: ResourceSchema, _ properties: [String: Value], account: String, region: String
    ) -> String? {
        guard let name = chosenName(schema, properties),
            !SimulatedTypes.repeatableNames.contains(schema.type)
        else { return nil }
        let isWorldwide = SimulatedTypes.worldwideNames.contains(schema.type)
        let scope =
            SimulatedTypes.nameScopes[schema.type]
            .flatMap { properties[$0]?.scalarText } ?? ""
        let place =
            isWorldwide ? "" : account + "\n" + (schema.traits.isGlobal ? "*" : region)
        return [schema.type, place, scope, name].joined(separator: "\n")
    }

    /// The name that the request chooses, if it chooses one.
    static func chosenName(_ schema: ResourceSchema, _ properties: [String: Value]) -> String? {
        if let property = schema.traits.nameProperty {
            return Value.object(properties).member(at: property)?.scalarText
        }
        let parts = schema.primaryIdentifier.map {
            Value.object(properties).member(at: $0)?.scalarText
        }
        guard !parts.isEmpty, !parts.contains(nil) else { return nil }
        return parts.compactMap { $0 }.joined(separator: "|")
    }
}
