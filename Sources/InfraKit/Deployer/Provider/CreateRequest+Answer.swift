import InfraGraph

extension CreateRequest {
    /// Says whether what is there has every property that is asked for.
    ///
    /// For types that can carry no mark of ours: a creation whose outcome is unknown is told from
    /// somebody else's resource of the same name by what it says.
    public func isAnswered(by properties: [String: Value]) -> Bool {
        var diff = PropertyDiff(
            .cloud, schema: schema, ignored: schema.readOnly + schema.writeOnly)
        return diff.changes(from: properties, to: self.properties).isEmpty
    }
}
