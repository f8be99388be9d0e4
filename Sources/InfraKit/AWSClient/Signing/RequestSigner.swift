/// Signs requests with Signature Version 4: same input, same output, nothing else.
public struct RequestSigner: Sendable {
    /// How the body enters the signature.
    public enum Payload: Hashable, Sendable {
        /// By its hash.
        case hashed
        /// Not at all: `UNSIGNED-PAYLOAD`. Only for S3, and only over TLS.
        case unsigned
    }

    /// Who signs.
    public let credentials: Credentials
    /// The name under which the service knows signatures: `s3`, `ec2`, `elasticloadbalancing`.
    public let service: String
    /// The region for which the request is valid.
    public let region: String

    /// Makes a signer.
    public init(credentials: Credentials, service: String, region: String) {
        self.credentials = credentials
        self.service = service
        self.region = region
    }

    /// Returns the request with the headers that prove who sent it. The request must have a host.
    ///
    /// Headers of an earlier signature are replaced, so a request can be signed again.
    public func signed(
        _ request: HTTPRequest, at time: Timestamp, payload: Payload = .hashed
    ) -> HTTPRequest {
        var request = request
        request.headers["Authorization"] = nil
        request.headers["Date"] = nil
        request.headers["X-Amz-Date"] = time.basic
        request.headers["X-Amz-Security-Token"] = credentials.sessionToken
        let hash = payload == .unsigned ? Self.unsigned : hash(request.body)
        if usesS3Rules || payload == .unsigned { request.headers["X-Amz-Content-SHA256"] = hash }
        let headers = CanonicalHeaders(request)
        let signature = signature(
            canonical(request, request.query, headers, hash), at: time)
        request.headers["Authorization"] =
            "\(Self.algorithm) Credential=\(credentials.accessKeyID)/\(scope(time)), "
            + "SignedHeaders=\(headers.names), Signature=\(signature)"
        return request
    }

    /// Returns the request with the signature in its query: who has the address may send it until
    /// it expires, so it is a secret.
    public func presigned(
        _ request: HTTPRequest, at time: Timestamp, expiresInSeconds seconds: Int
    ) -> HTTPRequest {
        var request = request
        let headers = CanonicalHeaders(request)
        request.query += [
            .init("X-Amz-Algorithm", Self.algorithm),
            .init("X-Amz-Credential", "\(credentials.accessKeyID)/\(scope(time))"),
            .init("X-Amz-Date", time.basic), .init("X-Amz-Expires", String(seconds)),
            .init("X-Amz-SignedHeaders", headers.names),
        ]
        if let token = credentials.sessionToken {
            request.query.append(.init("X-Amz-Security-Token", token))
        }
        let hash = usesS3Rules ? Self.unsigned : hash(request.body)
        let text = canonical(request, request.query, headers, hash)
        request.query.append(.init("X-Amz-Signature", signature(text, at: time)))
        return request
    }

    private static let algorithm = "AWS4-HMAC-SHA256"
    private static let unsigned = "UNSIGNED-PAYLOAD"

    /// S3 signs the path as it is on the wire; all others encode it once more.
    private var usesS3Rules: Bool { service.hasPrefix("s3") }

    private func hash(_ body: [UInt8]) -> String {
        body.isEmpty ? Digest.ofNothing : Digest.hex(Digest.sha256(body))
    }

    private func scope(_ time: Timestamp) -> String {
        "\(time.basic.prefix(8))/\(region)/\(service)/aws4_request"
    }

    private func canonical(
        _ request: HTTPRequest, _ query: [HTTPRequest.QueryItem], _ headers: CanonicalHeaders,
        _ hash: String
    ) -> String {
        let path = usesS3Rules ? request.path : CanonicalPath.normalized(request.path)
        return [
            request.method, path.isEmpty ? "/" : path, CanonicalQuery.text(query), headers.text,
            headers.names, hash,
        ].joined(separator: "\n")
    }

    private func signature(_ canonical: String, at time: Timestamp) -> String {
        let date = String(time.basic.prefix(8))
        var key = Digest.hmac(Array("AWS4\(credentials.secretAccessKey)".utf8), date)
        for part in [region, service, "aws4_request"] { key = Digest.hmac(key, part) }
        let hash = Digest.hex(Digest.sha256(Array(canonical.utf8)))
        let text = [Self.algorithm, time.basic, scope(time), hash].joined(separator: "\n")
        return Digest.hex(Digest.hmac(key, text))
    }
}
