import InfraGraph

/// How a run went: what was done, how long it took, and what is left.
public struct RunReport: Sendable {
    /// One finished operation.
    public struct Timing: Hashable, Sendable {
        public var address: Address
        public var type: String
        /// `create`, `update`, `delete` or `wait`.
        public var operation: String
        /// Seconds since 1970 by the run's clock.
        public var start: Double
        /// Seconds since 1970 by the run's clock.
        public var end: Double
        /// The operation that it waited for last; nil if it could start at once.
        public var waitedFor: Address?

        /// Makes a timing.
        public init(
            address: Address, type: String, operation: String, start: Double, end: Double,
            waitedFor: Address?
        ) {
            self.address = address
            self.type = type
            self.operation = operation
            self.start = start
            self.end = end
            self.waitedFor = waitedFor
        }
    }

    /// The finished operations in order of their ends.
    public var timings: [Timing] = []
    /// What went wrong; warnings too.
    public var diagnostics = Diagnostics()
    /// Addresses that were not started because something before them failed or the run was stopped.
    public var notStarted: [Address] = []
    /// Says whether the run ended because it was told to.
    public var wasStopped = false
    /// Seconds from the first call to the end.
    public var seconds: Double = 0
    /// Calls that had to be repeated.
    public var retries = 0

    /// Makes an empty report.
    public init() {}

    /// Says whether everything was done.
    public var isComplete: Bool { !diagnostics.hasErrors && notStarted.isEmpty && !wasStopped }
}
