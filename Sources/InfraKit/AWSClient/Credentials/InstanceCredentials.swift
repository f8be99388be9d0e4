import InfraGraph

/// The role of an EC2 instance, by version 2 of its metadata service only.
struct InstanceCredentials: CredentialSource {
    func place(_ context: CredentialContext) -> String { "instance metadata" }

    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding {
        let switchName = "AWS_EC2_METADATA_DISABLED"
        if context.variable(switchName)?.lowercased() == "true" {
            return .absent("\(switchName) is `true`")
        }
        let address = try address(context)
        do throws(TransportFailure) {
            let token = try await call(
                context, address, "PUT", "/latest/api/token",
                ["X-aws-ec2-metadata-token-ttl-seconds": "21600"])
            guard token.isSuccess else {
                return .absent("the service answered HTTP \(token.status)")
            }
            return try await role(context, address, ["X-aws-ec2-metadata-token": token.text])
        } catch {
            return .absent(Self.reason(error))
        }
    }

    private func role(
        _ context: CredentialContext, _ address: WebAddress, _ headers: HTTPHeaders
    ) async throws(TransportFailure) -> CredentialFinding {
        let path = "/latest/meta-data/iam/security-credentials/"
        let list = try await call(context, address, "GET", path, headers)
        let name = list.text.split(whereSeparator: \.isNewline).first.map(String.init)
        guard list.isSuccess, let name else { return .absent("the instance has no role") }
        let answer = try await call(
            context, address, "GET", path + PercentEncoding.encoded(name), headers)
        do throws(Diagnostic) {
            let origin = "instance role \(name)"
            let document = try CredentialDocument.json(answer.body, origin)
            return .found(
                try CredentialDocument.credentials(document, token: "Token", origin: origin))
        } catch {
            return .absent(error.detail)
        }
    }

    /// One second each: on any other machine nobody answers there.
    private func call(
        _ context: CredentialContext, _ address: WebAddress, _ method: String, _ path: String,
        _ headers: HTTPHeaders
    ) async throws(TransportFailure) -> HTTPResponse {
        try await context.transport.send(
            HTTPRequest(
                method: method, host: address.host, path: address.path + path, headers: headers),
            over: address.scheme,
            within: TransportLimits(
                connectSeconds: 1, totalSeconds: 1, responseBytes: 1 << 16, usesProxy: false,
                isRepeatable: true))
    }

    private func address(_ context: CredentialContext) throws(Diagnostic) -> WebAddress {
        let setting = "AWS_EC2_METADATA_SERVICE_ENDPOINT"
        let isNew = context.variable(setting + "_MODE")?.lowercased() == "ipv6"
        let text =
            context.variable(setting)
            ?? (isNew ? "http://[fd00:ec2::254]" : "http://169.254.169.254")
        guard let address = WebAddress(text) else {
            throw CredentialProblem.badSetting("environment variables", setting, "is no address")
        }
        return address
    }

    private static func reason(_ failure: TransportFailure) -> String {
        switch failure.kind {
        case .timedOut where failure.wasSent:
            "no answer within 1 s; in a container the hop limit of the instance must be 2"
        case .timedOut, .unreachable: "nobody answers, so this is no EC2 instance"
        default: "the call failed (\(failure.message))"
        }
    }
}
