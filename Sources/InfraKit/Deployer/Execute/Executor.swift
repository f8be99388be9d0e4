import InfraGraph

/// Carries out a plan: starts each operation the moment its last dependency is satisfied.
public struct Executor: Sendable {
    /// What an executor works with.
    public struct Context: Sendable {
        /// The cloud.
        public var provider: any Provider
        /// The state, opened for writing.
        public var session: StateSession
        /// The time.
        public var clock: any DeployClock
        /// Reads secrets at the last moment.
        public var secrets: any SecretResolver
        /// How errors are retried.
        public var retries = RetryPolicy()
        /// Calls to one service that may be out at once, before the service says otherwise.
        public var widthPerService = 64
        /// Seconds in which calls may finish after the first stop signal.
        public var secondsToStop = 7.0

        /// Makes a context with the default retries and width.
        public init(
            provider: any Provider, session: StateSession, clock: any DeployClock,
            secrets: any SecretResolver
        ) {
            self.provider = provider
            self.session = session
            self.clock = clock
            self.secrets = secrets
        }
    }

    private let context: Context

    /// Makes an executor.
    public init(_ context: Context) { self.context = context }

    /// Carries out a plan and returns how it went. What was done is recorded, whatever happens.
    ///
    /// - Parameters:
    ///   - lookups: attributes of things that exist already, by address.
    ///   - history: typical seconds by type, from earlier runs; the schemas' own where it is
    ///     silent.
    public func run(
        _ plan: Plan, lookups: [Address: [String: Value]] = [:], history: [String: Double] = [:],
        stop: StopSignal = StopSignal(), observe: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) async -> RunReport {
        let graph = OperationGraph(plan) { type, kind in
            let seconds = history[type] ?? plan.schema(ofType: type).traits.typicalSeconds
            switch kind {
            case .create, .wait: return seconds
            case .update, .unprotect: return max(1, seconds / 3)
            case .delete: return max(1, seconds / 2)
            }
        }
        let execution = Execution(
            context, plan: plan, graph: graph, lookups: lookups, stop: stop, observe: observe)
        return await execution.run()
    }

    /// Returns how many operations the plan comes down to, for progress displays.
    public static func operationCount(_ plan: Plan) -> Int {
        OperationGraph(plan) { _, _ in 1 }.operations.count
    }

    /// Returns how long the plan takes if every operation takes its typical time, and the chain of
    /// operations that decides it.
    public static func estimate(
        _ plan: Plan, history: [String: Double] = [:]
    ) -> (seconds: Double, path: [Address]) {
        let graph = OperationGraph(plan) { type, kind in
            let seconds = history[type] ?? plan.schema(ofType: type).traits.typicalSeconds
            return kind == .create || kind == .wait ? seconds : max(1, seconds / 3)
        }
        guard var current = graph.operations.max(by: { $0.remaining < $1.remaining }) else {
            return (0, [])
        }
        let total = current.remaining
        var path = [current.address]
        while let next = graph.operations
            .filter({ $0.dependencies.contains { $0.id == current.id } })
            .max(by: { $0.remaining < $1.remaining })
        {
            current = next
            path.append(next.address)
        }
        return (total, path)
    }
}
