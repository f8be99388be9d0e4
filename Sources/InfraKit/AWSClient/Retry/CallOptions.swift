/// What a caller knows about a call that decides whether it may be repeated.
public struct CallOptions: Hashable, Sendable {
    /// Says whether doing it twice is the same as doing it once: a read, or a call with a token.
    public var isIdempotent: Bool
    /// Says whether a role or key it names was made in this run: "unknown" may mean "not yet".
    public var namesNewPrincipal: Bool
    /// Names and descriptions that the user chose: in an error's message they mean nothing.
    public var userText: [String]
    /// How the body enters the signature.
    public var payload: RequestSigner.Payload
    /// What one attempt may cost.
    public var limits: TransportLimits

    /// Makes options for a call that must not be repeated.
    public init(
        isIdempotent: Bool = false, namesNewPrincipal: Bool = false,
        userText: [String] = [], payload: RequestSigner.Payload = .hashed,
        limits: TransportLimits = TransportLimits()
    ) {
        self.isIdempotent = isIdempotent
        self.namesNewPrincipal = namesNewPrincipal
        self.userText = userText
        self.payload = payload
        self.limits = limits
    }
}
