import InfraGraph

/// A role assumed with a token that Kubernetes or a build service keeps fresh in a file.
struct WebIdentityCredentials: CredentialSource {
    func place(_ context: CredentialContext) -> String { "web identity" }

    /// Reads the token anew at each look: it changes more often than the credentials.
    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding {
        let (file, role) = ("AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN")
        guard let path = context.variable(file) else { return .absent("\(file) is not set") }
        let origin = "web identity token \(path)"
        guard let roleARN = context.variable(role) else {
            throw CredentialProblem.incomplete(origin, role)
        }
        let token = ProfileCredentials.trimmed(try context.requiredFile(path, namedBy: file))
        let name = ProfileCredentials.sessionName(
            context.variable("AWS_ROLE_SESSION_NAME"), context)
        let service = TokenService(context: context, profile: nil, origin: origin)
        return .found(
            try await service.assume(
                TokenService.RoleRequest(
                    roleARN: roleARN, sessionName: name, webIdentityToken: token),
                signer: nil))
    }
}
