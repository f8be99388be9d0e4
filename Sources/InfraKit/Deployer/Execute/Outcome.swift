import InfraGraph

/// What comes back to the loop of a run.
enum Outcome: Sendable {
    case accepted(Int, PreparedCall, Acceptance)
    case finished(Int)
    case retry(Int, PreparedCall?, ProviderError)
    /// Failed for good; with the kind of the cloud's error, where it was the cloud's.
    case failed(Int, Diagnostic, ProviderError.Kind?)
    case polled([Int], [ResourceStatus])
    case woke
    case stop(Int)
    case leave
}
