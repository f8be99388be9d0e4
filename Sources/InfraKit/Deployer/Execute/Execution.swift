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
    private let observe: @Sendable (RunEvent) -> Void

    var progress: [Progress]
    private var dependants: [[(id: Int, need: Need)]]
    private var ready = SortedQueue<Int>()
    private var held: [Substring: SortedQueue<Int>] = [:]
    private var windows: [Substring: ServiceWindow] = [:]
    private var timers = SortedQueue<Timer>()
    private var callsOut = 0
    private var isStopping = false
    private var mustLeave = false
    private var report = RunReport()
    private var startTime = 0.0

    enum Timer: Sendable {
        case retry(Int)
        case poll(Int)
    }

    /// How far one operation is.
    struct Progress: Sendable {
        var missing = 0
        var isCreated = false
        var isFinished = false
        var hasFailed = false
        var started = 0.0
        var waitedFor: Address?
        var attempt = 0
        var waited = 0.0
        var call: PreparedCall?
        var handle: ResourceHandle?
        var accepted = 0.0
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
            group.addTask { [stop] in await Self.nextStop(stop) }
            await loop(&group)
            group.cancelAll()
        }
        finishReport()
        return report
    }

    private func loop(_ group: inout TaskGroup<Outcome>) async {
        if stop.level > 0 { stopRequested(stop.level, &group) }
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

    /// Adds a task that wakes the loop when the next timer is due. Tasks of earlier rounds may still
    /// wake it, which does no harm.
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
        while let next = timers.highest, -next.rank <= now + 0.001, let timer = timers.popHighest() {
            switch timer {
            case .retry(let id): start(id, &group)
            case .poll(let id): polled.append(id)
            }
        }
        poll(polled, &group)
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

    private func service(of id: Int) -> Substring {
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
        case .finished(let id):
            release(id)
            finish(id)
        case .retry(let id, let call, let error):
            release(id, throttled: error.kind == .throttled)
            progress[id].call = call
            await retry(id, error)
        case .failed(let id, let diagnostic):
            release(id)
            fail(id, diagnostic)
        case .polled(let ids, let statuses):
            callsOut -= 1
            await take(statuses, of: ids)
        }
    }

    private func accepted(_ id: Int, _ acceptance: Acceptance) {
        let operation = graph.operations[id]
        progress[id].accepted = now
        if operation.kind != .delete {
            // One that was only found, not answered for, may have to be ready before it can be read.
            if !acceptance.attributes.isEmpty { created(id) }
            emit(.accepted, id, identifier: acceptance.identifier)
        }
        if acceptance.isReady {
            finish(id)
            return
        }
        progress[id].handle = handle(of: id, acceptance)
        progress[id].interval = operation.kind == .delete ? 0.05 : 0.25
        timers.insert(.poll(id), rank: -(now + progress[id].interval))
    }

    private func handle(of id: Int, _ acceptance: Acceptance) -> ResourceHandle {
        let operation = graph.operations[id]
        var handle =
            progress[id].call?.handle ?? operation.record?.handle
            ?? ResourceHandle(
                address: operation.address, type: operation.type, identifier: "", region: "")
        handle.identifier = acceptance.identifier
        return handle
    }

    private func retry(_ id: Int, _ error: ProviderError) async {
        let progress = progress[id]
        guard
            let wait = context.retries.wait(
                for: error.kind, attempt: progress.attempt, waited: progress.waited)
        else {
            if let sequence = progress.call?.sequence {
                await note(
                    .failed(
                        sequence: sequence, isDefinite: error.kind != .unknownOutcome,
                        message: error.message), id)
            }
            fail(id, .refused(error, graph.operations[id], plan))
            return
        }
        report.retries += 1
        self.progress[id].attempt += 1
        self.progress[id].waited += wait
        emit(.retrying, id, "\(error.code): \(error.message)")
        timers.insert(.retry(id), rank: -(now + wait))
    }

    /// Records an entry; a failing record ends the run, since nothing may happen that is not recorded.
    func note(_ entry: JournalEntry, _ id: Int) async {
        do throws(Diagnostic) {
            try await context.session.record([entry])
        } catch {
            report.diagnostics.add(error)
            mustLeave = true
        }
    }

    private func unlock(_ id: Int, _ need: Need) {
        for dependant in dependants[id] where dependant.need == need {
            progress[dependant.id].missing -= 1
            if progress[dependant.id].missing == 0 {
                progress[dependant.id].waitedFor = graph.operations[id].address
                ready.insert(dependant.id, rank: graph.operations[dependant.id].remaining)
            }
        }
    }

    private func created(_ id: Int) {
        guard !progress[id].isCreated else { return }
        progress[id].isCreated = true
        unlock(id, .created)
    }

    private func finish(_ id: Int) {
        created(id)
        progress[id].isFinished = true
        let operation = graph.operations[id]
        report.timings.append(
            RunReport.Timing(
                address: operation.address, type: operation.type, operation: word(operation.kind),
                start: progress[id].started, end: now, waitedFor: progress[id].waitedFor))
        emit(.finished, id, identifier: progress[id].handle?.identifier)
        unlock(id, .ready)
    }

    private func fail(_ id: Int, _ diagnostic: Diagnostic) {
        progress[id].hasFailed = true
        report.diagnostics.add(diagnostic)
        emit(.failed, id, diagnostic.detail)
    }

    private func take(_ statuses: [ResourceStatus], of ids: [Int]) async {
        var finished: [Int] = []
        var entries: [JournalEntry] = []
        for (id, status) in zip(ids, statuses) {
            switch judge(status, of: id) {
            case .finished(let attributes):
                finished.append(id)
                guard let sequence = progress[id].call?.sequence else { continue }
                entries.append(
                    .done(
                        sequence: sequence, identifier: progress[id].handle?.identifier ?? "",
                        attributes: attributes))
            case .waiting(let message):
                emit(.waiting, id, message)
                pollAgain(id)
            case .failed(let message):
                if let sequence = progress[id].call?.sequence {
                    await note(
                        .failed(sequence: sequence, isDefinite: true, message: message), id)
                }
                fail(id, .notReady(message, graph.operations[id]))
            }
        }
        do throws(Diagnostic) {
            try await context.session.record(entries)
        } catch {
            report.diagnostics.add(error)
            mustLeave = true
            return
        }
        for id in finished { finish(id) }
    }

    private enum Judgement {
        case finished([String: Value])
        case waiting(String)
        case failed(String)
    }

    private func judge(_ status: ResourceStatus, of id: Int) -> Judgement {
        let isDeletion = graph.operations[id].kind == .delete
        let waited = now - progress[id].accepted
        switch status {
        case .pending(let message): return .waiting(message)
        case .ready(let attributes): return isDeletion ? .waiting("deleting") : .finished(attributes)
        case .failed(let message): return .failed(message)
        case .gone where isDeletion: return .finished([:])
        // AWS may not know a new resource everywhere yet.
        case .gone: return waited < 60 ? .waiting("not visible yet") : .failed("it disappeared")
        case .unreadable(let error):
            return waited < 3600 ? .waiting(error.message) : .failed(error.message)
        }
    }

    /// Polls more rarely the longer it takes: the wait that a poll adds stays a fiftieth of the whole.
    private func pollAgain(_ id: Int) {
        let typical = graph.operations[id].seconds
        let longest = min(10, max(0.5, 0.02 * max(typical, now - progress[id].accepted)))
        progress[id].interval = min(progress[id].interval * 2, longest)
        timers.insert(.poll(id), rank: -(now + progress[id].interval))
    }

    private func stopRequested(_ level: Int, _ group: inout TaskGroup<Outcome>) {
        isStopping = true
        report.wasStopped = true
        if level > 1 {
            mustLeave = true
            return
        }
        group.addTask { [stop] in await Self.nextStop(stop) }
        group.addTask { [clock = context.clock, seconds = context.secondsToStop] in
            do {
                try await clock.sleep(seconds: seconds)
            } catch {
                return .woke
            }
            return .leave
        }
    }

    private static func nextStop(_ stop: StopSignal) async -> Outcome {
        for await level in stop.levels() { return .stop(level) }
        return .woke
    }

    private func finishReport() {
        report.seconds = now - startTime
        let open = graph.operations.filter {
            progress[$0.id].call == nil && !progress[$0.id].isFinished && !progress[$0.id].hasFailed
        }
        report.notStarted = Array(Set(open.map(\.address))).sorted()
        for operation in open { emit(.skipped, operation.id) }
    }

    func emit(
        _ phase: RunEvent.Phase, _ id: Int, _ message: String = "", identifier: String? = nil
    ) {
        let operation = graph.operations[id]
        observe(
            RunEvent(
                time: now, address: operation.address, type: operation.type,
                operation: word(operation.kind), phase: phase, message: message,
                identifier: identifier))
    }

    private func word(_ kind: Operation.Kind) -> String {
        switch kind {
        case .create: "create"
        case .update, .unprotect: "update"
        case .wait: "wait"
        case .delete: "delete"
        }
    }
}

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
