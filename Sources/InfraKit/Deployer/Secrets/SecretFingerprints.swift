import InfraGraph

/// Keyed fingerprints of the secrets in properties: they tell when a secret has changed, and
/// nothing else.
public enum SecretFingerprints {
    /// Returns the fingerprint of every secret that this process can read, by path.
    ///
    /// Secrets that the cloud keeps have none: AWS reads them itself.
    public static func of(
        _ properties: [String: Value], secrets: any SecretResolver, hash: KeyedHash
    ) async throws(Diagnostic) -> [String: String] {
        var fingerprints: [String: String] = [:]
        for (path, reference) in Planner.secretPaths(in: properties)
        where reference.source == .environment || reference.source == .file {
            fingerprints[path] = hash.digest("secret|" + (try await secrets.secret(reference)))
        }
        return fingerprints
    }
}
