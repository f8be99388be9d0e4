/// Where a request goes and for whom it is signed.
public struct Endpoint: Hashable, Sendable {
    /// How it travels: TLS, but for emulators.
    public var scheme: URLScheme
    /// The host and, if it is not the scheme's own, the port.
    public var host: String
    /// What stands before the path of every request: empty, or `/bucket`.
    public var pathPrefix: String
    /// The name under which the service knows signatures.
    public var signingName: String
    /// The region for which requests are signed.
    public var signingRegion: String
    /// Says whether a setting chose it instead of AWS's own rules.
    public var isConfigured: Bool

    /// Makes an endpoint.
    public init(
        scheme: URLScheme = .https, host: String, pathPrefix: String = "", signingName: String,
        signingRegion: String, isConfigured: Bool = false
    ) {
        self.scheme = scheme
        self.host = host
        self.pathPrefix = pathPrefix
        self.signingName = signingName
        self.signingRegion = signingRegion
        self.isConfigured = isConfigured
    }

    /// The whole address: `https://ec2.eu-west-1.amazonaws.com`.
    public var url: String { "\(scheme.rawValue)://\(host)\(pathPrefix)" }

    /// Returns the request with host and path of this endpoint.
    ///
    /// A host that the request has already is one that the operation's model puts before ours.
    public func addressing(_ request: HTTPRequest) -> HTTPRequest {
        var request = request
        if isConfigured || request.host == nil {
            request.host = host
        } else if let prefix = request.host, !prefix.hasSuffix(host) {
            request.host = prefix + host
        }
        if !pathPrefix.isEmpty {
            request.path = pathPrefix + (request.path == "/" ? "" : request.path)
        }
        return request
    }
}
