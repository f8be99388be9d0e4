/// What one call may cost, and whether it may be sent a second time without being asked.
public struct TransportLimits: Hashable, Sendable {
    /// Seconds until a connection must stand.
    public var connectSeconds: Double
    /// Seconds for the whole call, without the time it waits for a free connection.
    public var totalSeconds: Double
    /// The largest answer that is taken, in bytes.
    public var responseBytes: Int
    /// Says whether the proxies of the environment are used. Not for link-local addresses.
    public var usesProxy: Bool
    /// Says whether a request that met a connection the server was just closing may go out again.
    ///
    /// The server may have read the first one, so only for calls that do no harm when done twice.
    public var isRepeatable: Bool

    /// Makes limits. Defaults: 5 s to connect, 70 s in all, 64 MiB, proxies used, not repeatable.
    public init(
        connectSeconds: Double = 5, totalSeconds: Double = 70,
        responseBytes: Int = 64 << 20, usesProxy: Bool = true, isRepeatable: Bool = false
    ) {
        self.connectSeconds = connectSeconds
        self.totalSeconds = totalSeconds
        self.responseBytes = responseBytes
        self.usesProxy = usesProxy
        self.isRepeatable = isRepeatable
    }
}
