import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    public func update(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
        var request = request
        request.secrets = revealed.remembering(request.secrets)
        do throws(ProviderError) {
            guard table.handlers[request.handle.type] != nil else {
                return try await cloudControl.update(request)
            }
            return try await updated(request)
        } catch {
            throw revealed.hidden(in: error)
        }
    }

    private func updated(_ request: UpdateRequest) async throws(ProviderError) -> Acceptance {
        let handler = try handler(request.handle.type)
        var scope = try await scope(of: request.handle)
        scope.before = scope.properties
        scope.properties = try await request.properties.revealed(by: request.secrets)
        scope.token = request.token
        let changed = Set(request.changed)
        try refuseUnchangeable(request, handler, changed)
        let lists = handler.lists.filter { changed.contains($0.property) }
        let tagging = handler.tags.flatMap { changed.contains($0.property) ? $0 : nil }
        var deployed = scope
        deployed.properties = request.handle.properties
        let updates = handler.updates.filter { !changed.isDisjoint(with: $0.properties) }
        let isRead = handler.needsCurrent || !lists.isEmpty || tagging != nil
        let present = isRead ? try await current(handler, deployed) : [:]
        if handler.needsCurrent { scope.answer = .object(present) }
        for (step, update) in updates.enumerated() where step >= stepsMade(request) {
            do throws(ProviderError) {
                try await send(
                    update, update.properties.filter(changed.contains), handler, scope)
            } catch {
                // The next call waits for what the one before has begun: its repetition would begin
                // it anew.
                noteSteps(error.kind == .busy ? step : 0, request)
                throw error
            }
        }
        noteSteps(updates.count, request)
        for list in lists { try await change(list, from: present, handler, scope) }
        if let tagging { try await change(tagging, from: present, handler, scope) }
        noteSteps(0, request)
        if handler.isPrincipal { notePrincipal() }
        return Acceptance(
            identifier: request.handle.identifier, isReady: false)
    }

    public func delete(_ request: DeleteRequest) async throws(ProviderError) {
        guard let handler = table.handlers[request.handle.type] else {
            return try await cloudControl.delete(request)
        }
        var scope = try await scope(of: request.handle)
        scope.token = request.token
        let first = handler.lists.filter(\.isRemovedFirst)
        do throws(ProviderError) {
            try await remove(first, from: scope.properties, handler, scope)
        } catch {
            // AWS has more than what was deployed, which takes a read to know.
            guard !first.isEmpty, [.busy, .invalid, .terminal].contains(error.kind) else {
                throw error
            }
            try await remove(first, from: try await current(handler, scope), handler, scope)
        }
        noteDeleted(request.handle)
    }

    /// Removes what must go first as it was deployed or read, then the whole.
    private func remove(
        _ lists: [ListChange], from present: [String: Value], _ handler: ResourceHandler,
        _ scope: Scope
    ) async throws(ProviderError) {
        if lists.isEmpty { return try await deleteWhole(handler, scope) }
        var empty = scope
        for list in lists { empty.properties[list.property] = nil }
        for list in lists { try await change(list, from: present, handler, empty) }
        // With the last of its parts the whole may be gone.
        try await tolerate(.notFound) { () async throws(ProviderError) in
            try await self.deleteWhole(handler, scope)
        }
    }

    private func deleteWhole(
        _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        guard let delete = handler.delete else { return }
        var scope = scope
        if let deployed = handler.deployed {
            scope.answer = .object(deployed(scope.properties))
            do throws(ProviderError) {
                return try await self.delete(delete, handler, scope)
            } catch {
                // Somebody has changed it, or AWS writes it in another way.
                guard error.kind == .invalid else { throw error }
            }
        }
        if handler.needsCurrent || handler.beforeDelete != nil {
            scope.answer = .object(try await current(handler, scope, .deletion))
        }
        if let step = handler.beforeDelete, try await step(self, scope), handler.needsCurrent {
            scope.answer = .object(try await current(handler, scope, .deletion))
        }
        try await self.delete(delete, handler, scope)
    }

    /// Adds and removes what differs between a list of the program and what AWS has.
    func change(
        _ list: ListChange, from present: [String: Value], _ handler: ResourceHandler,
        _ scope: Scope
    ) async throws(ProviderError) {
        let wanted = Self.elements(scope.properties[list.property]).map(list.form)
        let told = wanted.isEmpty ? list.property : list.initial ?? list.property
        let existing = Self.elements(present[told])
        func key(_ element: Value) -> Value { list.key.flatMap { element[$0] } ?? element }
        let forms = existing.map(list.form)
        let additions = wanted.filter { !forms.contains($0) }
        if list.addsFirst { try await add(additions, list, handler, scope) }
        var inner = scope
        for element in existing
        where !wanted.contains(where: { key($0) == key(list.form(element)) }) {
            inner.answer = element
            try await remove(inner, with: list.remove, handler)
        }
        if !list.addsFirst { try await add(additions, list, handler, scope) }
    }

    private func add(
        _ elements: [Value], _ list: ListChange, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        var inner = scope
        for element in elements {
            inner.answer = element
            try await add(list, handler, inner)
        }
    }

    /// Sends a call that removes something; what is gone already is as good.
    func remove(
        _ scope: Scope, with call: Call, _ handler: ResourceHandler
    ) async throws(ProviderError) {
        try await tolerate(.notFound) { () async throws(ProviderError) in
            try await self.send(call, handler, scope)
        }
    }

    /// The elements of a list, or those of a map as keys and values.
    private static func elements(_ value: Value?) -> [Value] {
        guard let members = value?.objectValue else { return value?.listValue ?? [] }
        return members.sorted { $0.key < $1.key }.map {
            ["Key": .string($0.key), "Value": $0.value]
        }
    }

    private func add(
        _ list: ListChange, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        do throws(ProviderError) {
            let mapper = RequestMapper(
                operation: try operation(handler, list.add.operation), handler: handler)
            var input = mapper.input([list.property: .list([scope.answer])])
            input.merge(list.add.input(in: scope)) { $1 }
            _ = try await call(
                handler, list.add.operation, input, scope, isIdempotent: true)
        } catch {
            if error.kind == .alreadyExists { return }
            guard error.kind == .invalid, let other = list.otherwise else { throw error }
            try await send(other, handler, scope)
        }
    }

    /// Ends well if the call fails only because it was carried out before.
    func tolerate(
        _ kind: ProviderError.Kind, _ body: () async throws(ProviderError) -> Void
    ) async throws(ProviderError) {
        do throws(ProviderError) {
            try await body()
        } catch {
            if error.kind != kind { throw error }
        }
    }

    /// What AWS has now; if nothing else is wanted, with its tags and lists.
    func current(
        _ handler: ResourceHandler, _ scope: Scope, _ depth: Fetch.Depth = .tags
    ) async throws(ProviderError) -> [String: Value] {
        switch await resource(handler, scope, depth) {
        case .resource(var resource):
            handler.reading?(&resource, scope)
            return resource
        case .unreadable(let error): throw error
        case .absent:
            throw ProviderError(
                .notFound, code: "NotFound", message: "\(scope.identifier) does not exist.")
        }
    }

    /// What the read call tells of a resource, in AWS's own form and without further reads.
    func told(_ type: String, _ scope: Scope) async throws(ProviderError) -> [String: Value] {
        let handler = try handler(type)
        return try await Fetch(self, handler, .readiness).first(handler.read, scope).objectValue
            ?? [:]
    }

    func change(
        _ tagging: Tagging, from present: [String: Value], _ handler: ResourceHandler,
        _ scope: Scope
    ) async throws(ProviderError) {
        let old = Tagging.tags(of: Value.object(present).member(at: tagging.readAt))
            .filter { !Tagging.isForeign($0.key) }
        let new = Tagging.tags(of: scope.properties[tagging.property])
        let gone = old.keys.filter { new[$0] == nil }
        var scope = scope
        scope.answer = .object(present)
        guard let remove = tagging.remove else {
            let foreign = Tagging.tags(of: Value.object(present).member(at: tagging.readAt))
                .filter { $0.key.hasPrefix("infrakit:") }
            return try await addTags(new.merging(foreign) { $1 }, tagging, handler, scope)
        }
        if !gone.isEmpty {
            var input = remove.input(in: scope)
            tagging.put(keys: gone, into: &input)
            _ = try await call(handler, remove.operation, input, scope, isIdempotent: true)
        }
        try await addTags(new.filter { old[$0.key] != $0.value }, tagging, handler, scope)
    }

    func addTags(
        _ tags: [String: String], _ tagging: Tagging, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        if tags.isEmpty { return }
        var input = tagging.add.input(in: scope)
        Tagging.put(tags, as: tagging.form, into: &input)
        _ = try await call(handler, tagging.add.operation, input, scope, isIdempotent: true)
    }

    /// Refuses a change that no operation makes, before another one is made.
    private func refuseUnchangeable(
        _ request: UpdateRequest, _ handler: ResourceHandler, _ changed: Set<String>
    ) throws(ProviderError) {
        let known = handler.changeable.union(handler.unsent)
        let names = changed.subtracting(known).filter {
            request.properties[$0] != request.handle.properties[$0]
        }
        if names.isEmpty { return }
        throw ProviderError(
            .invalid, code: "NotChangeable",
            message: "No operation of AWS that is known here changes "
                + "\(names.sorted().joined(separator: ", ")) of \(handler.type). "
                + "Nothing was changed.")
    }
}
