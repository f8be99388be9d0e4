/// Keys that prove who calls AWS. Shown as text, the secrets are left out.
public struct Credentials: Hashable, Sendable {
    /// The public half.
    public let accessKeyID: String
    /// The secret half.
    public let secretAccessKey: String
    /// The token of temporary keys.
    public let sessionToken: String?
    /// When temporary keys end; nil for keys that stay.
    public let expiration: Timestamp?
    /// Where they come from, in a reader's words: `profile "prod" in ~/.aws/config`.
    public let origin: String

    /// Says whether they were given out by a server that is not AWS's, in whatever form.
    public var isImitation = false

    /// Makes credentials.
    public init(
        accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil,
        expiration: Timestamp? = nil, origin: String = "the program"
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
        self.origin = origin
    }

    /// Says whether the key has the form that AWS itself gives out, so that it may be a real one.
    public var looksReal: Bool {
        let isPrefixed = accessKeyID.hasPrefix("AKIA") || accessKeyID.hasPrefix("ASIA")
        return !isImitation && isPrefixed && accessKeyID.utf8.count >= 16
            && !accessKeyID.contains("EXAMPLE")
    }
}

extension Credentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "\(accessKeyID) from \(origin), <secret>" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}
