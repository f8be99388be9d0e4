import Deployer
import InfraDSL
import InfraGraph
import Simulator

/// An account of its own, in memory, to deploy a program to in a test.
///
/// Time is virtual: a deploy that takes an hour on AWS takes milliseconds. Keep one across several
/// deploys to test an upgrade: what the old version made is there when the new one comes.
public final class SimulatedEnvironment: Sendable {
    /// Everything that exists.
    public let world: SimulatedWorld
    /// The state and its journal.
    public let store: MemoryStateStore
    /// The time.
    public let clock: VirtualClock
    /// The cloud; counts calls.
    public let cloud: SimulatedCloud
    private let secrets: any SecretResolver
    private let states: SharedStates

    /// Makes an empty account.
    ///
    /// - Parameters:
    ///   - options: seed, faults and durations. Default: no faults, typical durations.
    ///   - secrets: texts of secrets by name. Default: made up for those that AWS would keep.
    public init(
        _ options: SimulationOptions = SimulationOptions(), secrets: [String: String] = [:]
    ) throws {
        world = try SimulatedWorld(MemoryWorldStorage())
        store = MemoryStateStore()
        clock = VirtualClock()
        cloud = SimulatedCloud(world, clock: clock, options: options)
        self.secrets = FixedSecrets(texts: secrets)
        states = SharedStates()
    }

    /// The same account seen by another process, with other faults: what a restart after a crash
    /// finds.
    public init(
        restarting other: SimulatedEnvironment, options: SimulationOptions = SimulationOptions()
    ) {
        world = other.world
        store = other.store
        clock = other.clock
        cloud = SimulatedCloud(world, clock: clock, options: options)
        secrets = other.secrets
        states = other.states
        store.restart()
    }

    /// The same account for another environment, which has a state of its own and may take what
    /// the first one hands out.
    public init(beside other: SimulatedEnvironment) {
        world = other.world
        store = MemoryStateStore()
        clock = other.clock
        cloud = other.cloud
        secrets = other.secrets
        states = other.states
    }

    /// Returns what a deploy of the program would do.
    public func plan(
        _ program: some Environment, _ options: PlanOptions = PlanOptions(), refreshes: Bool = true
    ) async throws -> Plan {
        try await deployment(Synthesizer.synthesize(program)).plan(options, refreshes: refreshes)
            .plan
    }

    /// Deploys the program and returns how it went. A plan with errors throws them.
    @discardableResult
    public func deploy(
        _ program: some Environment, _ options: PlanOptions = PlanOptions(),
        stop: StopSignal = StopSignal(),
        observe: @escaping @Sendable (RunEvent) -> Void = { _ in }
    ) async throws -> RunReport {
        let deployment = deployment(try Synthesizer.synthesize(program))
        let (planned, report) = try await deployment.deploy(
            options, stop: stop, observe: observe, confirm: { _ throws(Diagnostics) in true })
        try planned.plan.diagnostics.throwIfErrors()
        return report ?? RunReport()
    }

    /// Deletes everything that the program deployed.
    @discardableResult
    public func destroy(_ program: some Environment) async throws -> RunReport {
        var options = PlanOptions()
        options.isDestroy = true
        return try await deploy(program, options)
    }

    /// The parts put together for a graph, for what the methods above don't cover.
    public func deployment(_ graph: ResourceGraph) -> Deployment {
        states.add(store, of: graph)
        return Deployment(
            graph: graph, provider: cloud, store: store, clock: clock, secrets: secrets,
            holder: LockHolder(
                user: "tester", host: "memory", process: 1, command: "test", since: clock.now),
            otherStore: states.store)
    }
}

/// Secrets that a test gives, by name; made up in place of others that AWS would keep.
struct FixedSecrets: SecretResolver {
    let texts: [String: String]

    func secret(_ reference: SecretReference) async throws(Diagnostic) -> String {
        if let text = texts[reference.name] { return text }
        switch reference.source {
        case .secretsManager, .parameter:
            return try await SimulatedSecrets(local: self).secret(reference)
        case .environment, .file:
            throw Diagnostic(
                code: "secret-unreadable", "a secret can't be read",
                detail: "The test gives no text for `\(reference.name)`.")
        }
    }
}
