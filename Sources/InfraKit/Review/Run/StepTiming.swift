import Deployer
import InfraGraph

/// When one step of a deploy began and ended. Made from the executor's events.
public struct StepTiming: Hashable, Sendable {
    /// The resource.
    public var address: Address
    /// What was done.
    public var action: Action
    /// Seconds from the start of the run until the step started.
    public var start: Double
    /// Seconds from the start of the run until the step was done.
    public var end: Double
    /// The addresses of the steps that had to end before this one could start.
    public var waitedFor: [Address]

    /// Makes a timing.
    public init(
        address: Address, action: Action, start: Double, end: Double, waitedFor: [Address] = []
    ) {
        self.address = address
        self.action = action
        self.start = start
        self.end = end
        self.waitedFor = waitedFor
    }

    /// Seconds from start to end.
    public var duration: Double { end - start }
}
