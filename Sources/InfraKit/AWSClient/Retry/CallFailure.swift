import InfraGraph

/// Why a call gave no result, after all attempts.
public enum CallFailure: Error, Sendable {
    /// The service refused, or failed; the class says what a caller may do about it.
    case refused(ServiceFault, RetryClass)
    /// No answer came.
    case noAnswer(TransportFailure)
    /// It was never sent: no credentials, or an endpoint that must not see them.
    case notSent(Diagnostic)
    /// The task was cancelled between two attempts.
    case cancelled

    /// Says whether the service may have acted all the same.
    public var mayHaveHappened: Bool {
        switch self {
        case .refused(_, let retryClass): retryClass == .unknownOutcome
        case .noAnswer(let failure): failure.wasSent
        case .notSent, .cancelled: false
        }
    }
}
