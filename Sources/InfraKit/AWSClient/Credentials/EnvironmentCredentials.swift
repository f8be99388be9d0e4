import InfraGraph

/// Keys in environment variables.
struct EnvironmentCredentials: CredentialSource {
    func place(_ context: CredentialContext) -> String { "environment variables" }

    func look(_ context: CredentialContext) throws(Diagnostic) -> CredentialFinding {
        if context.namesProfile { return .absent("not looked at, because a profile is named") }
        return try Self.keys(context)
    }

    /// Reads the keys without regard to profiles.
    static func keys(_ context: CredentialContext) throws(Diagnostic) -> CredentialFinding {
        let origin = "environment variables"
        let (id, secret) = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
        guard let key = context.variable(id) else {
            if context.variable(secret) != nil { throw CredentialProblem.incomplete(origin, id) }
            return .absent("\(id) is not set")
        }
        guard let secretKey = context.variable(secret) else {
            throw CredentialProblem.incomplete(origin, secret)
        }
        let expiration = context.variable("AWS_CREDENTIAL_EXPIRATION")
        return .found(
            Credentials(
                accessKeyID: key, secretAccessKey: secretKey,
                sessionToken: context.variable("AWS_SESSION_TOKEN"),
                expiration: expiration.flatMap(Timestamp.init(expiry:)), origin: origin))
    }
}
