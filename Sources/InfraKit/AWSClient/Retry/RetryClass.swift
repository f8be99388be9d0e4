/// What a refusal or a missing answer means for another attempt.
public enum RetryClass: String, Hashable, Sendable, CaseIterable {
    /// Too many calls: always again, more slowly.
    case throttle
    /// Nothing has happened and it may work at once.
    case transient
    /// It may have happened: again only if twice does no harm.
    case unknownOutcome
    /// A role or key made a moment ago is not known everywhere yet.
    case propagation
    /// The resource is in a state in which it takes no calls of this kind.
    case busy
    /// The credentials have ended: again with new ones.
    case expiredCredentials
    /// The signature's time is not the server's: again with the server's.
    case clockSkew
    /// The answer will be the same however often one asks.
    case terminal

    /// Sorts a refusal.
    public init(_ fault: ServiceFault) {
        let code = RetryTable.plain(fault.code)
        let text = fault.message
        let listed = RetryTable.codes[code]
        if let listed {
            self = listed
        } else if RetryTable.throttlePhrases.contains(where: text.contains) || fault.status == 429 {
            self = .throttle
        } else if RetryTable.propagationPhrases.contains(where: { text.contains($0) || code == $0 }) {
            self = .propagation
        } else if RetryTable.busyPhrases.contains(where: { text.contains($0) || code == $0 }) {
            self = .busy
        } else {
            self = Self.byStatus(fault.status)
        }
    }

    /// Sorts a missing answer.
    public init(_ failure: TransportFailure) {
        switch failure.kind {
        case .cancelled, .shutDown, .malformedRequest, .untrusted, .tooLarge: self = .terminal
        default: self = failure.wasSent ? .unknownOutcome : .transient
        }
    }

    private static func byStatus(_ status: Int) -> RetryClass {
        switch status {
        // A service that is overloaded refuses before it begins.
        case 503: .throttle
        case 500..<600: .unknownOutcome
        case 408: .transient
        default: .terminal
        }
    }
}
