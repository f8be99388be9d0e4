import AWSClient
import Deployer
import InfraGraph

extension AWSCloud {
    public func read(_ handles: [ResourceHandle]) async -> [Observation] {
        await each(handles, .properties) { handle, handler, found, scope in
            switch found {
            case .absent: return .absent
            case .unreadable(let error): return .unreadable(error)
            case .resource(let resource):
                var resource = resource
                handler.reading?(&resource, scope)
                let mapper: AnswerMapper
                do throws(ProviderError) {
                    mapper = try self.mapper(handler, handle.properties)
                } catch {
                    return .unreadable(error)
                }
                return .found(
                    properties: mapper.properties(of: resource),
                    attributes: handler.attributes(of: resource, scope))
            }
        } other: {
            await $0.read($1)
        } failed: {
            .unreadable($0)
        }
    }

    /// How far resources are, as they tell it themselves.
    func readStatus(of handles: [ResourceHandle]) async -> [ResourceStatus] {
        let found: [(status: ResourceStatus, resource: [String: Value])] = await each(
            handles, .readiness
        ) { _, handler, found, scope in
            switch found {
            case .absent: return (.gone, [:])
            case .unreadable(let error): return (.unreadable(error), [:])
            case .resource(let resource): return (handler.status(of: resource, scope), resource)
            }
        } other: {
            (await $0.status(of: $1), [:])
        } failed: {
            (.unreadable($0), [:])
        }
        var statuses = found.map(\.status)
        for (index, handle) in handles.enumerated() {
            guard case .pending = statuses[index] else { continue }
            do throws(ProviderError) {
                try await proceed(handle, found[index].resource)
            } catch {
                statuses[index] = .unreadable(error)
            }
        }
        return statuses.map(withoutSecrets)
    }

    /// Whatever AWS says of what it is making may quote what it was given.
    private func withoutSecrets(_ status: ResourceStatus) -> ResourceStatus {
        switch status {
        case .pending(let word): .pending(revealed.hidden(in: word))
        case .failed(let word): .failed(revealed.hidden(in: word))
        case .unreadable(let error): .unreadable(revealed.hidden(in: error))
        case .ready, .gone: status
        }
    }

    /// Does what a resource needs to become ready, once.
    private func proceed(
        _ handle: ResourceHandle, _ resource: [String: Value]
    ) async throws(ProviderError) {
        guard let handler = table.handlers[handle.type], let step = handler.whilePending,
            !isPrepared(handle), !isDeleted(handle)
        else { return }
        var scope = try await scope(of: handle)
        var resource = resource
        handler.reading?(&resource, scope)
        scope.answer = .object(resource)
        if try await step(self, scope) { notePrepared(handle) }
    }

    func mapper(
        _ handler: ResourceHandler, _ deployed: [String: Value]
    ) throws(ProviderError) -> AnswerMapper {
        let operation = try operation(handler, handler.read.call.operation)
        return AnswerMapper(
            handler: handler, model: operation.model,
            shape: operation.shape(at: handler.read.place), deployed: deployed)
    }

    /// Fetches the resources of all handles, types and regions side by side, and makes an answer of
    /// each, in the order of the handles.
    private func each<Answer: Sendable>(
        _ handles: [ResourceHandle], _ depth: Fetch.Depth,
        _ answer:
            @escaping @Sendable (ResourceHandle, ResourceHandler, Fetch.Found, Scope) ->
            Answer,
        other: @escaping @Sendable (CloudControl, ResourceHandle) async -> Answer,
        failed: @escaping @Sendable (ProviderError) -> Answer
    ) async -> [Answer] {
        var groups: [[String]: [Int]] = [:]
        var others: [Int] = []
        for (index, handle) in handles.enumerated() {
            if table.handlers[handle.type] == nil {
                others.append(index)
                continue
            }
            let expected = depth == .readiness && isDeleted(handle) ? "gone" : ""
            let names = [handle.type, handle.region, handle.account ?? "", expected]
            groups[names, default: []].append(index)
        }
        let session = ReadSession(
            self, await readKeys(groups.values.map { $0.map { handles[$0] } }))
        let answers = await withTaskGroup(of: [(Int, Answer)].self) { tasks in
            for (names, indices) in groups {
                let depth = names.last == "gone" ? .absence : depth
                tasks.addTask {
                    let group = indices.map { handles[$0] }
                    let found = await self.answers(group, depth, session, answer, failed)
                    return zip(indices, found).map { ($0, $1) }
                }
            }
            for index in others {
                tasks.addTask { [(index, await other(self.cloudControl, handles[index]))] }
            }
            var all: [Int: Answer] = [:]
            for await part in tasks { all.merge(part) { $1 } }
            return all
        }
        return handles.indices.compactMap { answers[$0] }
    }

    /// What groups of resources have in common; a group that can't be read has nothing.
    private func readKeys(_ groups: [[ResourceHandle]]) async -> ReadKeys {
        var known: [(handler: ResourceHandler, scopes: [Scope])] = []
        for group in groups {
            guard let handler = table.handlers[group[0].type] else { continue }
            do throws(ProviderError) {
                var scopes: [Scope] = []
                for handle in group { scopes.append(try await scope(of: handle)) }
                known.append((handler, scopes))
            } catch {
                continue
            }
        }
        return ReadKeys(known)
    }

    private func answers<Answer: Sendable>(
        _ group: [ResourceHandle], _ depth: Fetch.Depth, _ session: ReadSession,
        _ answer: @Sendable (ResourceHandle, ResourceHandler, Fetch.Found, Scope) -> Answer,
        _ failed: @Sendable (ProviderError) -> Answer
    ) async -> [Answer] {
        do throws(ProviderError) {
            let handler = try handler(group[0].type)
            var scopes: [Scope] = []
            for handle in group { scopes.append(try await scope(of: handle)) }
            let found = await Fetch(self, handler, depth, session: session).resources(scopes)
            return zip(zip(group, scopes), found).map { pair, found in
                answer(pair.0, handler, found, pair.1)
            }
        } catch {
            let answer = failed(error)
            return group.map { _ in answer }
        }
    }
}

extension ResourceHandler {
    /// How far a resource is.
    func status(of resource: [String: Value], _ scope: Scope) -> ResourceStatus {
        guard let readiness, let state = readiness.state(of: resource, scope) else {
            return .ready(attributes(of: resource, scope))
        }
        if readiness.ready.contains(state) { return .ready(attributes(of: resource, scope)) }
        if isGone(resource) { return .gone }
        guard readiness.failed.contains(state) else { return .pending(state) }
        let reason = readiness.reason(of: resource, scope)
        return .failed(reason.map { "\(state): \($0)" } ?? state)
    }

    /// The attributes that the answer tells, by dotted name.
    func attributes(of resource: [String: Value], _ scope: Scope) -> [String: Value] {
        var scope = scope
        scope.answer = .object(resource)
        return attributes.compactMapValues { $0.value(in: scope) }
    }

    /// Says whether a listed resource is gone all the same.
    func isGone(_ resource: [String: Value]) -> Bool {
        if isAbsent?(resource) == true { return true }
        guard let readiness else { return false }
        let state = Value.object(resource).member(at: readiness.path)?.scalarText
        if state != nil, readiness.gone.contains(Readiness.any) { return true }
        return state.map(readiness.gone.contains) ?? false
    }
}

extension Operation {
    /// The form of what stands at a place of the output.
    func shape(at place: String) -> Shape? {
        var shape = outputShape
        for part in (place.split(separator: "|").first ?? "").split(separator: ".") {
            let isList = part.hasSuffix("[]")
            let name = String(isList ? part.dropLast(2) : part)
            shape = shape?.member(name).map { model.shape($0.shapeName) }
            if isList { shape = shape?.element.map { model.shape($0.shapeName) } }
        }
        return shape
    }
}
