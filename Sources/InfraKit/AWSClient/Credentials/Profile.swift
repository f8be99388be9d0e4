/// A named group of settings from AWS's shared files.
public struct Profile: Sendable {
    /// The name: `default`, `prod`.
    public let name: String
    /// The values of both files by their keys in lower case.
    public let values: [String: String]
    /// The keys that come from the credentials file.
    public let credentialKeys: Set<String>
    /// What the `services` section of the profile says: addresses by service id.
    public let serviceEndpoints: [String: String]

    /// Makes a profile.
    public init(
        name: String, values: [String: String], credentialKeys: Set<String> = [],
        serviceEndpoints: [String: String] = [:]
    ) {
        self.name = name
        self.values = values
        self.credentialKeys = credentialKeys
        self.serviceEndpoints = serviceEndpoints
    }

    /// The value of a key; nil if it is absent or empty.
    public subscript(key: String) -> String? {
        values[key].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The profile in a reader's words.
    public var origin: String { "profile `\(name)`" }
}
