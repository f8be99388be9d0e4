import InfraGraph
import Testing

@testable import AWSClient

@Suite struct SSOLoginTests {
    private static let config = """
        [profile dev]
        sso_session = work
        sso_account_id = 1
        sso_role_name = Admin
        [sso-session work]
        sso_start_url = https://x.awsapps.com/start
        sso_region = eu-west-1
        """
    // SHA-1 of `work`, as the AWS CLI names the file.
    private static let path =
        "/ana/.aws/sso/cache/e274eeff768c6396088ec6eb091f4bf4d47ab1e0.json"

    private func scene(_ cache: String?, _ transport: CannedTransport) throws -> CredentialScene {
        let scene = CredentialScene(config: Self.config, transport: transport)
        scene.state.withLock { $0.files[Self.path] = cache }
        return scene
    }

    private static let answer = CannedTransport { request, _ in
        if request.path == "/token" {
            return HTTPResponse(status: 200, body: Array(#"{"accessToken":"fresh"}"#.utf8))
        }
        let key = request.headers["x-amz-sso_bearer_token"] ?? "none"
        let text = """
            {"roleCredentials":{"accessKeyId":"\(key)","secretAccessKey":"s","sessionToken":"t",
            "expiration":1003600000}}
            """
        return HTTPResponse(status: 200, body: Array(text.utf8))
    }

    @Test func openSessionGivesKeys() async throws {
        let cache = #"{"accessToken":"open","expiresAt":"2030-01-01T00:00:00Z"}"#
        #expect(try await scene(cache, Self.answer).found(profile: "dev").key == "open")
    }

    @Test func endedSessionIsRenewedIfItCanBe() async throws {
        let cache = """
            {"accessToken":"old","expiresAt":"1970-01-01T00:00:00UTC","refreshToken":"r",
            "clientId":"c","clientSecret":"s"}
            """
        #expect(try await scene(cache, Self.answer).found(profile: "dev").key == "fresh")
    }

    @Test(arguments: [nil, #"{"accessToken":"old","expiresAt":"1970-01-01T00:00:00Z"}"#])
    func endedSessionSaysHowToLogIn(cache: String?) async throws {
        let found = try await scene(cache, Self.answer).found(profile: "dev")
        guard case .failure(let problem) = found else {
            Issue.record("found credentials")
            return
        }
        #expect(problem.code == "expired-login")
        #expect(problem.fix?.contains("aws sso login --profile dev") == true)
    }
}
