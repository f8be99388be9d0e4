import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    public func create(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
        var request = request
        request.secrets = revealed.remembering(request.secrets)
        do throws(ProviderError) {
            guard table.handlers[request.type] != nil else {
                return try await cloudControl.create(request)
            }
            return try await created(request)
        } catch {
            var error = revealed.hidden(in: error)
            error.isPartial = begun(request.token) != nil
            // What was made a moment ago is not known everywhere yet.
            if error.kind == .notFound, hasNewResource { error.kind = .propagating }
            throw error
        }
    }

    private func created(_ request: CreateRequest) async throws(ProviderError) -> Acceptance {
        let handler = try handler(request.type)
        var scope = Scope(
            properties: try await request.properties.revealed(by: request.secrets),
            region: request.region,
            account: try await accountID(request.account, region: request.region),
            token: request.token)
        try refuseUnsupported(handler, scope.properties)
        let begun: Begun
        if let earlier = self.begun(request.token) {
            begun = earlier
        } else {
            try refuseUnknown(scope.properties, handler)
            if handler.takesOver { try await refuseTakeover(request, handler, scope) }
            do throws(ProviderError) {
                begun = try await make(request, handler, scope)
            } catch {
                guard let revived = try await revived(after: error, request, handler, scope) else {
                    throw error
                }
                begun = revived
            }
            noteMaking()
            forget(request.handle(begun.identifier))
            var made = scope
            made.identifier = begun.identifier
            noteWork(handler, handler.create.operation, made, begun.answer)
        }
        scope.identifier = begun.identifier
        scope.answer = begun.answer
        if handler.isPrincipal { notePrincipal() }
        let further =
            begun.isRevived
            ? everything(handler, scope.properties) : try further(handler, scope.properties)
        if !further.isEmpty {
            // A repetition of the creation goes on from here.
            note(begun, for: request.token)
            try await finish(further, request, handler, scope)
            note(nil, for: request.token)
        }
        let attributes = handler.attributes(of: begun.answer.objectValue ?? [:], scope)
        return Acceptance(
            identifier: begun.identifier, attributes: attributes,
            isReady: handler.readiness == nil && request.awaited.isSubset(of: attributes.keys)
                && !isUnderWay(handler, scope))
    }

    private func make(
        _ request: CreateRequest, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) -> Begun {
        let create = handler.create(of: scope.properties)
        let operation = try operation(handler, create.operation)
        var written = scope.properties
        handler.writing?(&written, scope)
        for name in handler.notOnCreate { written[name] = nil }
        var input = RequestMapper(operation: operation, handler: handler).input(written)
        let names = Array(scope.properties.keys)
        let derived = try await derived(handler, scope, names)
        input.merge(create.input(in: derived)) { $1 }
        if let member = handler.tokenMember { input[member] = .string(request.token) }
        if let tagging = handler.tags, let form = tagging.onCreate {
            Tagging.put(request.allTags(tagging), as: form, into: &input)
        }
        let isIdempotent =
            handler.tokenMember != nil || handler.isRepeatable
            || !operation.idempotencyTokens.isEmpty
        let output = try await call(
            handler, operation.name, input, scope, isIdempotent: isIdempotent)
        var scope = scope
        scope.answer =
            handler.createdAt.isEmpty
            ? output : output.member(at: handler.createdAt) ?? .null
        if let work = handler.work {
            scope.answer = try await result(of: work, handler, scope)
        }
        guard let identifier = handler.identifier.text(in: scope) else {
            throw ProviderError(
                .unknownOutcome, code: "NoIdentifier",
                message: "The answer to \(operation.name) does not say what was made.")
        }
        return Begun(identifier: identifier, answer: scope.answer)
    }

    /// The scope with what arguments take besides the properties.
    func derived(
        _ handler: ResourceHandler, _ scope: Scope, _ names: [String]
    ) async throws(ProviderError) -> Scope {
        guard let deriving = handler.deriving else { return scope }
        var scope = scope
        scope.properties.merge(try await deriving(self, scope, names)) { $1 }
        return scope
    }

    /// Follows what a call has begun to its end.
    private func result(
        of work: BackgroundWork, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) -> Value {
        let input = work.call.input(in: scope)
        for _ in 0..<100 {
            let output = try await call(
                handler, work.call.operation, input, scope, isIdempotent: true)
            let found = output.member(at: work.place) ?? .null
            let state = found.member(at: work.readiness.path)?.scalarText ?? ""
            if work.readiness.ready.contains(state) { return found }
            if work.readiness.failed.contains(state) {
                let reason = work.readiness.reason.flatMap { found.member(at: $0)?.scalarText }
                throw ProviderError(
                    .terminal, code: state,
                    message: reason ?? "\(handler.create.operation) ended in \(state).")
            }
            try await pause(seconds: 2)
        }
        throw ProviderError(
            .unknownOutcome, code: "StillRunning",
            message: "\(handler.create.operation) has not come to its end.")
    }

    /// Refuses properties that no call of the handler would send, rather than dropping them.
    private func refuseUnknown(
        _ properties: [String: Value], _ handler: ResourceHandler
    ) throws(ProviderError) {
        guard handler.writing == nil, handler.deriving == nil, handler.envelope == nil,
            handler.otherCreates.isEmpty
        else { return }
        let create = RequestMapper(
            operation: try operation(handler, handler.create.operation), handler: handler)
        let known = handler.changeable.union(handler.unsent)
        let templates =
            [handler.identifier] + handler.create.templates + (handler.delete?.templates ?? [])
            + handler.updates.flatMap(\.call.templates) + handler.lists.flatMap(\.add.templates)
        let named = Set(templates.flatMap(\.properties))
        let unknown = properties.keys.filter { name in
            !create.takes(name) && !known.contains(name) && !named.contains(name)
        }
        if unknown.isEmpty { return }
        throw ProviderError(
            .invalid, code: "UnknownProperty",
            message: "No operation of AWS that is known here takes "
                + "\(unknown.sorted().joined(separator: ", ")) of \(handler.type). "
                + "Nothing was called.")
    }

    /// Refuses what would be left out without a word.
    func refuseUnsupported(
        _ handler: ResourceHandler, _ properties: [String: Value]
    ) throws(ProviderError) {
        let names = handler.unsupported.filter { properties[$0] != nil }
        if names.isEmpty { return }
        throw ProviderError(
            .invalid, code: "UnsupportedProperty",
            message: "\(names.sorted().joined(separator: ", ")) of \(handler.type) is not among "
                + "what this version deploys to AWS. Nothing was made.")
    }

    /// Refuses to overwrite what somebody else has made. What an interrupted creation of ours made
    /// is no obstacle: its repetition changes nothing.
    private func refuseTakeover(
        _ request: CreateRequest, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        guard let identifier = try await taken(handler, scope) else { return }
        var scope = scope
        scope.identifier = identifier
        switch await self.resource(handler, scope, .tags) {
        case .resource(let resource):
            if try isResult(resource, handler, request, scope) { return }
        case .absent: return
        case .unreadable(var error):
            // What can't be read may be somebody else's, in this account or another.
            if error.kind == .denied {
                error.message +=
                    " Whether \(identifier) is taken can't be seen, and "
                    + "\(handler.create.operation) would overwrite it, so nothing was called."
            }
            throw error
        }
        throw ProviderError(
            .alreadyExists, code: "AlreadyExists",
            message: "\(identifier) exists already and was not made for this resource. "
                + "\(handler.create.operation) would overwrite it, so nothing was called. "
                + "Import it, or choose another name.")
    }
}

extension CreateRequest {
    /// The program's tags and those that mark the resource as ours.
    func allTags(_ tagging: Tagging) -> [String: String] {
        Tagging.tags(of: properties[tagging.property]).merging(ownershipTags) { $1 }
    }
}

extension [String: Value] {
    /// The properties with every secret in its place: the last moment before a request is made.
    func revealed(
        by secrets: any SecretResolver
    ) async throws(ProviderError) -> [String: Value] {
        var revealed = self
        for (name, value) in self where !value.isKnown {
            revealed[name] = try await value.revealed(by: secrets)
        }
        return revealed
    }
}

extension Value {
    fileprivate func revealed(by secrets: any SecretResolver) async throws(ProviderError) -> Value {
        switch self {
        case .secret(let reference):
            do throws(Diagnostic) {
                return .string(try await secrets.secret(reference))
            } catch {
                throw ProviderError(.invalid, code: error.code, message: error.detail)
            }
        case .list(let elements): return .list(try await Self.revealed(elements, secrets))
        case .join(let parts): return .joining(try await Self.revealed(parts, secrets))
        case .object(let members): return .object(try await members.revealed(by: secrets))
        case .null, .bool, .int, .double, .string, .reference: return self
        }
    }

    private static func revealed(
        _ values: [Value], _ secrets: any SecretResolver
    ) async throws(ProviderError) -> [Value] {
        var revealed: [Value] = []
        for value in values { revealed.append(try await value.revealed(by: secrets)) }
        return revealed
    }
}
