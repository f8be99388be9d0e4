import InfraGraph

/// The two calls of STS that give temporary credentials.
struct TokenService {
    /// What a role is assumed with.
    struct RoleRequest: Hashable, Sendable {
        var roleARN: String
        var sessionName: String
        var externalID: String?
        var durationSeconds: Int?
        var deviceSerial: String?
        var deviceCode: String?
        var webIdentityToken: String?
    }

    let context: CredentialContext
    let profile: Profile?
    let origin: String

    /// Assumes a role: signed by `signer`, or by nobody with a web identity token.
    func assume(
        _ role: RoleRequest, signer: Credentials?
    ) async throws(Diagnostic) -> Credentials {
        let endpoint = try endpoint
        var request = HTTPRequest(
            method: "POST",
            headers: ["Content-Type": "application/x-www-form-urlencoded; charset=utf-8"],
            body: Array(Self.form(role).utf8))
        request = endpoint.addressing(request)
        if let signer {
            try EndpointGuard.check(endpoint, signer, isAllowed: context.allowsRealCredentials)
            let time = Timestamp(seconds: context.now())
            request = RequestSigner(
                credentials: signer, service: endpoint.signingName, region: endpoint.signingRegion
            ).signed(request, at: time)
        }
        let response = try await CredentialCall(context, origin)
            .send(request, over: endpoint.scheme, TransportLimits(totalSeconds: 20))
        var credentials = try credentials(response)
        credentials.isImitation = EndpointGuard.isForeign(endpoint)
        return credentials
    }

    private var endpoint: Endpoint {
        get throws(Diagnostic) {
            let overrides = EndpointOverrides(
                environment: context.environment, profile: context.config.profile ?? profile)
            let region =
                context.config.region(environment: context.environment) ?? profile?["region"]
            let settings = try ConnectionSettings(
                environment: context.environment, profile: context.config.profile ?? profile)
            return try EndpointResolver(
                overrides: overrides, usesFIPS: settings.usesFIPS,
                usesDualStack: settings.usesDualStack
            ).endpoint(for: EndpointQuery(service: "sts", region: region ?? "us-east-1"))
        }
    }

    private static func form(_ role: RoleRequest) -> String {
        let isWeb = role.webIdentityToken != nil
        let fields: [(String, String?)] = [
            ("Action", isWeb ? "AssumeRoleWithWebIdentity" : "AssumeRole"),
            ("Version", "2011-06-15"), ("RoleArn", role.roleARN),
            ("RoleSessionName", role.sessionName), ("ExternalId", role.externalID),
            ("DurationSeconds", role.durationSeconds.map(String.init)),
            ("SerialNumber", role.deviceSerial), ("TokenCode", role.deviceCode),
            ("WebIdentityToken", role.webIdentityToken),
        ]
        return fields.compactMap { name, value in
            value.map { "\(name)=\(PercentEncoding.encoded($0))" }
        }.joined(separator: "&")
    }

    private func credentials(_ response: HTTPResponse) throws(Diagnostic) -> Credentials {
        let text = response.text
        guard response.isSuccess else {
            let code = Self.element("Code", in: text) ?? "HTTP \(response.status)"
            let message = Self.element("Message", in: text) ?? "no message"
            let id = Self.element("RequestId", in: text).map { " (request \($0))" } ?? ""
            throw CredentialProblem.refused(origin, "AWS said \(code): \(message)\(id).")
        }
        guard let id = Self.element("AccessKeyId", in: text),
            let secret = Self.element("SecretAccessKey", in: text),
            let token = Self.element("SessionToken", in: text)
        else { throw CredentialProblem.unreadable(origin, "the answer of STS has no keys") }
        return Credentials(
            accessKeyID: id, secretAccessKey: secret, sessionToken: token,
            expiration: Self.element("Expiration", in: text).flatMap(Timestamp.init(expiry:)),
            origin: origin)
    }

    /// The text of the first element with a name that has no attributes: all that STS writes here.
    private static func element(_ name: String, in text: String) -> String? {
        let start = Array("<\(name)>".utf8)
        let end = Array("</\(name)>".utf8)
        let bytes = Array(text.utf8)
        guard let from = position(of: start, in: bytes[...]),
            let to = position(of: end, in: bytes[(from + start.count)...])
        else { return nil }
        let raw = String(decoding: bytes[(from + start.count)..<to], as: UTF8.self)
        return unescaped(raw)
    }

    private static func position(of part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: part) }
    }

    private static func unescaped(_ text: String) -> String {
        let entities = [
            "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&apos;": "'", "&#39;": "'", "&amp;": "&",
        ]
        var result = ""
        var rest = Substring(text)
        while let ampersand = rest.firstIndex(of: "&") {
            result += rest[..<ampersand]
            rest = rest[ampersand...]
            let entity = entities.first { rest.hasPrefix($0.key) }
            result += entity?.value ?? "&"
            rest = rest.dropFirst(entity?.key.count ?? 1)
        }
        return result + rest
    }
}
