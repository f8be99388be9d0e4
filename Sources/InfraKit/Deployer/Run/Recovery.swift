import InfraGraph

/// Settles the calls that an earlier run left open: found resources are taken over, the rest is
/// left to the plan.
struct Recovery: Sendable {
    let provider: any Provider
    let secrets: any SecretResolver
    /// Waits for what the cloud may not show yet; nil if nothing is settled for good.
    let clock: (any DeployClock)?

    /// Returns the entries that settle the open calls. Only reads.
    ///
    /// - Throws: ``Diagnostics`` where the cloud can't be asked or more than one resource fits:
    ///   going on could duplicate a resource.
    func entries(for session: StateSession) async throws(Diagnostics) -> [JournalEntry] {
        var entries: [JournalEntry] = []
        var diagnostics = Diagnostics()
        for open in session.interrupted {
            let sequence = open.intent.sequence
            guard open.intent.operation == .create else {
                entries.append(.abandoned(sequence: sequence))
                continue
            }
            if open.identifier != nil { continue }
            do throws(ProviderError) {
                let found = try await results(of: open.intent, session)
                switch found.count {
                case 0: entries.append(.abandoned(sequence: sequence))
                case 1:
                    var handle = open.intent.record.handle
                    handle.identifier = found[0]
                    let attributes = await provider.attributes(of: handle)
                    entries.append(
                        .accepted(
                            sequence: sequence, identifier: found[0], attributes: attributes))
                default: diagnostics.add(.ambiguousRecovery(open.intent, found))
                }
            } catch {
                diagnostics.add(.recoveryFailed(open.intent, error))
            }
        }
        try diagnostics.throwIfErrors()
        return entries
    }

    /// What a creation has made. Where a second one would double it, nothing found counts only once
    /// it would have to show.
    private func results(
        of intent: JournalEntry.Intent, _ session: StateSession
    ) async throws(ProviderError) -> [String] {
        let request = request(intent, await session.state)
        let isDoubled = provider.repeatedCreation(ofType: intent.record.type) == .doubled
        // A clock that was put back makes nobody wait longer.
        let since = min(intent.time, clock?.now ?? intent.time)
        while true {
            let all = try await provider.find(request)
            let found = await session.unrecorded(all, like: intent.record.handle)
            guard found.isEmpty, isDoubled, let clock else { return found }
            let left = since + RetryPolicy.secondsToShow - clock.now
            if left <= 0 { return found }
            do throws(CancellationError) {
                try await clock.sleep(seconds: min(left, 2))
            } catch {
                throw ProviderError(
                    .unknownOutcome, code: "Cancelled", message: "The search was given up.")
            }
        }
    }

    private func request(_ intent: JournalEntry.Intent, _ state: State) -> CreateRequest {
        CreateRequest(
            address: intent.record.address, type: intent.record.type, region: intent.record.region,
            account: intent.record.account, properties: intent.record.properties,
            token: intent.token,
            ownershipTags: Ownership.tags(
                lineage: state.lineage, address: intent.record.address, token: intent.token),
            schema: state.schema(ofType: intent.record.type), secrets: secrets)
    }
}

extension Diagnostic {
    static func ambiguousRecovery(_ intent: JournalEntry.Intent, _ found: [String]) -> Diagnostic {
        Diagnostic(
            code: "ambiguous-creation", "more than one resource could be the one that was created",
            at: [Place(nil, "`\(intent.record.address)` (\(intent.record.type))")],
            detail: "An earlier run was cut off while creating it. AWS has "
                + "\(Suggestion.list(found)) with its marks.",
            fix: "delete those that are not needed, then run the command again")
    }

    static func recoveryFailed(_ intent: JournalEntry.Intent, _ error: ProviderError) -> Diagnostic
    {
        Diagnostic(
            code: "recovery-failed", "an interrupted call can't be looked into",
            at: [Place(nil, "`\(intent.record.address)` (\(intent.record.type))")],
            detail: "An earlier run was cut off while creating it, and it can't be looked for. "
                + "\(error.sentence) Going on could create it twice, so nothing was done.",
            fix: "make the cloud reachable, then run the command again")
    }
}
