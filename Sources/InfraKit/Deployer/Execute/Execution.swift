import InfraGraph

/// One run of an executor: the loop that starts operations, takes their outcomes and waits.
///
/// Calls run in child tasks; everything that decides runs here, one event after the other. With a
/// virtual clock it sleeps only when no call is out, so a run in the simulator is reproducible.
actor Execution {
    let context: Executor.Context
    let plan: Plan
    let graph: OperationGraph
    let lookups: [Address: [String: Value]]
    private let stop: StopSignal
    let observe: @Sendable (RunEvent) -> Void

    var progress: [Progress]
    var dependants: [[(id: Int, need: Need)]]
    var ready = SortedQueue<Int>()
    private var held: [Substring: SortedQueue<Int>] = [:]
    private var windows: [Substring: ServiceWindow] = [:]
    var timers = SortedQueue<Timer>()
    /// The deletions by service that the cloud has not answered yet.
    var deletionsLeft: [Substring: Int] = [:]
    var callsOut = 0
    var isStopping = false
    var mustLeave = false
    var report = RunReport()
    var startTime = 0.0

    enum Timer: Sendable {
        case retry(Int)
        case poll(Int)
    }

    /// How far one operation is.
    struct Progress: Sendable {
        var missing = 0
        var isCreated = false
        /// Says whether those that waited for its end have been set free.
        var isUnlocked = false
        var isFinished = false
        var hasFailed = false
        var started = 0.0
        var waitedFor: Address?
        var attempt = 0
        /// When the first of the errors came that are being retried.
        var firstError: Double?
        var call: PreparedCall?
        var handle: ResourceHandle?
        var accepted = 0.0
        var unreadableSince: Double?
        var interval = 0.25
    }

    init(
        _ context: Executor.Context, plan: Plan, graph: OperationGraph,
        lookups: [Address: [String: Value]], stop: StopSignal,
        observe: @escaping @Sendable (RunEvent) -> Void
    ) {
        self.context = context
        self.plan = plan
        self.graph = graph
        self.lookups = lookups
        self.stop = stop
        self.observe = observe
        progress = Array(repeating: Progress(), count: graph.operations.count)
        dependants = Array(repeating: [], count: graph.operations.count)
        for operation in graph.operations {
            if operation.kind == .delete {
                let service = InfraGraph.Resource.service(ofType: operation.type)
                deletionsLeft[service, default: 0] += 1
            }
            progress[operation.id].missing = operation.dependencies.count
            for dependency in operation.dependencies {
                dependants[dependency.id].append((operation.id, dependency.need))
            }
        }
    }

    var now: Double { context.clock.now }

    func run() async -> RunReport {
        startTime = now
        for operation in graph.operations where progress[operation.id].missing == 0 {
            ready.insert(operation.id, rank: operation.remaining)
        }
        await withTaskGroup(of: Outcome.self) { group in
            await loop(&group)
            group.cancelAll()
        }
        finishReport()
        return report
    }

    private func loop(_ group: inout TaskGroup<Outcome>) async {
        if stop.level > 0 {
            stopRequested(stop.level, &group)
        } else {
            group.addTask { [stop] in await Self.nextStop(stop, after: 0) }
        }
        while !mustLeave {
            if !isStopping { dispatch(&group) }
            if callsOut == 0, isStopping || timers.isEmpty { return }
            if context.clock.isVirtual, callsOut == 0 {
                await sleepToNextTimer()
                fireTimers(&group)
                continue
            }
            armTimer(&group)
            guard let outcome = await group.next() else { return }
            await take(outcome, &group)
        }
    }

    private func sleepToNextTimer() async {
        guard let next = timers.highest else { return }
        do {
            try await context.clock.sleep(seconds: max(0, -next.rank - now))
        } catch {
            mustLeave = true
        }
    }

    /// Adds a task that wakes the loop when the next timer is due. Tasks of earlier rounds may
    /// still wake it, which does no harm.
    private func armTimer(_ group: inout TaskGroup<Outcome>) {
        guard !context.clock.isVirtual, !isStopping, let next = timers.highest else { return }
        let due = -next.rank
        if let armed = armedFor, armed <= due { return }
        armedFor = due
        group.addTask { [clock = context.clock] in
            do {
                try await clock.sleep(seconds: max(0, due - clock.now))
            } catch {
                return .woke
            }
            return .woke
        }
    }
    private var armedFor: Double?

    private func fireTimers(_ group: inout TaskGroup<Outcome>) {
        armedFor = nil
        var polled: [Int] = []
        while let next = timers.highest, -next.rank <= now + 0.001, let timer = timers.popHighest()
        {
            switch timer {
            case .retry(let id): start(id, &group)
            case .poll(let id): polled.append(id)
            }
        }
        poll(polled + takeAlong(polled), &group)
    }

    /// Polls of the same types that are due soon, and with a proof for which nobody waits those of
    /// the same service: one read tells of all.
    private func takeAlong(_ polled: [Int]) -> [Int] {
        if polled.isEmpty || timers.isEmpty { return [] }
        let types = Set(polled.map { graph.operations[$0].type })
        let proving = Set(polled.filter { progress[$0].isUnlocked }.map(service))
        return timers.takeOut { timer, rank in
            guard case .poll(let id) = timer else { return nil }
            if progress[id].isUnlocked { return proving.contains(service(of: id)) ? id : nil }
            let isSoon = -rank - now < progress[id].interval / 2
            return isSoon && types.contains(graph.operations[id].type) ? id : nil
        }
    }

    private func dispatch(_ group: inout TaskGroup<Outcome>) {
        while let id = ready.popHighest() {
            let service = service(of: id)
            if windows[service, default: newWindow].hasRoom {
                progress[id].started = now
                emit(.started, id)
                start(id, &group)
            } else {
                held[service, default: SortedQueue()].insert(
                    id, rank: graph.operations[id].remaining)
            }
        }
    }

    private var newWindow: ServiceWindow { ServiceWindow(most: context.widthPerService) }

    func service(of id: Int) -> Substring {
        InfraGraph.Resource.service(ofType: graph.operations[id].type)
    }

    private func start(_ id: Int, _ group: inout TaskGroup<Outcome>) {
        windows[service(of: id), default: newWindow].start()
        callsOut += 1
        let operation = graph.operations[id]
        let call = progress[id].call
        group.addTask { await self.perform(operation, call) }
    }

    private func poll(_ ids: [Int], _ group: inout TaskGroup<Outcome>) {
        let handles = ids.compactMap { progress[$0].handle }
        guard !handles.isEmpty, handles.count == ids.count else { return }
        callsOut += 1
        group.addTask { [provider = context.provider] in
            .polled(ids, await provider.status(of: handles))
        }
    }

    private func release(_ id: Int, throttled: Bool = false) {
        let service = service(of: id)
        callsOut -= 1
        if throttled {
            windows[service]?.throttle()
        } else {
            windows[service]?.succeed()
        }
        for _ in 0..<(windows[service]?.room ?? 0) {
            guard let next = held[service]?.popHighest() else { break }
            ready.insert(next, rank: graph.operations[next].remaining)
        }
    }

    private func take(_ outcome: Outcome, _ group: inout TaskGroup<Outcome>) async {
        switch outcome {
        case .woke: fireTimers(&group)
        case .stop(let level): stopRequested(level, &group)
        case .leave: mustLeave = true
        case .accepted(let id, let call, let acceptance):
            release(id)
            progress[id].call = call
            accepted(id, acceptance)
            deletionAnswered(id)
        case .finished(let id):
            release(id)
            finish(id)
            deletionAnswered(id)
        case .retry(let id, let call, let error):
            release(id, throttled: error.kind == .throttled)
            progress[id].call = call
            await retry(id, error)
        case .failed(let id, let diagnostic, let kind):
            release(id)
            fail(id, diagnostic)
            deletionAnswered(id)
            // Every other call would be refused for the same reason.
            if kind == .credentials { isStopping = true }
        case .polled(let ids, let statuses):
            callsOut -= 1
            await take(statuses, of: ids)
        }
    }

    private func stopRequested(_ level: Int, _ group: inout TaskGroup<Outcome>) {
        isStopping = true
        report.wasStopped = true
        if level > 1 {
            mustLeave = true
            return
        }
        group.addTask { [stop] in await Self.nextStop(stop, after: level) }
        group.addTask { [clock = context.clock, seconds = context.secondsToStop] in
            do {
                try await clock.sleep(seconds: seconds)
            } catch {
                return .woke
            }
            return .leave
        }
    }

    private static func nextStop(_ stop: StopSignal, after heard: Int) async -> Outcome {
        for await level in stop.levels(after: heard) { return .stop(level) }
        return .woke
    }
}
