import InfraGraph

/// The child tasks of a run: each prepares one call, records its intent, makes it, records its
/// outcome.
extension Execution {
    /// Makes the call of an operation; `call` is what an earlier attempt prepared.
    nonisolated func perform(_ operation: Operation, _ call: PreparedCall?) async -> Outcome {
        do throws(Diagnostic) {
            guard let call = if let call { call } else { try await prepare(operation) } else {
                return .finished(operation.id)
            }
            return try await send(call, operation)
        } catch {
            return .failed(operation.id, error, nil)
        }
    }

    private nonisolated func send(
        _ call: PreparedCall, _ operation: Operation
    ) async throws(Diagnostic) -> Outcome {
        if let since = call.doubtedSince {
            if let found = try await earlierResult(of: call, operation) { return found }
            if isHidden(operation, since) { return .retry(operation.id, call, .notShownYet) }
        }
        do throws(ProviderError) {
            let acceptance = try await acceptance(of: call)
            try await recordAcceptance(acceptance, call)
            return .accepted(operation.id, call, acceptance)
        } catch {
            return try await outcome(of: error, call, operation)
        }
    }

    private nonisolated func acceptance(of call: PreparedCall) async throws(ProviderError)
        -> Acceptance
    {
        switch call.request {
        case .create(let request): return try await context.provider.create(request)
        case .update(let request): return try await context.provider.update(request)
        case .wait(let attributes):
            return Acceptance(
                identifier: call.handle.identifier, attributes: attributes, isReady: false)
        case .delete(let request):
            try await context.provider.delete(request)
            return Acceptance(identifier: call.handle.identifier, isReady: false)
        }
    }

    /// A journal that can't be written is no error of the cloud's, but ends the operation all the
    /// same.
    private nonisolated func recordAcceptance(
        _ acceptance: Acceptance, _ call: PreparedCall
    ) async throws(ProviderError) {
        guard let sequence = call.sequence, case .some = call.recordsAcceptance else { return }
        let entry: JournalEntry =
            acceptance.isReady
            ? .done(
                sequence: sequence, identifier: acceptance.identifier,
                attributes: acceptance.attributes)
            : .accepted(
                sequence: sequence, identifier: acceptance.identifier,
                attributes: acceptance.attributes)
        do throws(Diagnostic) {
            try await context.session.record([entry])
        } catch {
            throw ProviderError(.terminal, code: error.code, message: error.detail)
        }
    }

    private nonisolated func outcome(
        of error: ProviderError, _ call: PreparedCall, _ operation: Operation
    ) async throws(Diagnostic) -> Outcome {
        if error.kind == .notFound, case .delete = call.request {
            if let sequence = call.sequence {
                let done = JournalEntry.done(
                    sequence: sequence, identifier: call.handle.identifier, attributes: [:])
                try await context.session.record([done])
            }
            return .finished(operation.id)
        }
        var call = call
        if error.kind == .unknownOutcome {
            call.doubtedSince = call.doubtedSince ?? context.clock.now
        }
        if error.kind == .unknownOutcome || error.kind == .alreadyExists,
            let found = try await earlierResult(of: call, operation)
        {
            return found
        }
        return try await end(of: call, error, operation)
    }

    /// A call that goes on after a wait, or has failed.
    private nonisolated func end(
        of call: PreparedCall, _ error: ProviderError, _ operation: Operation
    ) async throws(Diagnostic) -> Outcome {
        if context.retries.backoffs[error.kind] != nil { return .retry(operation.id, call, error) }
        if let sequence = call.sequence {
            let failed = JournalEntry.failed(
                sequence: sequence, isDefinite: call.isDefinite(error), message: error.message)
            try await context.session.record([failed])
        }
        return .failed(operation.id, .refused(error, operation), error.kind)
    }

    /// Says whether what an earlier try made may be there and not show yet. Most services know a
    /// repetition, so that there is no need to wait.
    private nonisolated func isHidden(_ operation: Operation, _ since: Double) -> Bool {
        context.provider.repeatedCreation(ofType: operation.type) != .known
            && context.clock.now - since < RetryPolicy.secondsToShow
    }

    /// An earlier try of the same creation may have made the resource: looks for it by token and
    /// name; nil if nothing is found.
    private nonisolated func earlierResult(
        of call: PreparedCall, _ operation: Operation
    ) async throws(Diagnostic) -> Outcome? {
        guard case .create(let request) = call.request else { return nil }
        do throws(ProviderError) {
            let found = try await context.provider.find(request)
            let identifiers = await context.session.unrecorded(found, like: call.handle)
            guard let identifier = identifiers.first else { return nil }
            if identifiers.count > 1 {
                return .failed(operation.id, .ambiguous(identifiers, operation), nil)
            }
            let acceptance = try await context.provider.complete(request, as: identifier)
            try await recordAcceptance(acceptance, call)
            return .accepted(operation.id, call, acceptance)
        } catch {
            return try await end(of: call, error, operation)
        }
    }
}

extension ProviderError {
    fileprivate static let notShownYet = ProviderError(
        .unknownOutcome, code: "NotShownYet",
        message: "What became of an earlier try does not show yet.")
}

extension PreparedCall {
    /// Says whether it is certain that nothing was made, by this try or by an earlier one.
    func isDefinite(_ error: ProviderError) -> Bool { error.isDefinite && doubtedSince == nil }

    /// Deletions are recorded when they are proven, not when they are accepted.
    fileprivate var recordsAcceptance: Void? {
        switch request {
        case .create, .update: ()
        case .delete, .wait: nil
        }
    }
}

extension Diagnostic {
    static func refused(_ error: ProviderError, _ operation: Operation) -> Diagnostic {
        refused(
            error,
            at: [
                Place(
                    operation.step?.resource?.location,
                    "`\(operation.address)` (\(operation.type))")
            ])
    }

    static func notReady(_ message: String, _ operation: Operation) -> Diagnostic {
        let place = Place(
            operation.step?.resource?.location, "`\(operation.address)` (\(operation.type))")
        if operation.kind == .delete {
            return Diagnostic(
                code: "not-deleted", "a resource could not be deleted", at: [place],
                detail: "AWS said: \(message) It is there as before.",
                fix: "correct the cause, then run the command again; it goes on from here")
        }
        return Diagnostic(
            code: "not-ready", "a resource did not become ready", at: [place],
            detail: "AWS said: \(message) It is recorded, so nothing is lost.",
            fix: "correct the cause; the next deploy replaces it")
    }

    static func ambiguous(_ identifiers: [String], _ operation: Operation) -> Diagnostic {
        Diagnostic(
            code: "ambiguous-creation", "more than one resource could be the one that was created",
            at: [
                Place(
                    operation.step?.resource?.location, "`\(operation.address)` (\(operation.type))"
                )
            ],
            detail: "AWS has \(Suggestion.list(identifiers)) with the marks of this creation.",
            fix: "delete those that are not needed, then run deploy again")
    }
}
