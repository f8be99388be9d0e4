/// Where a secret can be found. The secret itself is never part of a graph, plan, state or journal.
public struct SecretReference: Hashable, Sendable {
    /// The kinds of place that can hold a secret.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// A variable of the deploying process.
        case environment
        /// A file on the deploying machine; one trailing line break is dropped.
        case file
        /// A Secrets Manager secret, by name or ARN.
        case secretsManager
        /// An SSM parameter of type SecureString, by name.
        case parameter
    }

    /// The kind of place.
    public let source: Source
    /// The variable, path, name or ARN.
    public let name: String
    /// The key inside a JSON secret, if only one member is meant.
    public let key: String?

    /// Makes a reference to a secret.
    public init(_ source: Source, _ name: String, key: String? = nil) {
        self.source = source
        self.name = name
        self.key = key
    }
}
