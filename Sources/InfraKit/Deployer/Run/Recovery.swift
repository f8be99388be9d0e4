import InfraGraph

/// Settles the calls that an earlier run left open: found resources are taken over, the rest is
/// left to the plan.
struct Recovery: Sendable {
    let provider: any Provider
    let secrets: any SecretResolver

    /// Returns the entries that settle the open calls. Only reads.
    ///
    /// - Throws: ``Diagnostics`` where the cloud can't be asked or more than one resource fits:
    ///   going on could duplicate a resource.
    func entries(for session: StateSession) async throws(Diagnostics) -> [JournalEntry] {
        let state = await session.state
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
                let all = try await provider.find(request(open.intent, state))
                let found = await session.unrecorded(all, like: open.intent.record.handle)
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
