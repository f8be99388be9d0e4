import InfraGraph

/// The ends of operations: what they set free, what is reported, what is recorded.
extension Execution {
    func retry(_ id: Int, _ error: ProviderError) async {
        let firstError = progress[id].firstError ?? now
        progress[id].firstError = firstError
        let progress = progress[id]
        guard
            let wait = context.retries.wait(
                for: error.kind, attempt: progress.attempt, elapsed: now - firstError)
        else {
            if let call = progress.call, let sequence = call.sequence {
                await note(
                    .failed(
                        sequence: sequence, isDefinite: call.isDefinite(error),
                        message: error.message), id)
            }
            fail(id, .refused(error, graph.operations[id]))
            return
        }
        report.retries += 1
        self.progress[id].attempt += 1
        emit(.retrying, id, "\(error.code): \(error.message)")
        timers.insert(.retry(id), rank: -(now + wait))
    }

    /// Records an entry; a failing record ends the run, since nothing may happen that is not
    /// recorded.
    func note(_ entry: JournalEntry, _ id: Int) async {
        do throws(Diagnostic) {
            try await context.session.record([entry])
        } catch {
            report.diagnostics.add(error)
            mustLeave = true
        }
    }

    func unlock(_ id: Int, _ need: Need) {
        for dependant in dependants[id] where dependant.need == need {
            progress[dependant.id].missing -= 1
            if progress[dependant.id].missing == 0 {
                progress[dependant.id].waitedFor = graph.operations[id].address
                ready.insert(dependant.id, rank: graph.operations[dependant.id].remaining)
            }
        }
    }

    func created(_ id: Int) {
        guard !progress[id].isCreated else { return }
        progress[id].isCreated = true
        unlock(id, .created)
    }

    func finish(_ id: Int) {
        created(id)
        progress[id].isFinished = true
        let operation = graph.operations[id]
        report.timings.append(
            RunReport.Timing(
                address: operation.address, type: operation.type, operation: word(operation.kind),
                start: progress[id].started, end: now, waitedFor: progress[id].waitedFor))
        emit(.finished, id, identifier: progress[id].handle?.identifier)
        ended(id)
    }

    func ended(_ id: Int) {
        guard !progress[id].isUnlocked else { return }
        progress[id].isUnlocked = true
        unlock(id, .ready)
    }

    func fail(_ id: Int, _ diagnostic: Diagnostic) {
        progress[id].hasFailed = true
        report.diagnostics.add(diagnostic)
        emit(.failed, id, diagnostic.detail)
    }

    func finishReport() {
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

    func word(_ kind: Operation.Kind) -> String {
        switch kind {
        case .create: "create"
        case .update, .unprotect: "update"
        case .wait: "wait"
        case .delete: "delete"
        }
    }
}
