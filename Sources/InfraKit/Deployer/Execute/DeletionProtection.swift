import InfraGraph

/// Deletion protection as types have it: a flag, or an entry in a list of keys and values.
///
/// Turned off only before a deletion that the plan shows and a person confirmed.
public enum DeletionProtection {
    /// Says whether a deployed resource refuses to be deleted.
    public static func isOn(_ record: ResourceRecord, _ schema: ResourceSchema) -> Bool {
        guard let path = schema.traits.deletionProtection else { return false }
        let (property, key) = split(path)
        guard let value = record.properties[property] else { return false }
        guard let key else { return value.scalarText == "true" || value.scalarText == "ACTIVE" }
        return entry(key, in: value)?["Value"]?.scalarText == "true"
    }

    /// Returns the properties with the protection turned off.
    public static func turnedOff(_ record: ResourceRecord, _ schema: ResourceSchema) -> [String:
        Value]
    {
        guard let path = schema.traits.deletionProtection else { return record.properties }
        let (property, key) = split(path)
        var properties = record.properties
        guard let key else {
            let isText = properties[property]?.stringValue != nil
            properties[property] = isText ? "INACTIVE" : false
            return properties
        }
        let entries = properties[property]?.listValue ?? []
        properties[property] = .list(
            entries.map {
                $0["Key"]?.stringValue == key ? ["Key": .string(key), "Value": "false"] : $0
            })
        return properties
    }

    /// The top-level property that holds the protection.
    public static func property(_ schema: ResourceSchema) -> String? {
        schema.traits.deletionProtection.map { split($0).property }
    }

    private static func split(_ path: String) -> (property: String, key: String?) {
        guard let slash = path.firstIndex(of: "/") else { return (path, nil) }
        return (String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func entry(_ key: String, in value: Value) -> Value? {
        value.listValue?.first { $0["Key"]?.stringValue == key }
    }
}
