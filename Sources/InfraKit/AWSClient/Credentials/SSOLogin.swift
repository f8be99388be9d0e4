import CCrypto
import InfraGraph

/// The session that `aws sso login` has opened, and the keys it gives for the profile's role.
struct SSOLogin {
    let profile: Profile
    let context: CredentialContext

    /// What the profile says, with its `sso-session` section.
    private struct Settings {
        let startURL: String
        let region: String
        let accountID: String
        let roleName: String
        /// What the name of the cache file is made of.
        let cacheKey: String
    }

    func credentials() async throws(Diagnostic) -> Credentials {
        let settings = try settings()
        let token = try await token(settings)
        let endpoint = try endpoint("sso", settings)
        let request = HTTPRequest(
            method: "GET", path: "/federation/credentials",
            query: [
                .init("role_name", settings.roleName), .init("account_id", settings.accountID),
            ], headers: ["x-amz-sso_bearer_token": token])
        let response = try await CredentialCall(context, profile.origin)
            .send(
                endpoint.addressing(request), over: endpoint.scheme,
                TransportLimits(totalSeconds: 20))
        if response.status == 401 {
            throw CredentialProblem.expiredLogin(profile.name, "AWS no longer knows the session")
        }
        let origin = "SSO of \(profile.origin)"
        let document = try CredentialDocument.json(response.body, origin)
        guard response.isSuccess, let keys = document["roleCredentials"] else {
            let said = document["message"]?.stringValue ?? "HTTP \(response.status)"
            throw CredentialProblem.refused(origin, "AWS said: \(said).")
        }
        return try CredentialDocument.credentials(keys, token: "sessionToken", origin: origin)
    }

    private func settings() throws(Diagnostic) -> Settings {
        let session = profile["sso_session"]
        var values = profile.values
        if let session {
            guard let section = context.config.ssoSessions[session] else {
                throw CredentialProblem.badSetting(
                    profile.origin, "sso_session", "names `\(session)`, which no section describes")
            }
            values.merge(section, uniquingKeysWith: { $1 })
        }
        func value(_ key: String) throws(Diagnostic) -> String {
            guard let value = values[key], !value.isEmpty else {
                throw CredentialProblem.incomplete(profile.origin, "`\(key)`")
            }
            return value
        }
        let startURL = try value("sso_start_url")
        return Settings(
            startURL: startURL, region: try value("sso_region"),
            accountID: try value("sso_account_id"), roleName: try value("sso_role_name"),
            cacheKey: session ?? startURL)
    }

    /// Takes the token from the CLI's cache; one that has ended is renewed if the session allows.
    private func token(_ settings: Settings) async throws(Diagnostic) -> String {
        let path = "~/.aws/sso/cache/\(Self.sha1(settings.cacheKey)).json"
        let bytes = try context.readFile(SharedConfig.expanded(path, context.environment))
        guard let bytes else {
            throw CredentialProblem.expiredLogin(profile.name, "Nobody has logged in yet")
        }
        let cache = try CredentialDocument.json(bytes, path)
        guard let token = cache["accessToken"]?.stringValue,
            let text = cache["expiresAt"]?.stringValue, let end = Timestamp(expiry: text)
        else { throw CredentialProblem.unreadable(path, "the file is not what `aws` writes") }
        if end.seconds > context.now() + 60 { return token }
        if let fresh = try await renewed(cache, settings) { return fresh }
        throw CredentialProblem.expiredLogin(
            profile.name, "The session ended at \(end.text(.iso8601))")
    }

    /// Asks for a new token with the refresh token; nil if there is none or AWS refuses it.
    private func renewed(
        _ cache: Value, _ settings: Settings
    ) async throws(Diagnostic) -> String? {
        guard let refresh = cache["refreshToken"], let id = cache["clientId"],
            let secret = cache["clientSecret"]
        else { return nil }
        let body: Value = [
            "grantType": "refresh_token", "refreshToken": refresh, "clientId": id,
            "clientSecret": secret,
        ]
        let endpoint = try endpoint("sso-oidc", settings)
        let request = HTTPRequest(
            method: "POST", path: "/token", headers: ["Content-Type": "application/json"],
            body: Array(body.plainJSON().utf8))
        let response = try await CredentialCall(context, profile.origin)
            .send(
                endpoint.addressing(request), over: endpoint.scheme,
                TransportLimits(totalSeconds: 20))
        guard response.isSuccess else { return nil }
        return try CredentialDocument.json(response.body, profile.origin)["accessToken"]?
            .stringValue
    }

    private func endpoint(
        _ service: String, _ settings: Settings
    ) throws(Diagnostic) -> Endpoint {
        let overrides = EndpointOverrides(environment: context.environment, profile: profile)
        return try EndpointResolver(overrides: overrides)
            .endpoint(for: EndpointQuery(service: service, region: settings.region))
    }

    private static func sha1(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var digest = [UInt8](repeating: 0, count: 20)
        EVP_Digest(bytes, bytes.count, &digest, nil, EVP_sha1(), nil)
        return Digest.hex(digest)
    }
}
