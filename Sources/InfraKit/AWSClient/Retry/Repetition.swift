/// Why a call is sent once more.
public enum Repetition: String, Hashable, Sendable, CaseIterable {
    /// Too many calls: always again, more slowly.
    case throttled
    /// Nothing has happened, or twice does no harm.
    case transient
    /// A role or key made a moment ago is not known everywhere yet.
    case propagation
    /// The credentials have ended: again with new ones.
    case newCredentials
    /// The signature's time was not the server's: again with the server's.
    case correctedClock

    /// Returns why a call that was refused may be sent again; nil if it may not.
    init?(_ error: AWSError, _ options: CallOptions, clockWasOff: Bool) {
        if clockWasOff {
            self = .correctedClock
            return
        }
        let isChange = !options.isIdempotent
        switch error.errorClass(isChange: isChange, excluding: options.userText) {
        case .throttle: self = .throttled
        case .transient: self = .transient
        case .propagation where options.namesNewPrincipal: self = .propagation
        case .credentials where Self.endOfCredentials.contains(error.code): self = .newCredentials
        case .propagation, .credentials, .busy, .unknownOutcome, .notFound, .denied, .invalid,
            .terminal:
            return nil
        }
    }

    /// Returns why a call without an answer may be sent again; nil if it may not.
    init?(_ failure: TransportFailure, _ options: CallOptions) {
        switch failure.kind {
        case .cancelled, .shutDown, .noLibrary, .malformedRequest, .untrusted, .tooLarge:
            return nil
        default: if failure.wasSent && !options.isIdempotent { return nil }
        }
        self = .transient
    }

    private static let endOfCredentials: Set<String> = [
        "ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired",
    ]
}
