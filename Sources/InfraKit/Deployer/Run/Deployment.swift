import InfraGraph

/// Everything a command needs to plan and deploy one environment: graph, cloud, state and time.
public struct Deployment: Sendable {
    /// The wanted resources.
    public var graph: ResourceGraph
    /// The cloud.
    public var provider: any Provider
    /// Where the state is kept.
    public var store: any StateStore
    /// The time.
    public var clock: any DeployClock
    /// Reads secrets at the last moment.
    public var secrets: any SecretResolver
    /// Who runs it, for the lock.
    public var holder: LockHolder
    /// Where the state of another environment is kept, by system and environment.
    public var otherStore: @Sendable (_ system: String, _ environment: String) -> any StateStore
    /// How errors of the cloud are retried.
    public var retries = RetryPolicy()
    /// Typical seconds by type, from earlier runs.
    public var history: [String: Double] = [:]

    /// Puts the parts together.
    public init(
        graph: ResourceGraph, provider: any Provider, store: any StateStore,
        clock: any DeployClock, secrets: any SecretResolver, holder: LockHolder,
        otherStore: @escaping @Sendable (String, String) -> any StateStore
    ) {
        self.graph = graph
        self.provider = provider
        self.store = store
        self.clock = clock
        self.secrets = secrets
        self.holder = holder
        self.otherStore = otherStore
    }

    /// A plan with what was read to make it.
    public struct Planned: Sendable {
        /// The plan.
        public var plan: Plan
        /// What the cloud has, by address; empty if nothing was read.
        public var observations: [Address: Observation]
        /// Attributes of things that are only looked up.
        public var lookups: [Address: [String: Value]]
    }

    /// Returns what a deploy would do. Never writes anything.
    ///
    /// - Parameter refreshes: reads the cloud first; otherwise the state is taken for the truth.
    /// - Throws: ``Diagnostics`` if state or cloud can't be read.
    public func plan(_ options: PlanOptions, refreshes: Bool = true) async throws(Diagnostics)
        -> Planned
    {
        let session = try await open()
        if refreshes { _ = try await check(session) }
        let recovery = Recovery(provider: provider, secrets: secrets, clock: nil)
        await session.preview(try await recovery.entries(for: session))
        return try await planned(session, options, refreshes: refreshes)
    }

    /// Plans, asks, and carries out the plan under the environment's lock.
    ///
    /// What was done is recorded, however the run ends. A plan with errors is shown and not carried
    /// out.
    ///
    /// - Parameter confirm: shown the plan; nothing is called unless it gives true.
    /// - Returns: the plan and, if it was carried out, how that went.
    /// - Throws: ``Diagnostics`` if the lock is held, or state or cloud can't be read.
    public func deploy(
        _ options: PlanOptions, refreshes: Bool = true, stop: StopSignal = StopSignal(),
        observe: @escaping @Sendable (RunEvent) -> Void = { _ in },
        confirm: (Planned) async throws(Diagnostics) -> Bool
    ) async throws(Diagnostics) -> (planned: Planned, report: RunReport?) {
        try await locked { () async throws(Diagnostics) in
            let session = try await open()
            let account = try await check(session)
            try await recover(session)
            let planned = try await planned(session, options, refreshes: refreshes)
            guard try await confirm(planned), !planned.plan.diagnostics.hasErrors else {
                try await commit(session)
                return (planned, nil)
            }
            if let account, await session.state.account == nil, !planned.plan.isEmpty {
                try await record([.edit(.account(account))], in: session)
            }
            let report = try await carryOut(planned, session, stop: stop, observe: observe)
            return (planned, report)
        }
    }

    /// Reads the cloud and records what it has: attributes, changes made outside, and what is gone.
    ///
    /// - Returns: the addresses whose records changed.
    /// - Throws: ``Diagnostics`` if the lock is held, or state or cloud can't be read.
    public func refresh() async throws(Diagnostics) -> [Address] {
        try await locked { () async throws(Diagnostics) in
            let session = try await open()
            _ = try await check(session)
            try await recover(session)
            let planned = try await planned(session, PlanOptions(), refreshes: true)
            let edits = RefreshEdits.edits(planned)
            try await record(edits.map { .edit($0.edit) }, in: session)
            try await commit(session)
            return edits.map(\.address)
        }
    }

    /// Opens the state for reading.
    public func open() async throws(Diagnostics) -> StateSession {
        do throws(Diagnostic) {
            return try await StateSession.open(
                store, environment: graph.environment, system: graph.system)
        } catch {
            throw Diagnostics([error])
        }
    }

    private func locked<R: Sendable>(
        _ body: () async throws(Diagnostics) -> R
    ) async throws(Diagnostics) -> R {
        do throws(Diagnostic) {
            try await store.lock(holder)
        } catch {
            throw Diagnostics([error])
        }
        let result: Result<R, Diagnostics>
        do throws(Diagnostics) {
            result = .success(try await body())
        } catch {
            result = .failure(error)
        }
        await store.unlock()
        return try result.get()
    }

    /// Finds out whether the cloud can be called, and that it is the one of the state: in another
    /// account everything would seem to be gone.
    private func check(_ session: StateSession) async throws(Diagnostics) -> String? {
        let account = try await provider.check(for: graph.resources)
        if let account, let recorded = await session.state.account, account != recorded {
            throw Diagnostics([.foreignAccount(account, recorded: recorded)])
        }
        return account
    }

    private func planned(
        _ session: StateSession, _ options: PlanOptions, refreshes: Bool
    ) async throws(Diagnostics) -> Planned {
        let state = await session.state
        let refresher = Refresher(provider)
        var lookups = try await refresher.lookUp(in: graph)
        // What goes needs nothing of others, which may be gone already.
        if !options.isDestroy {
            let linked = try await LinkedEnvironments(store: otherStore).lookUp(in: graph)
            lookups.merge(linked) { $1 }
        }
        var observations = refreshes ? await refresher.observe(state) : [:]
        for (address, attributes) in lookups {
            observations[address] = .found(properties: [:], attributes: attributes)
        }
        var plan = Planner.plan(
            graph: graph, state: state, observations: observations,
            secretFingerprints: options.isDestroy ? [:] : await fingerprints(session),
            options: options)
        plan.lookups = lookups
        return Planned(plan: plan, observations: observations, lookups: lookups)
    }

    /// Fingerprints of the secrets that can be read; one that can't is taken to be unchanged.
    private func fingerprints(_ session: StateSession) async -> [Address: [String: String]] {
        var all: [Address: [String: String]] = [:]
        for resource in graph.resources where !resource.properties.values.allSatisfy(\.isKnown) {
            do throws(Diagnostic) {
                let found = try await SecretFingerprints.of(
                    resource.properties, secrets: secrets, hash: session.hash)
                if !found.isEmpty { all[resource.address] = found }
            } catch {
                continue
            }
        }
        return all
    }

    private func recover(_ session: StateSession) async throws(Diagnostics) {
        let recovery = Recovery(provider: provider, secrets: secrets, clock: clock)
        let entries = try await recovery.entries(for: session)
        if !entries.isEmpty { try await record(entries, in: session) }
    }

    private func carryOut(
        _ planned: Planned, _ session: StateSession, stop: StopSignal,
        observe: @escaping @Sendable (RunEvent) -> Void
    ) async throws(Diagnostics) -> RunReport {
        let preparation = RecordEdits.before(planned.plan)
        if !preparation.isEmpty { try await record(preparation.map { .edit($0) }, in: session) }
        var plan = planned.plan
        plan.state = await session.state
        plan.followMoves()
        var context = Executor.Context(
            provider: provider, session: session, clock: clock, secrets: secrets)
        context.retries = retries
        let executor = Executor(context)
        var report = await executor.run(
            plan, lookups: planned.lookups, history: history, stop: stop, observe: observe)
        do throws(Diagnostics) {
            let edits = await RecordEdits.after(planned, session)
            if !edits.isEmpty { try await record(edits.map { .edit($0) }, in: session) }
            try await commit(session)
        } catch {
            report.diagnostics.add(contentsOf: error)
        }
        return report
    }

    private func record(
        _ entries: [JournalEntry], in session: StateSession
    ) async throws(Diagnostics) {
        do throws(Diagnostic) {
            try await session.record(entries)
        } catch {
            throw Diagnostics([error])
        }
    }

    private func commit(_ session: StateSession) async throws(Diagnostics) {
        do throws(Diagnostic) {
            try await session.commit()
        } catch {
            throw Diagnostics([error])
        }
    }
}

extension Diagnostic {
    static func foreignAccount(_ account: String, recorded: String) -> Diagnostic {
        Diagnostic(
            code: "foreign-account", "state belongs to another account",
            detail: "It records what is in the account \(recorded), and the credentials are those "
                + "of \(account). Nothing of it would be found there, and everything would be "
                + "created a second time, so nothing was done.",
            fix: "use credentials of \(recorded), or give this environment a state of its own")
    }
}
