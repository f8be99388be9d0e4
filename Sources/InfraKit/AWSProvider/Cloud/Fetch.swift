import AWSClient
import Deployer
import InfraGraph

/// Reads resources of one type in one region with as few calls as the service allows.
///
/// A class, since the table it holds is large and hundreds of reads are under way at once.
final class Fetch: Sendable {
    /// What came of one resource.
    enum Found: Sendable {
        case resource([String: Value])
        case absent
        case unreadable(ProviderError)
    }

    /// How much is wanted.
    enum Depth: Sendable {
        /// What tells whether it is still there, which nobody expects.
        case absence
        /// What tells how far it is.
        case readiness
        /// What a deletion says of it.
        case deletion
        /// What tells the properties that are in use.
        case properties
        /// The tags too, in use or not.
        case tags
    }

    private let cloud: AWSCloud
    let handler: ResourceHandler
    let depth: Depth
    let session: ReadSession

    /// Prepares reads; what a session knows already is not asked for again.
    init(
        _ cloud: AWSCloud, _ handler: ResourceHandler, _ depth: Depth,
        session: ReadSession? = nil
    ) {
        self.cloud = cloud
        self.handler = handler
        self.depth = depth
        self.session = session ?? ReadSession(cloud, ReadKeys([]))
    }

    /// The resources, in the order of the scopes.
    func resources(_ scopes: [Scope]) async -> [Found] {
        let gone = await gone(scopes)
        let left = scopes.indices.filter { !gone.contains($0) }
        let read = depth == .properties ? handler.presence ?? handler.read : handler.read
        let answers = await elements(left.map { scopes[$0] }, read)
        var results = scopes.map { _ in Elements.success([]) }
        for (index, answer) in zip(left, answers) { results[index] = answer }
        await ask(each: read, of: left, scopes, &results)
        var found = results.map { result -> Found in
            switch result {
            case .failure(let error) where error.kind == .notFound: return .absent
            case .failure(let error): return .unreadable(error)
            case .success(let elements):
                guard let members = elements.first?.objectValue, !handler.isGone(members) else {
                    return .absent
                }
                return .resource(members)
            }
        }
        await complete(&found, scopes)
        return found
    }

    /// Asks for each of those that a list of all does not have: a list can be late, and what it
    /// leaves out is not yet gone.
    private func ask(
        each read: ReadCall, of indices: [Int], _ scopes: [Scope], _ results: inout [Elements]
    ) async {
        let read = read.suiting(indices.count)
        guard depth == .properties, read.selection == .all, let single = read.single else { return }
        let missing = indices.filter { index in
            if case .success(let elements) = results[index] { return elements.isEmpty }
            return false
        }
        let answers = await elements(missing.map { scopes[$0] }, single)
        for (index, answer) in zip(missing, answers) { results[index] = answer }
    }

    /// Those of many that a list of all shows to be gone, where each would have to be asked for,
    /// or where one that is gone fails the call for all.
    ///
    /// What a list belongs to proves the same of all of its elements when it is gone itself.
    private func gone(_ scopes: [Scope]) async -> Set<Int> {
        guard depth == .absence, scopes.count > 1,
            let listing = handler.listing ?? handler.read.listing
        else { return [] }
        let listed = await elements(scopes, listing)
        return Set(
            scopes.indices.filter { index in
                switch listed[index] {
                case .success(let elements): elements.isEmpty
                case .failure(let error): error.kind == .notFound
                }
            })
    }

    /// The first element that a read tells.
    func first(_ read: ReadCall, _ scope: Scope) async throws(ProviderError) -> Value {
        let results = await elements([scope], read)
        return try results.first?.get().first ?? .null
    }

    typealias Elements = Result<[Value], ProviderError>

    /// The elements that a read tells of each resource.
    func elements(_ scopes: [Scope], _ read: ReadCall) async -> [Elements] {
        let read = read.suiting(scopes.count)
        if scopes.isEmpty { return [] }
        if case .one = read.selection { return await one(scopes, read) }
        // One call has one set of arguments: services of two clusters are two calls.
        var groups: [Value: [Int]] = [:]
        for (index, scope) in scopes.enumerated() {
            groups[.object(read.call.input(in: scope)), default: []].append(index)
        }
        var all = [Elements](repeating: .success([]), count: scopes.count)
        for indices in groups.values {
            let part = await batches(indices.map { scopes[$0] }, read)
            for (index, elements) in zip(indices, part) { all[index] = elements }
        }
        return all
    }

    private func batches(_ scopes: [Scope], _ read: ReadCall) async -> [Elements] {
        let keys = scopes.map { read.key.text(in: $0) ?? "" }
        let all = session.keys(of: ReadKeys.Subject(read, handler, scopes[0])) ?? []
        let unique = Array(all.union(keys)).sorted()
        let size = read.selection == .all ? unique.count : read.pageSize
        let pages = stride(from: 0, to: unique.count, by: max(1, size)).map {
            Array(unique[$0..<min($0 + max(1, size), unique.count)])
        }
        var byKey: [String: Elements] = [:]
        await withTaskGroup(of: [String: Elements].self) { tasks in
            for page in pages { tasks.addTask { await self.page(page, scopes[0], read) } }
            for await part in tasks { byKey.merge(part) { $1 } }
        }
        return zip(scopes, keys).map { scope, key in
            if let copies = read.copies?(scope) {
                if case .failure(let error)? = byKey[key] { return .failure(error) }
                let found = copies.flatMap { copy -> [Value] in
                    if case .success(let elements)? = byKey[copy] { elements } else { [] }
                }
                return .success(found.isEmpty ? [] : [["Copies": .list(found)]])
            }
            let name = read.identifier.flatMap { _ in read.name(scope.identifier) } ?? key
            return byKey[name] ?? byKey[key] ?? .success([])
        }
    }

    /// The elements of one page of keys, by their identifiers; a failure is that of every key.
    private func page(
        _ keys: [String], _ scope: Scope, _ read: ReadCall
    ) async -> [String: Elements] {
        let outputs: [Value]
        do throws(ProviderError) {
            outputs = try await pages(read, read.input(for: keys, in: scope), scope)
        } catch {
            guard error.kind == .notFound, keys.count > 1 else {
                return Dictionary(keys.map { ($0, .failure(error)) }, uniquingKeysWith: { $1 })
            }
            // Which one is missing is not told: a list of all tells it, or each by itself.
            if let listing = read.listing {
                let all = await page(keys, scope, listing)
                if !all.values.contains(where: \.isFailure) { return all }
            }
            var parts: [String: Elements] = [:]
            for key in keys { parts.merge(await page([key], scope, read)) { $1 } }
            return parts
        }
        var found: [String: [Value]] = [:]
        var scope = scope
        for element in outputs.flatMap({ read.elements(of: $0) }) {
            scope.answer = element
            guard let name = read.identifier?.text(in: scope) else { continue }
            found[read.name(name), default: []].append(element)
        }
        return found.mapValues { .success($0) }
    }

    private func one(_ scopes: [Scope], _ read: ReadCall) async -> [Elements] {
        await withTaskGroup(of: (Int, Elements).self) { tasks in
            for (index, scope) in scopes.enumerated() {
                tasks.addTask { (index, await self.one(scope, read)) }
            }
            var all = [Elements](repeating: .success([]), count: scopes.count)
            for await (index, elements) in tasks { all[index] = elements }
            return all
        }
    }

    private func one(_ scope: Scope, _ read: ReadCall) async -> Elements {
        do throws(ProviderError) {
            let outputs = try await pages(read, read.call.input(in: scope), scope)
            let elements = outputs.flatMap { read.elements(of: $0) }
            guard let identifier = read.identifier else { return .success(elements) }
            return .success(
                elements.filter { element in
                    var inner = scope
                    inner.answer = element
                    return identifier.text(in: inner).map(read.name) == read.name(scope.identifier)
                })
        } catch {
            if read.emptyCodes.contains(error.code) { return .success([.object([:])]) }
            return .failure(error)
        }
    }

    private func pages(
        _ read: ReadCall, _ input: [String: Value], _ scope: Scope
    ) async throws(ProviderError) -> [Value] {
        do throws(CallFailure) {
            let key = ReadSession.Key(
                service: handler.service, operation: read.call.operation, input: .object(input),
                place: ReadSession.Place(scope))
            return try await session.pages(key, isFirstPageOnly: read.isFirstPageOnly)
        } catch {
            throw ProviderError(
                error, isChange: false,
                call: "`\(read.call.operation)` of \(handler.service)", userText: scope.userText,
                notFoundCodes: handler.notFoundCodes)
        }
    }
}

extension Result {
    fileprivate var isFailure: Bool {
        if case .failure = self { true } else { false }
    }
}
