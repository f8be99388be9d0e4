import InfraGraph

/// A role assumed with the credentials of another chain, as for an account besides its own.
struct AssumedRoleCredentials: CredentialSource {
    let roleARN: String
    let base: CredentialChain

    func place(_ context: CredentialContext) -> String { "role \(roleARN)" }

    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding {
        let signer = try await base.credentials()
        let service = TokenService(
            context: context, profile: context.config.profile, origin: place(context))
        let role = TokenService.RoleRequest(
            roleARN: roleARN, sessionName: ProfileCredentials.sessionName(nil, context))
        return .found(try await service.assume(role, signer: signer))
    }
}
