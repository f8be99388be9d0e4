import InfraGraph
import Testing

@testable import AWSClient

@Suite struct AssumedAccountTests {
    private static let role = "arn:aws:iam::210987654321:role/InfraKitDeploy"

    private func scene(_ endpoint: String, _ transport: CannedTransport) -> CredentialScene {
        CredentialScene(
            environment: [
                "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "s",
                "AWS_ENDPOINT_URL": endpoint,
            ], transport: transport)
    }

    @Test func roleIsAssumedWithTheCredentialsOfTheOtherChain() async throws {
        let transport = CannedTransport { _, _ in CredentialScene.stsAnswer("ASIAQ3EGTR5LXA7ZQYWN")
        }
        let base = try scene("https://sts.us-east-1.amazonaws.com", transport).chain()
        let found = try await CredentialChain(assuming: Self.role, with: base).credentials()
        #expect(found.accessKeyID == "ASIAQ3EGTR5LXA7ZQYWN" && found.looksReal)
        let body = String(decoding: transport.requests[0].body, as: UTF8.self)
        #expect(body.contains("RoleArn=arn%3Aaws%3Aiam%3A%3A210987654321%3Arole%2FInfraKitDeploy"))
        #expect(
            transport.requests[0].headers["Authorization"]?.contains("Credential=test/") == true)
    }

    @Test func keysOfAnEmulatorAreNoRealOnes() async throws {
        let transport = CannedTransport { _, _ in CredentialScene.stsAnswer("ASIAQ3EGTR5LXA7ZQYWN")
        }
        let base = try scene("http://localhost:5000", transport).chain()
        let found = try await CredentialChain(assuming: Self.role, with: base).credentials()
        #expect(!found.looksReal)
    }

    @Test func refusedRoleIsTold() async throws {
        let refusal = """
            <ErrorResponse><Error><Code>AccessDenied</Code>\
            <Message>may not assume</Message></Error>\
            <RequestId>id-1</RequestId></ErrorResponse>
            """
        let transport = CannedTransport { _, _ in
            HTTPResponse(status: 403, body: Array(refusal.utf8))
        }
        let base = try scene("http://localhost:5000", transport).chain()
        let chain = CredentialChain(assuming: Self.role, with: base)
        await #expect {
            _ = try await chain.credentials()
        } throws: { error in
            let problem = error as? Diagnostic
            return problem?.code == "credentials-refused"
                && problem?.places.first?.label == "role \(Self.role)"
                && problem?.detail == "AWS said AccessDenied: may not assume (request id-1)."
        }
    }
}
