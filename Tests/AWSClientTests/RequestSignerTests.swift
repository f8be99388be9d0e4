import InfraGraph
import Testing

@testable import AWSClient

/// Compares with botocore's signers; `Fixtures/make-signatures` writes the table.
@Suite struct RequestSignerTests {
    private static let time = Timestamp("2015-08-30T12:36:00Z")!

    private func signer(_ row: Value) -> RequestSigner {
        RequestSigner(
            credentials: Credentials(
                accessKeyID: "AKIDEXAMPLE",
                secretAccessKey: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                sessionToken: row["token"]?.stringValue),
            service: row["service"]!.stringValue!, region: row["region"]!.stringValue!)
    }

    private func request(_ row: Value) -> HTTPRequest {
        func pairs(_ name: String) -> [(String, String?)] {
            row[name]!.listValue!.map {
                ($0.listValue![0].stringValue!, $0.listValue![1].stringValue)
            }
        }
        return HTTPRequest(
            method: row["method"]!.stringValue!, host: row["host"]!.stringValue!,
            path: row["path"]!.stringValue!,
            query: pairs("query").map { HTTPRequest.QueryItem($0.0, $0.1) },
            headers: HTTPHeaders(pairs("headers").map { ($0.0, $0.1 ?? "") }),
            body: Array(row["body"]!.stringValue!.utf8))
    }

    @Test func signaturesAreBotocores() throws {
        let rows = try Value(plainJSON: Fixture.bytes("signatures.json")).listValue!
        #expect(rows.count >= 30)
        for row in rows {
            let request = request(row)
            if let expected = row["authorization"]?.stringValue {
                let signed = signer(row).signed(request, at: Self.time)
                #expect(signed.headers["Authorization"] == expected, "\(row.plainJSON())")
            } else {
                let signed = signer(row).presigned(
                    request, at: Self.time, expiresInSeconds: row["presigned"]!.intValue!)
                #expect(
                    signed.query.last?.value == row["signature"]?.stringValue, "\(row.plainJSON())")
            }
        }
    }

    /// From AWS's own test suite for Signature Version 4.
    @Test(arguments: [
        ("GET", "/", "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "/", "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "GET", "/\u{1234}", "",
            "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85"
        ),
        (
            "GET", "/", "Param1=value1&Param2=value2",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500"
        ),
    ])
    func signaturesAreThePublishedOnes(
        method: String, path: String, query: String, signature: String
    ) {
        let items = query.split(separator: "&").map { item in
            let sides = item.split(separator: "=").map(String.init)
            return HTTPRequest.QueryItem(sides[0], sides[1])
        }
        let request = HTTPRequest(
            method: method, host: "example.amazonaws.com", path: path, query: items.reversed())
        let signed = signer(["service": "service", "region": "us-east-1"])
            .signed(request, at: Self.time)
        #expect(signed.headers["Authorization"]?.hasSuffix(signature) == true)
    }

    @Test func signingAgainReplacesTheSignature() {
        let signer = signer(["service": "s3", "region": "us-east-1", "token": "t"])
        let request = HTTPRequest(method: "GET", host: "h")
        let once = signer.signed(request, at: Self.time)
        let later = Timestamp(seconds: Self.time.seconds + 60)
        #expect(signer.signed(once, at: later) == signer.signed(request, at: later))
        #expect(signer.signed(once, at: Self.time) == once)
    }

    @Test func bodyCanStayOutOfTheSignature() {
        let signer = signer(["service": "s3", "region": "us-east-1"])
        let one = HTTPRequest(method: "PUT", host: "h", body: [1])
        let two = HTTPRequest(method: "PUT", host: "h", body: [2])
        let signed = [one, two].map { signer.signed($0, at: Self.time, payload: .unsigned).headers }
        #expect(signed[0] == signed[1])
        #expect(signed[0]["x-amz-content-sha256"] == "UNSIGNED-PAYLOAD")
    }

    @Test func textOfCredentialsHasNoSecret() {
        let credentials = Credentials(
            accessKeyID: "AKIA1", secretAccessKey: "canary-1", sessionToken: "canary-2")
        var dumped = ""
        dump(credentials, to: &dumped)
        let texts = ["\(credentials)", String(reflecting: credentials), dumped, "\([credentials])"]
        #expect(texts.allSatisfy { !$0.contains("canary") })
    }
}
