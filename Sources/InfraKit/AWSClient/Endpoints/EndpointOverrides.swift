import InfraGraph

/// Endpoints that settings name instead of AWS's own, in the order in which AWS's tools look.
public struct EndpointOverrides: Sendable {
    /// An address and the setting it is from.
    struct Override: Hashable, Sendable {
        let url: String
        let origin: String
    }

    private let byService: [String: Override]
    private let general: Override?

    /// Reads `AWS_ENDPOINT_URL_<SERVICE>`, `AWS_ENDPOINT_URL` and the profile's `endpoint_url`.
    ///
    /// With `AWS_IGNORE_CONFIGURED_ENDPOINT_URLS`, or its like in the profile, there are none.
    public init(environment: [String: String] = [:], profile: Profile? = nil) {
        let ignored =
            environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"]
            ?? profile?["ignore_configured_endpoint_urls"]
        guard ignored?.lowercased() != "true" else {
            byService = [:]
            general = nil
            return
        }
        let prefix = "AWS_ENDPOINT_URL_"
        var found: [String: Override] = [:]
        for (service, url) in profile?.serviceEndpoints ?? [:] {
            found[service.uppercased()] = Override(url: url, origin: profile?.origin ?? "")
        }
        // Of the environment a general address comes before the profile's special ones.
        if environment["AWS_ENDPOINT_URL"]?.isEmpty == false { found = [:] }
        for (name, url) in environment where name.hasPrefix(prefix) && !url.isEmpty {
            found[String(name.dropFirst(prefix.count))] = Override(url: url, origin: name)
        }
        byService = found
        general =
            environment["AWS_ENDPOINT_URL"].flatMap { url in
                url.isEmpty ? nil : Override(url: url, origin: "AWS_ENDPOINT_URL")
            }
            ?? profile?["endpoint_url"].map { Override(url: $0, origin: profile?.origin ?? "") }
    }

    /// Returns the address for a service, by its id with underscores.
    func url(forService id: String) -> Override? { byService[id.uppercased()] ?? general }
}

extension EndpointOverrides.Override {
    var malformed: Diagnostic {
        Diagnostic(
            code: "malformed-endpoint", "endpoint is not an address", at: [.init(nil, origin)],
            detail: "`\(url)` is not an address like `https://host:port`.",
            fix: "correct the setting, or remove it")
    }
}
