import InfraGraph

/// Keeps real keys away from emulators, and from whoever listens on a port.
public enum EndpointGuard {
    /// Refuses an endpoint that is not AWS's own if the credentials look real.
    ///
    /// - Parameter isAllowed: the user has said that it is meant so.
    /// - Throws: ``Diagnostic`` `real-credentials`.
    public static func check(
        _ endpoint: Endpoint, _ credentials: Credentials, isAllowed: Bool = false
    ) throws(Diagnostic) {
        guard !isAllowed, credentials.looksReal, isForeign(endpoint) else { return }
        throw Diagnostic(
            code: "real-credentials", "real credentials for an endpoint that is not AWS's",
            at: [.init(nil, endpoint.url)],
            detail:
                "The key \(credentials.accessKeyID) from \(credentials.origin) looks like one of "
                + "an AWS account, but the endpoint is an emulator's or somebody else's. "
                + "Nothing was sent.",
            fix: "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to `test`, remove the endpoint, "
                + "or allow it with --allow-real-credentials")
    }

    /// Says whether the endpoint is plain HTTP, local, private, or none of AWS's names.
    public static func isForeign(_ endpoint: Endpoint) -> Bool {
        if endpoint.scheme == .http { return true }
        guard endpoint.isConfigured else { return false }
        let host = WebAddress.hostName(endpoint.host)
        return !EndpointTable.partitions.contains { partition in
            host.hasSuffix("." + partition.dnsSuffix)
                || host.hasSuffix("." + partition.dualStackSuffix)
        }
    }
}
