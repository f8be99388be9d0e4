import Deployer
import InfraGraph
import Synchronization

/// The secrets that one request was given, to keep them out of what is said about it: services
/// quote the values they refuse.
final class RevealedSecrets: SecretResolver {
    private let source: any SecretResolver
    private let revealed = Mutex<Set<String>>([])

    init(_ source: any SecretResolver) { self.source = source }

    func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        let text = try await source.secret(reference)
        revealed.withLock { _ = $0.insert(text) }
        return text
    }

    /// The same error without them.
    func hidden(in error: ProviderError) -> ProviderError {
        var error = error
        // The longest first: one secret may be part of another.
        for secret in revealed.withLock({ $0 }).sorted(by: { $0.count > $1.count })
        where !secret.isEmpty {
            error.message = error.message.replacing(secret, with: "<secret>")
            error.cause?.detail.replace(secret, with: "<secret>")
        }
        return error
    }
}
