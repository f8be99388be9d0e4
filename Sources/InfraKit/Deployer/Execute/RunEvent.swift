import InfraGraph

/// Something that happens during a run, for progress displays and the event log.
public struct RunEvent: Hashable, Sendable {
    /// What happens to an operation.
    public enum Phase: String, Hashable, Sendable {
        case started
        case accepted
        case waiting
        case retrying
        case finished
        case failed
        case skipped
    }

    /// When, in seconds since 1970 by the run's clock.
    public var time: Double
    /// The resource.
    public var address: Address
    /// Its CloudFormation type name.
    public var type: String
    /// What is done to it: `create`, `update`, `delete`, `wait`.
    public var operation: String
    /// How far it is.
    public var phase: Phase
    /// AWS's word, the reason of a retry, or the error.
    public var message: String
    /// What AWS calls the resource, once known.
    public var identifier: String?

    /// Makes an event.
    public init(
        time: Double, address: Address, type: String, operation: String, phase: Phase,
        message: String = "", identifier: String? = nil
    ) {
        self.time = time
        self.address = address
        self.type = type
        self.operation = operation
        self.phase = phase
        self.message = message
        self.identifier = identifier
    }
}
