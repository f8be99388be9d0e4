import InfraGraph

/// Credentials that a program prints, as `credential_process` names it.
struct ProgramCredentials {
    let command: String
    let origin: String

    func run(_ context: CredentialContext) async throws(Diagnostic) -> Credentials {
        guard let words = Self.words(command) else {
            throw CredentialProblem.badSetting(
                origin, "credential_process", "has a quote that does not end")
        }
        let result = try await context.run(words)
        guard result.status == 0 else {
            // What it printed may hold a secret, so it is not repeated here.
            throw CredentialProblem.refused(
                origin, "`credential_process` ended with status \(result.status).")
        }
        let document = try CredentialDocument.json(result.output, origin)
        guard document["Version"]?.intValue == 1 else {
            throw CredentialProblem.unreadable(origin, "the program's answer is not of version 1")
        }
        let credentials = try CredentialDocument.credentials(
            document, token: "SessionToken", origin: "program of \(origin)")
        if let end = credentials.expiration, end.seconds <= context.now() {
            throw CredentialProblem.refused(
                origin, "`credential_process` gave keys that ended at \(end.text(.iso8601)).")
        }
        return credentials
    }

    /// Splits a command as a shell does, quotes and backslashes only; nil if a quote stays open.
    static func words(_ command: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        var isEscaped = false
        for character in command {
            if isEscaped {
                word = (word ?? "") + String(character)
                isEscaped = false
            } else if character == "\\", quote != "'" {
                isEscaped = true
            } else if let open = quote {
                if character == open {
                    quote = nil
                } else {
                    word = (word ?? "") + String(character)
                }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if character.isWhitespace {
                if let done = word { words.append(done) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        guard quote == nil, !isEscaped else { return nil }
        if let done = word { words.append(done) }
        return words.isEmpty ? nil : words
    }
}
