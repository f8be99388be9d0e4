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
        if case .create(let request) = call.request,
            error.kind == .unknownOutcome || error.kind == .alreadyExists
        {
            if let found = try await findEarlier(request, error, call, operation) { return found }
        }
        if context.retries.backoffs[error.kind] != nil { return .retry(operation.id, call, error) }
        if let sequence = call.sequence {
            let failed = JournalEntry.failed(
                sequence: sequence, isDefinite: error.isDefinite, message: error.message)
            try await context.session.record([failed])
        }
        return .failed(operation.id, .refused(error, operation), error.kind)
    }

    /// An earlier try of the same creation may have made the resource: looks for it by token and
    /// name.
    private nonisolated func findEarlier(
        _ request: CreateRequest, _ error: ProviderError, _ call: PreparedCall,
        _ operation: Operation
    ) async throws(Diagnostic) -> Outcome? {
        let identifiers: [String]
        do throws(ProviderError) {
            identifiers = try await context.provider.find(request)
        } catch {
            return .retry(operation.id, call, error)
        }
        if identifiers.isEmpty { return nil }
        guard identifiers.count == 1 else {
            throw .ambiguous(identifiers, operation)
        }
        var handle = call.handle
        handle.identifier = identifiers[0]
        let attributes = await context.provider.attributes(of: handle)
        let acceptance = Acceptance(
            identifier: identifiers[0], attributes: attributes, isReady: false)
        if let sequence = call.sequence {
            let accepted = JournalEntry.accepted(
                sequence: sequence, identifier: identifiers[0], attributes: attributes)
            try await context.session.record([accepted])
        }
        return .accepted(operation.id, call, acceptance)
    }
}

extension PreparedCall {
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
