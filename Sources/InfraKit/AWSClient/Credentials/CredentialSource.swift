import InfraGraph

/// One place of the search for credentials.
protocol CredentialSource: Sendable {
    /// The place in a reader's words.
    func place(_ context: CredentialContext) -> String

    /// Looks there. A place that is set up but broken throws: going on would hide the mistake.
    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding
}

/// What a look at one place gave.
enum CredentialFinding: Hashable, Sendable {
    case found(Credentials)
    /// The place is not set up; the text says what is missing.
    case absent(String)
}
