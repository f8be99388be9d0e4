import InfraGraph

/// What comes back to the loop of a run.
enum Outcome: Sendable {
    case accepted(Int, PreparedCall, Acceptance)
    case finished(Int)
    case retry(Int, PreparedCall?, ProviderError)
    case failed(Int, Diagnostic)
    case polled([Int], [ResourceStatus])
    case woke
    case stop(Int)
    case leave
}
