import InfraGraph

/// Keyed fingerprints of the secrets in properties: they tell when a secret has changed, and nothing else.
public enum SecretFingerprints {
    /// Returns the fingerprint of every secret that this process can read, by path.
    ///
    /// Secrets that the cloud keeps have none: AWS reads them itself.
    public static func of(
        _ properties: [String: Value], secrets: any SecretResolver, hash: KeyedHash
    ) async throws(Diagnostic) -> [String: String] {
        var references: [(path: String, reference: SecretReference)] = []
        for (name, value) in properties { collect(value, at: name, into: &references) }
        var fingerprints: [String: String] = [:]
        for (path, reference) in references
        where reference.source == .environment || reference.source == .file {
            fingerprints[path] = hash.digest("secret|" + (try await secrets.secret(reference)))
        }
        return fingerprints
    }

    private static func collect(
        _ value: Value, at path: String,
        into references: inout [(path: String, reference: SecretReference)]
    ) {
        switch value {
        case .secret(let reference): references.append((path, reference))
        case .list(let elements), .join(let elements):
            for (index, element) in elements.enumerated() {
                collect(element, at: "\(path)/\(index)", into: &references)
            }
        case .object(let members):
            for (name, member) in members { collect(member, at: "\(path)/\(name)", into: &references) }
        case .null, .bool, .int, .double, .string, .reference: break
        }
    }
}
