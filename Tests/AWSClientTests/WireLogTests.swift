import Synchronization
import Testing

@testable import AWSClient

/// Whatever is a secret holds the word canary.
@Suite struct WireLogTests {
    private func lines(_ write: (WireLog) -> Void) -> String {
        let lines = Mutex<[String]>([])
        let log = WireLog { line in lines.withLock { $0.append(line) } }
        write(log)
        return lines.withLock { $0.joined(separator: "\n") }
    }

    private static let credentials = Credentials(
        accessKeyID: "AKIDEXAMPLE", secretAccessKey: "canary-secret", sessionToken: "canary-token")

    @Test(arguments: [
        (
            "application/x-amz-json-1.1",
            #"{"Name":"x","Value":"canary","Env":{"A":"canary"},"Code":7}"#
        ),
        (
            "application/x-www-form-urlencoded",
            "Action=CreateUser&MasterUserPassword=canary&X=canary"
        ),
        ("application/xml", "<R><Key a=\"canary\">canary</Key><Code>No</Code><!-- canary --></R>"),
        ("text/xml", "<R><Code><![CDATA[canary]]></Code></R>"),
        ("text/plain", "canary"), ("application/json", "canary {"), ("", "canary"),
    ])
    func bodiesShowNamesAndNoSecrets(type: String, body: String) {
        let text = lines { log in
            let headers: HTTPHeaders = [
                "Content-Type": type, "Authorization": "canary", "Location": "https://canary",
                "Set-Cookie": "canary", "X-Amz-Security-Token": "canary",
            ]
            log.write(
                HTTPRequest(method: "POST", host: "h", headers: headers, body: Array(body.utf8)),
                over: .https)
            log.write(
                HTTPResponse(status: 200, headers: headers, body: Array(body.utf8)),
                to: HTTPRequest(method: "POST", host: "h"), afterSeconds: 0.1)
        }
        #expect(!text.contains("canary"), "\(text)")
        #expect(text.contains("> POST https://h/") && text.contains("< 200 POST h, 100 ms"))
    }

    @Test func signedAndPresignedRequestsShowNoSignature() throws {
        let signer = RequestSigner(credentials: Self.credentials, service: "s3", region: "r")
        let request = HTTPRequest(method: "GET", host: "h", path: "/k")
        let time = Timestamp(seconds: 1_440_938_160)
        let signed = signer.signed(request, at: time)
        let presigned = signer.presigned(request, at: time, expiresInSeconds: 60)
        let signature = try #require(signed.headers["Authorization"]?.suffix(64))
        let other = try #require(presigned.query.last?.value)
        let text = lines { log in
            log.write(signed, over: .https)
            log.write(presigned, over: .https)
        }
        #expect(!text.contains("canary") && !text.contains(signature) && !text.contains(other))
        #expect(text.contains("X-Amz-Expires=60") && text.contains("X-Amz-Signature=…"))
    }

    @Test func searchForCredentialsIsToldWithoutThem() async throws {
        let lines = Mutex<[String]>([])
        let answers = CannedTransport { _, _ in CredentialScene.stsAnswer("ASIACANARY") }
        let transport = LoggedTransport(
            transport: answers, log: WireLog { line in lines.withLock { $0.append(line) } },
            now: { 0 })
        let scene = CredentialScene(
            config: """
                [profile deploy]
                role_arn = arn:aws:iam::210987654321:role/deploy
                source_profile = default
                """,
            credentials: "[default]\naws_access_key_id = AKIACANARY\naws_secret_access_key = s\n",
            transport: transport)
        #expect(try await scene.found(profile: "deploy").key == "ASIACANARY")
        let text = lines.withLock { $0.joined(separator: "\n") }
        #expect(text.contains("> POST https://sts."))
        #expect(text.contains("< 200 POST sts."))
        #expect(text.contains("Action=AssumeRole") && !text.contains("CANARY"), "\(text)")
    }
}
