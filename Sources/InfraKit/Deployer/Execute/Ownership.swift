import InfraGraph

/// The tags by which a resource is known to be ours, and whose it is.
public enum Ownership {
    /// What every such tag begins with; plans never compare them.
    public static let prefix = "infrakit:"
    /// The tag with the history that made the resource.
    public static let lineageTag = "infrakit:lineage"
    /// The tag with the address.
    public static let addressTag = "infrakit:address"
    /// The tag with the token of the creation.
    public static let tokenTag = "infrakit:intent"

    /// Returns the tags of a resource. Of the lineage only a part is shown: the whole is a key.
    static func tags(lineage: String, address: Address, token: String) -> [String: String] {
        [
            lineageTag: String(lineage.prefix(12)), addressTag: address.rawValue, tokenTag: token,
        ]
    }
}
