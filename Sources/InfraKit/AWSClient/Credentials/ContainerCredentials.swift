import InfraGraph

/// The role of an ECS task or EKS pod, from the agent beside it.
struct ContainerCredentials: CredentialSource {
    func place(_ context: CredentialContext) -> String { "container" }

    func look(_ context: CredentialContext) async throws(Diagnostic) -> CredentialFinding {
        let (relative, full) = (
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI"
        )
        let address: String
        if let path = context.variable(relative) {
            address = "http://169.254.170.2" + path
        } else if let url = context.variable(full) {
            address = url
        } else {
            return .absent("\(relative) and \(full) are not set")
        }
        let origin = "container agent"
        guard let split = Self.split(address), Self.isAllowed(split.web) else {
            throw CredentialProblem.unreadable(
                origin, "`\(address)` is neither HTTPS nor the agent's or a loopback address")
        }
        var request = HTTPRequest(
            method: "GET", host: split.web.host, path: split.path, query: split.query,
            headers: ["Accept": "application/json"])
        request.headers["Authorization"] = try token(context)
        let response = try await CredentialCall(context, origin).send(
            request, over: split.web.scheme,
            TransportLimits(connectSeconds: 2, totalSeconds: 5, usesProxy: false))
        guard response.isSuccess else {
            throw CredentialProblem.refused(origin, "The agent answered HTTP \(response.status).")
        }
        let document = try CredentialDocument.json(response.body, origin)
        return .found(
            try CredentialDocument.credentials(document, token: "Token", origin: origin))
    }

    private func token(_ context: CredentialContext) throws(Diagnostic) -> String? {
        let file = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"
        guard let path = context.variable(file) else {
            return context.variable("AWS_CONTAINER_AUTHORIZATION_TOKEN")
        }
        return ProfileCredentials.trimmed(try context.requiredFile(path, namedBy: file))
    }

    private static func split(
        _ address: String
    ) -> (web: WebAddress, path: String, query: [HTTPRequest.QueryItem])? {
        let halves = address.split(separator: "?", maxSplits: 1).map(String.init)
        guard let first = halves.first, let web = WebAddress(first) else { return nil }
        let items = halves.count < 2 ? [] : halves[1].split(separator: "&")
        let query = items.map { item in
            let sides = item.split(separator: "=", maxSplits: 1).map(String.init)
            return HTTPRequest.QueryItem(sides[0], sides.count > 1 ? sides[1] : nil)
        }
        return (web, web.path.isEmpty ? "/" : web.path, query)
    }

    /// The answer is a secret: over plain HTTP only from the machine itself.
    private static func isAllowed(_ web: WebAddress) -> Bool {
        let host = WebAddress.hostName(web.host)
        return web.scheme == .https || host == "localhost" || host == "::1"
            || ["169.254.170.2", "169.254.170.23", "fd00:ec2::23"].contains(host)
            || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
    }
}
