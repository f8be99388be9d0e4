import InfraGraph

/// One thing that a simulated cloud let go wrong.
public struct InjectedFault: Hashable, Sendable {
    /// The call.
    public let operation: CallOperation
    /// The type of the resource.
    public let type: String
    /// The address; nil for a page of many.
    public let address: Address?
    /// What went wrong.
    public let fault: FaultRule.Fault
}
