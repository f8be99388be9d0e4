import InfraGraph

/// Waiting for what the cloud has accepted: polls, and what their answers mean.
extension Execution {
    func accepted(_ id: Int, _ acceptance: Acceptance) {
        let operation = graph.operations[id]
        progress[id].accepted = now
        if operation.kind != .delete {
            // One that was only found, not answered for, may have to be ready before it can be
            // read; some attributes are told only then.
            if !acceptance.attributes.isEmpty,
                operation.awaited.isSubset(of: acceptance.attributes.keys)
            {
                created(id)
            }
            emit(.accepted, id, identifier: acceptance.identifier)
        }
        progress[id].handle = handle(of: id, acceptance)
        if acceptance.isReady {
            finish(id)
            return
        }
        progress[id].interval = operation.kind == .delete ? 0.05 : 0.25
        if operation.kind == .delete, context.provider.deletesAtOnce(operation.type),
            !isReplaced(id)
        {
            ended(id)
            // Nobody waits for the proof, so that one read can be that of all of a service, whose
            // resources are gone with what they belong to.
            progress[id].interval = 5
        }
        timers.insert(.poll(id), rank: -(now + progress[id].interval))
    }

    /// Says whether something is made in the place of what is deleted: under the same name, it
    /// could be refused as long as the old one is there.
    private func isReplaced(_ id: Int) -> Bool {
        dependants[id].contains { graph.operations[$0.id].kind != .delete }
    }

    /// Takes note that a deletion was answered; the last one of a service is when the proofs of all
    /// are read for which nobody waits.
    func deletionAnswered(_ id: Int) {
        guard graph.operations[id].kind == .delete else { return }
        let service = service(of: id)
        deletionsLeft[service, default: 1] -= 1
        guard deletionsLeft[service] == 0 else { return }
        let waiting = timers.takeOut { timer, _ in
            guard case .poll(let id) = timer, progress[id].isUnlocked else { return Int?.none }
            return self.service(of: id) == service ? id : nil
        }
        for id in waiting {
            progress[id].interval = 0.05
            timers.insert(.poll(id), rank: -(now + progress[id].interval))
        }
    }

    func handle(of id: Int, _ acceptance: Acceptance) -> ResourceHandle {
        let operation = graph.operations[id]
        var handle =
            progress[id].call?.handle ?? operation.record?.handle
            ?? ResourceHandle(
                address: operation.address, type: operation.type, identifier: "", region: "")
        handle.identifier = acceptance.identifier
        return handle
    }

    func take(_ statuses: [ResourceStatus], of ids: [Int]) async {
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
            case .lost(let error):
                // It is recorded as accepted: the next run goes on waiting for it.
                fail(id, .refused(error, graph.operations[id]))
                if error.kind == .credentials { isStopping = true }
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

    enum Judgement {
        case finished([String: Value])
        case waiting(String)
        case failed(String)
        /// It can't be told any more how far it is.
        case lost(ProviderError)
    }

    func judge(_ status: ResourceStatus, of id: Int) -> Judgement {
        let isDeletion = graph.operations[id].kind == .delete
        let waited = now - progress[id].accepted
        if case .unreadable = status {} else { progress[id].unreadableSince = nil }
        switch status {
        case .pending(let message): return .waiting(message)
        case .ready(let attributes):
            return isDeletion ? .waiting("deleting") : .finished(attributes)
        case .failed(let message): return .failed(message)
        case .gone where isDeletion: return .finished([:])
        // AWS may not know a new resource everywhere yet.
        case .gone:
            return waited < RetryPolicy.secondsToShow
                ? .waiting("not visible yet") : .failed("it disappeared")
        case .unreadable(let error):
            let since = progress[id].unreadableSince ?? now
            progress[id].unreadableSince = since
            let limit = context.retries.backoffs[error.kind]?.limit ?? 0
            return now - since < limit ? .waiting(error.message) : .lost(error)
        }
    }

    /// Polls more rarely the longer it takes: the wait that a poll adds stays a fiftieth of the
    /// whole.
    func pollAgain(_ id: Int) {
        let typical = graph.operations[id].seconds
        let longest = min(10, max(0.5, 0.02 * max(typical, now - progress[id].accepted)))
        progress[id].interval = min(progress[id].interval * 2, longest)
        timers.insert(.poll(id), rank: -(now + progress[id].interval))
    }
}
