import InfraGraph

/// Why a call gave no result, after all attempts.
public enum CallFailure: Error, Sendable {
    /// The service refused, or failed.
    case refused(AWSError)
    /// No answer came.
    case noAnswer(TransportFailure)
    /// It was never sent: no credentials, or an endpoint that must not see them.
    case notSent(Diagnostic)
    /// The task was cancelled between two attempts.
    case cancelled
}
