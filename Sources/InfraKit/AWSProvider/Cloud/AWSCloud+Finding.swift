import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    public func find(_ request: CreateRequest) async throws(ProviderError) -> [String] {
        guard let handler = table.handlers[request.type] else {
            return try await cloudControl.find(request)
        }
        if let begun = begun(request.token) { return [begun.identifier] }
        var scope = Scope(
            properties: request.properties, region: request.region,
            account: try await accountID(request.account, region: request.region),
            token: request.token)
        switch handler.resultLookup {
        case nil: return []
        case .tag: return try await tagged(request.token, handler, scope)
        case .listed(let read, let element, let wanted):
            let found = try await listed(read, element, wanted.text(in: scope), handler, scope)
            return handler.tags == nil ? found : await ours(found, handler, request, scope)
        case .everyOne(let read): return try await owned(read, handler, scope, request)
        case .identifier(let template):
            guard let identifier = template.text(in: scope) else { return [] }
            scope.identifier = identifier
            switch await resource(handler, scope, .tags) {
            case .resource(let resource):
                return try isResult(resource, handler, request, scope) ? [identifier] : []
            case .unreadable(let error): throw error
            case .absent: return []
            }
        }
    }

    /// The first call made it; the others go on as if it had been answered.
    public func complete(
        _ request: CreateRequest, as identifier: String
    ) async throws(ProviderError) -> Acceptance {
        guard let handler = table.handlers[request.type] else {
            return await acceptance(of: request, as: identifier)
        }
        if begun(request.token) == nil {
            var scope = Scope(
                properties: request.properties, region: request.region,
                account: try await accountID(request.account, region: request.region))
            scope.identifier = identifier
            switch await resource(handler, scope, .tags) {
            case .resource(let told):
                forget(request.handle(identifier))
                note(Begun(identifier: identifier, answer: .object(told)), for: request.token)
            case .unreadable(let error): throw error
            case .absent:
                throw ProviderError(
                    .transient, code: "NotShownYet", message: "\(identifier) does not show yet.")
            }
        }
        return try await create(request)
    }

    /// The identifiers of those of a list that carry the tags of a creation.
    private func owned(
        _ read: ReadCall, _ handler: ResourceHandler, _ scope: Scope, _ request: CreateRequest
    ) async throws(ProviderError) -> [String] {
        let all = try await listed(read, "all", "all", handler, scope)
        let scopes = all.map { identifier -> Scope in
            var inner = scope
            inner.identifier = identifier
            // Only the tags are looked at: what tells of other properties is not asked.
            inner.properties = handler.tags.map { [$0.property: []] } ?? [:]
            return inner
        }
        return zip(all, await Fetch(self, handler, .tags).resources(scopes)).compactMap {
            guard case .resource(let resource) = $1, let tagging = handler.tags else { return nil }
            let tags = Tagging.tags(of: Value.object(resource).member(at: tagging.readAt))
            return tags[Ownership.tokenTag] == request.token ? $0 : nil
        }
    }

    private func pages(
        _ read: ReadCall, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(CallFailure) -> [Value] {
        try await connection(to: scope.account).pages(
            handler.service, read.call.operation, .object(read.call.input(in: scope)),
            in: scope.region, limit: read.isFirstPageOnly ? 1 : nil)
    }

    /// The identifier of what has the name that a creation is to get, if the name tells it or AWS
    /// does.
    func taken(
        _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) -> String? {
        switch handler.resultLookup {
        case .identifier(let template)?: return template.text(in: scope)
        case .listed(let read, let element, let wanted)?:
            return try await listed(read, element, wanted.text(in: scope), handler, scope).first
        case .tag?, .everyOne?, nil: return nil
        }
    }

    /// The identifiers of a list's elements that say what is wanted.
    private func listed(
        _ read: ReadCall, _ element: Template, _ wanted: String?, _ handler: ResourceHandler,
        _ scope: Scope
    ) async throws(ProviderError) -> [String] {
        let outputs: [Value]
        do throws(CallFailure) {
            outputs = try await pages(read, handler, scope)
        } catch {
            let error = ProviderError(
                error, isChange: false, userText: scope.userText,
                notFoundCodes: handler.notFoundCodes)
            // What the list belongs to is not there: neither is anything in it.
            if error.kind == .notFound { return [] }
            throw error
        }
        return outputs.flatMap { read.elements(of: $0) }.compactMap { found in
            var inner = scope
            inner.answer = found
            guard let wanted, element.text(in: inner) == wanted else { return nil }
            return read.identifier?.text(in: inner)
        }
    }

    /// Those of which the ownership tags are ours: somebody else can use the same name.
    private func ours(
        _ identifiers: [String], _ handler: ResourceHandler, _ request: CreateRequest,
        _ scope: Scope
    ) async -> [String] {
        let scopes = identifiers.map { identifier in
            var inner = scope
            inner.identifier = identifier
            return inner
        }
        if scopes.isEmpty { return [] }
        let found = await Fetch(self, handler, .tags).resources(scopes)
        return zip(identifiers, found).compactMap { identifier, found in
            guard case .resource(let resource) = found, isOurs(resource, handler, request)
            else { return nil }
            return identifier
        }
    }

    /// The identifiers of what carries the tag of a creation.
    private func tagged(
        _ token: String, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) -> [String] {
        let member =
            if case .filter(_, let member) = handler.read.selection { member } else { "Filters" }
        var input = handler.read.call.input(in: scope)
        let filter: Value = [
            "Name": .string("tag:" + Ownership.tokenTag), "Values": [.string(token)],
        ]
        input[member] = .list((input[member]?.listValue ?? []) + [filter])
        let outputs: [Value]
        do throws(CallFailure) {
            outputs = try await connection(to: scope.account).pages(
                handler.service, handler.read.call.operation, .object(input), in: scope.region)
        } catch {
            throw ProviderError(error, isChange: false, userText: scope.userText)
        }
        return outputs.flatMap { handler.read.elements(of: $0) }
            .filter { element in
                // The answer is looked at too: what it says of the tags must be right.
                let told = element.member(at: handler.tags?.readAt ?? "Tags")
                let tags = Tagging.tags(of: told)
                return !handler.isGone(element.objectValue ?? [:])
                    && (tags.isEmpty || tags[Ownership.tokenTag] == token)
            }
            .compactMap { element in
                var inner = scope
                inner.answer = element
                return handler.read.identifier?.text(in: inner)
            }
    }

    /// Says whether what has the name of a creation came of it: by its tags; where it can have none
    /// and the create call overwrites what is there, by its being just what that call makes.
    func isResult(
        _ resource: [String: Value], _ handler: ResourceHandler, _ request: CreateRequest,
        _ scope: Scope
    ) throws(ProviderError) -> Bool {
        guard handler.takesOver, handler.tags == nil else {
            return isOurs(resource, handler, request)
        }
        var resource = resource
        handler.reading?(&resource, scope)
        let mapper = try mapper(handler, request.properties)
        return request.isAnswered(by: mapper.properties(of: resource))
    }

    /// What was deployed at the same address before and has the name of a creation that AWS has
    /// refused: brought back if it was deleted. Nil if there is none, or it is somebody else's.
    func revived(
        after error: ProviderError, _ request: CreateRequest, _ handler: ResourceHandler,
        _ scope: Scope
    ) async throws(ProviderError) -> Begun? {
        guard let revival = handler.revival, revival.codes.contains(error.code) else { return nil }
        var scope = scope
        scope.token = ""
        do throws(ProviderError) {
            scope.answer = try await call(
                handler, revival.owner.operation, revival.owner.input(in: scope), scope,
                isIdempotent: true)
        } catch {
            // Whose it is can't be seen, so the refusal stands.
            return nil
        }
        guard let told = scope.answer.objectValue, isOurs(told, handler, request),
            let identifier = handler.identifier.text(in: scope)
        else { return nil }
        if told[revival.sign] != nil { try await send(revival.restore, handler, scope) }
        return Begun(identifier: identifier, answer: scope.answer, isRevived: true)
    }

    /// Says whether a resource carries our tags; one that can carry none is taken for ours.
    func isOurs(
        _ resource: [String: Value], _ handler: ResourceHandler, _ request: CreateRequest
    ) -> Bool {
        guard let tagging = handler.tags else { return true }
        let tags = Tagging.tags(of: Value.object(resource).member(at: tagging.readAt))
        return [Ownership.lineageTag, Ownership.addressTag].allSatisfy { name in
            tags[name] != nil && tags[name] == request.ownershipTags[name]
        }
    }
}
