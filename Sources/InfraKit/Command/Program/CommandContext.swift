import Deployer
import InfraDSL
import InfraGraph
import Simulator

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What a command works with: the program's graph, the cloud and the state that belongs to both.
struct CommandContext: Sendable {
    let graph: ResourceGraph
    let deployment: Deployment
    let log: RunLog

    /// Synthesizes the environment and opens the cloud.
    static func open<E: Environment>(
        _ environment: E.Type, _ cloud: CloudOptions, command: String, use: CloudUse
    ) async throws -> CommandContext {
        let program = E()
        let home = program.region
        // The first call is on its way while the program is synthesized. What is wrong with the
        // program is told before what is wrong with the way to AWS.
        async let aws = cloud.cloud == .aws ? OpenCloud.aws(home, use, cloud) : nil
        let graph = try Synthesizer.synthesize(program)
        let place = StatePlace(
            system: graph.system, environment: graph.environment, cloud: cloud)
        let store = LocalStateStore(folder: place.state)
        let holder = LockHolder(
            user: userName(), host: hostName(), process: Int(getpid()), command: command,
            since: RealClock().now)
        let open: OpenCloud
        do {
            open = try await aws ?? simulated(cloud, place, use)
        } catch let busy as Diagnostic where busy.code == "simulator-busy" {
            // Who works on this very environment can be named; the world only knows that it is in
            // use.
            try await store.lock(holder)
            await store.unlock()
            throw busy
        }
        let log = RunLog(folder: place.runs)
        var deployment = Deployment(
            graph: graph, provider: open.provider, store: store, clock: open.clock,
            secrets: open.secrets, holder: holder,
            otherStore: { system, environment in
                let place = StatePlace(system: system, environment: environment, cloud: cloud)
                return LocalStateStore(folder: place.state)
            })
        deployment.retries = open.retries
        if use == .changes { deployment.history = RunLog.typicalSeconds(of: try log.last(5)) }
        return CommandContext(graph: graph, deployment: deployment, log: log)
    }

    private static func simulated(
        _ cloud: CloudOptions, _ place: StatePlace, _ use: CloudUse
    ) throws -> OpenCloud {
        let world = try SimulatedWorld(
            FileWorldStorage(path: place.world), access: use == .changes ? .changing() : .reading)
        var options = SimulationOptions()
        options.seed = cloud.simulatedSeed
        options.latency = cloud.latency
        options.throttleRate = cloud.simulatedThrottleRate
        options.failureRate = cloud.simulatedFailureRate
        options.dropRate = cloud.simulatedDropRate
        let clock: any DeployClock
        if let speed = cloud.speed {
            options.speed = speed
            clock = RealClock(speed: speed, notBefore: world.latestTime)
        } else {
            clock = VirtualClock(startingAt: max(RealClock().now, world.latestTime))
        }
        return OpenCloud(
            provider: SimulatedCloud(world, clock: clock, options: options), clock: clock,
            secrets: SimulatedSecrets())
    }

    /// Says that nothing is deployed in the cloud that was asked for, and whether it is in the
    /// other: a forgotten `--cloud simulated` looks like an empty account.
    func notDeployed(_ cloud: CloudOptions) throws -> Diagnostic {
        var other = cloud
        other.cloud = cloud.cloud == .aws ? .simulated : .aws
        let place = StatePlace(system: graph.system, environment: graph.environment, cloud: other)
        let isElsewhere = try !LocalFile.names(in: place.runs).isEmpty
        return Diagnostic(
            .note, code: "not-deployed", "nothing is deployed",
            detail: "`\(cloud.folder)` has no deploy of \(graph.environment) with "
                + "`--cloud \(cloud.cloud.rawValue)`.",
            fix: isElsewhere
                ? "there is one with `--cloud \(other.cloud.rawValue)`"
                : "deploy it, or say where it was deployed from with `--folder`")
    }

    private static func userName() -> String {
        if let name = Terminal.variable("USER") ?? Terminal.variable("LOGNAME") { return name }
        guard let entry = getpwuid(getuid()) else { return "uid-\(getuid())" }
        return String(cString: entry.pointee.pw_name)
    }

    private static func hostName() -> String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "unknown-host" }
        return String(
            decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

/// What a command wants of the cloud; only one that changes it needs the lock.
enum CloudUse {
    case none
    case reads
    case changes
}

/// Where the files of one environment in one cloud are. Clouds never share a state.
struct StatePlace {
    let state: String
    let runs: String
    let world: String

    init(system: String, environment: String, cloud: CloudOptions) {
        let name = system == environment ? environment : system + "-" + environment
        let root = cloud.folder + "/" + cloud.cloud.rawValue
        state = root + "/" + name
        runs = state + "/runs"
        world = root + "/world"
    }
}
