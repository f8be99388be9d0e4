import Deployer
import InfraGraph
import Synchronization

/// The secrets that AWS was given, to keep them out of what is said: services quote the values
/// that they refuse, and some say so only when they are asked how far they are.
final class RevealedSecrets: Sendable {
    private let texts = Mutex<Set<String>>([])

    /// Returns a resolver that remembers what it reads.
    func remembering(_ source: any SecretResolver) -> any SecretResolver {
        Remembering(source: source, revealed: self)
    }

    /// The same error without them.
    func hidden(in error: ProviderError) -> ProviderError {
        var error = error
        error.message = hidden(in: error.message)
        if let detail = error.cause?.detail { error.cause?.detail = hidden(in: detail) }
        return error
    }

    /// The same text without them, also where it quotes JSON.
    func hidden(in text: String) -> String {
        // The longest first: one secret may be part of another.
        let secrets = texts.withLock { $0 }.sorted { $0.count > $1.count }
        return secrets.reduce(text) { text, secret in
            let quoted = Value.string(secret).plainJSON().dropFirst().dropLast()
            return text.replacing(secret, with: "<secret>").replacing(quoted, with: "<secret>")
        }
    }

    private struct Remembering: SecretResolver {
        let source: any SecretResolver
        let revealed: RevealedSecrets

        func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
            let text = try await source.secret(reference)
            if !text.isEmpty { revealed.texts.withLock { _ = $0.insert(text) } }
            return text
        }
    }
}
