import InfraGraph

/// Reads secrets at the last moment before a request is sent.
public protocol SecretResolver: Sendable {
    /// Returns the secret's text.
    ///
    /// - Throws: ``Diagnostic`` `secret-unreadable` with the place, never with its content.
    func secret(_ reference: SecretReference) async throws(Diagnostic) -> String
}
