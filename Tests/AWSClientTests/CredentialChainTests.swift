import InfraGraph
import Testing

@testable import AWSClient

@Suite struct CredentialChainTests {
    private static let keys = ["AWS_ACCESS_KEY_ID": "env", "AWS_SECRET_ACCESS_KEY": "s"]
    private static let source = "[base]\naws_access_key_id = base\naws_secret_access_key = s\n"

    @Test func environmentComesBeforeTheProfileUnlessOneIsNamed() async throws {
        let scene = CredentialScene(environment: Self.keys, credentials: Self.source)
        #expect(try await scene.found().key == "env")
        #expect(try await scene.found(profile: "base").key == "base")
    }

    @Test func nothingAnywhereListsEveryPlaceInOrder() async throws {
        guard case .failure(let problem) = try await CredentialScene().found() else {
            Issue.record("found credentials")
            return
        }
        #expect(problem.code == "no-credentials")
        let places = problem.places.map { $0.label.prefix { $0 != ":" } }
        #expect(
            places == [
                "environment variables", "profile `default` in ~/.aws/credentials, ~/.aws/config",
                "web identity", "container", "instance metadata",
            ])
        #expect(problem.places[0].label.contains("AWS_ACCESS_KEY_ID is not set"))
    }

    @Test func unknownProfileNamesTheNearest() async throws {
        let scene = CredentialScene(environment: ["AWS_PROFILE": "bas"], credentials: Self.source)
        guard case .failure(let problem) = try await scene.found() else { return }
        #expect(problem.code == "unknown-profile" && problem.fix == "did you mean `base`?")
    }

    @Test func roleIsAssumedWithAllSettings() async throws {
        let transport = CannedTransport { _, _ in CredentialScene.stsAnswer("role") }
        let scene = CredentialScene(
            config: """
                [profile r]
                role_arn = arn:aws:iam::1:role/x
                source_profile = base
                external_id = e/1
                duration_seconds = 900
                role_session_name = me
                mfa_serial = device
                region = eu-west-1
                """, credentials: Self.source, transport: transport)
        let context = try scene.context(profile: "r") { device async throws(Diagnostic) in
            "code-of-\(device)"
        }
        let credentials = try await CredentialChain(context).credentials()
        #expect(credentials.accessKeyID == "role" && credentials.secretAccessKey == "s&1")
        let request = try #require(transport.requests.first)
        #expect(request.host == "sts.eu-west-1.amazonaws.com")
        #expect(request.headers["Authorization"]?.contains("Credential=base/") == true)
        let body = String(decoding: request.body, as: UTF8.self)
        for part in [
            "Action=AssumeRole&", "ExternalId=e%2F1", "DurationSeconds=900", "RoleSessionName=me",
            "SerialNumber=device", "TokenCode=code-of-device",
        ] {
            #expect(body.contains(part), "\(part)")
        }
    }

    @Test func profilesThatNameEachOtherAreRefused() async throws {
        let scene = CredentialScene(
            config: """
                [profile a]
                role_arn = x
                source_profile = b
                [profile b]
                role_arn = y
                source_profile = a
                """)
        #expect(try await scene.found(profile: "a").code == "profile-circle")
    }

    @Test func roleWithoutSomebodyToAskSaysSo() async throws {
        let scene = CredentialScene(
            config: "[profile r]\nrole_arn = x\nsource_profile = base\nmfa_serial = d",
            credentials: Self.source)
        #expect(try await scene.found(profile: "r").code == "mfa-needed")
    }

    @Test func refusalKeepsWhatAWSSaid() async throws {
        let text = """
            <ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error>
            <RequestId>id-1</RequestId></ErrorResponse>
            """
        let transport = CannedTransport { _, _ in HTTPResponse(status: 403, body: Array(text.utf8))
        }
        let scene = CredentialScene(
            config: "[profile r]\nrole_arn = x\nsource_profile = base", credentials: Self.source,
            transport: transport)
        guard case .failure(let problem) = try await scene.found(profile: "r") else { return }
        #expect(problem.code == "credentials-refused")
        #expect(problem.detail == "AWS said AccessDenied: not you (request id-1).")
    }

    @Test func programIsCalledWithItsWords() async throws {
        let scene = CredentialScene(config: "[default]\ncredential_process = /bin/x 'a b' \"c\"")
        scene.state.withLock {
            $0.output = #"{"Version": 1, "AccessKeyId": "p", "SecretAccessKey": "s"}"#
        }
        #expect(try await scene.found().key == "p")
        #expect(scene.state.withLock { $0.programs } == [["/bin/x", "a b", "c"]])
        scene.state.withLock { $0.output = #"{"Version": 2}"# }
        #expect(try await scene.found().code == "malformed-credentials")
    }

    @Test func tokenOfAWebIdentityIsReadAtEachRefresh() async throws {
        let transport = CannedTransport { _, before in
            CredentialScene.stsAnswer("web\(before)", expires: 1_001_000 + Double(before) * 3600)
        }
        let scene = CredentialScene(
            environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token", "AWS_ROLE_ARN": "r"],
            transport: transport)
        scene.state.withLock { $0.files["/token"] = "one\n" }
        let chain = try scene.chain()
        #expect(try await chain.credentials().accessKeyID == "web0")
        scene.state.withLock { $0.files["/token"] = "two\n" }
        #expect(try await chain.credentials().accessKeyID == "web0")
        // Five minutes before the end the next ones are fetched.
        scene.state.withLock { $0.now = 1_000_701 }
        #expect(try await chain.credentials().accessKeyID == "web1")
        let bodies = transport.requests.map { String(decoding: $0.body, as: UTF8.self) }
        #expect(bodies[0].contains("WebIdentityToken=one") && bodies[1].contains("=two"))
        #expect(transport.requests.allSatisfy { $0.headers["Authorization"] == nil })
    }

    @Test func oneOfManyTasksLooksAndAllGetTheSame() async throws {
        let transport = CannedTransport { _, before in CredentialScene.stsAnswer("web\(before)") }
        let scene = CredentialScene(
            environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token", "AWS_ROLE_ARN": "r"],
            transport: transport)
        scene.state.withLock { $0.files["/token"] = "t" }
        let chain = try scene.chain()
        let keys = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<200 { group.addTask { try await chain.credentials().accessKeyID } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(keys == ["web0"] && transport.requests.count == 1)
    }

    @Test func keysThatStillWorkOutliveAFailedRefresh() async throws {
        let transport = CannedTransport { request, before throws(TransportFailure) in
            if before > 0 { throw TransportFailure(.unreachable, host: "sts", wasSent: false) }
            return CredentialScene.stsAnswer("web", expires: 1_001_000)
        }
        let scene = CredentialScene(
            environment: ["AWS_WEB_IDENTITY_TOKEN_FILE": "/token", "AWS_ROLE_ARN": "r"],
            transport: transport)
        scene.state.withLock { $0.files["/token"] = "t" }
        let chain = try scene.chain()
        _ = try await chain.credentials()
        scene.state.withLock { $0.now = 1_000_900 }
        #expect(try await chain.credentials().accessKeyID == "web")
        scene.state.withLock { $0.now = 1_000_999 }
        await #expect(throws: Diagnostic.self) { try await chain.credentials() }
    }

    @Test func containerTokenComesFromItsFile() async throws {
        let transport = CannedTransport { _, _ in
            HTTPResponse(
                status: 200,
                body: Array(#"{"AccessKeyId":"c","SecretAccessKey":"s","Token":"t"}"#.utf8))
        }
        let scene = CredentialScene(
            environment: [
                "AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://169.254.170.23/v1/credentials?a=b",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE": "/pod",
            ], transport: transport)
        scene.state.withLock { $0.files["/pod"] = "secret-of-pod\n" }
        #expect(try await scene.found().key == "c")
        #expect(transport.requests.first?.headers["Authorization"] == "secret-of-pod")
        #expect(transport.requests.first?.target == "/v1/credentials?a=b")
    }

    @Test func containerAddressElsewhereIsRefused() async throws {
        let scene = CredentialScene(
            environment: ["AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.evil.test/x"])
        #expect(try await scene.found().code == "malformed-credentials")
    }

    @Test func instanceIsAskedWithATokenOnly() async throws {
        let transport = CannedTransport { request, _ in
            if request.method == "PUT" { return HTTPResponse(status: 200, body: Array("tok".utf8)) }
            guard request.headers["X-aws-ec2-metadata-token"] == "tok" else {
                return HTTPResponse(status: 401)
            }
            let isList = request.path.hasSuffix("/")
            let keys = #"{"Code":"Success","AccessKeyId":"i","SecretAccessKey":"s","Token":"t"}"#
            return HTTPResponse(status: 200, body: Array((isList ? "my-role\n" : keys).utf8))
        }
        #expect(try await CredentialScene(transport: transport).found().key == "i")
        #expect(transport.requests.map(\.method) == ["PUT", "GET", "GET"])
        let off = CredentialScene(
            environment: ["AWS_EC2_METADATA_DISABLED": "TRUE"], transport: transport)
        #expect(try await off.found().code == "no-credentials")
        #expect(transport.requests.count == 3)
    }
}
