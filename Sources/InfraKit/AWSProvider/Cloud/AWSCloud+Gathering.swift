import Deployer
import InfraGraph

/// Calls of single resources that go together where one call is for many.
extension AWSCloud {
    /// What one call can be about.
    struct Subject: Hashable {
        let type: String
        let place: ReadSession.Place
        /// How much is read.
        var depth: Fetch.Depth?
        /// What a deletion says besides the resources.
        var input: Value = .null
    }

    /// One of the deletions that go together.
    struct Deletion: Sendable {
        let operation: String
        let scope: Scope
        let input: [String: Value]
    }

    /// What there is of one resource.
    func resource(
        _ handler: ResourceHandler, _ scope: Scope, _ depth: Fetch.Depth
    ) async -> Fetch.Found {
        let fetch = Fetch(self, handler, depth)
        if handler.read.selection == .one { return await fetch.resources([scope])[0] }
        let subject = Subject(type: handler.type, place: ReadSession.Place(scope), depth: depth)
        let found = await reads.answer(to: scope, of: subject) { scopes in
            var found = await fetch.resources(scopes)
            if scopes.count == 1 { return found }
            for (index, scope) in scopes.enumerated() {
                // One that is wrong fails the call for all: each is asked for by itself.
                guard case .unreadable(let error) = found[index], !error.isPassing else {
                    continue
                }
                found[index] = await fetch.resources([scope])[0]
            }
            return found
        }
        return found ?? .absent
    }

    /// Makes the call that deletes a resource.
    func delete(
        _ call: Call, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        var input = call.input(in: scope)
        let deletion = Deletion(operation: call.operation, scope: scope, input: input)
        guard let member = handler.deletesMany, input[member]?.listValue != nil else {
            return try await send(deletion, handler)
        }
        input[member] = nil
        let subject = Subject(
            type: handler.type, place: ReadSession.Place(scope), input: .object(input))
        let result = await deletions.answer(to: deletion, of: subject) { deletions in
            var results: [Result<Void, ProviderError>] = []
            for start in stride(from: 0, to: deletions.count, by: Self.mostDeletions) {
                let page = deletions[start...].prefix(Self.mostDeletions)
                results += await self.results(of: Array(page), handler, member)
            }
            return results
        }
        try result?.get()
    }

    /// As many as AWS deletes by one call.
    private static let mostDeletions = 100

    /// Deletes many by one call; if that is refused, each by its own.
    private func results(
        of deletions: [Deletion], _ handler: ResourceHandler, _ member: String
    ) async -> [Result<Void, ProviderError>] {
        let first = deletions[0]
        var input = first.input
        input[member] = .list(deletions.flatMap { $0.input[member]?.listValue ?? [] })
        let all = Deletion(operation: first.operation, scope: first.scope, input: input)
        let whole = await result(of: all, handler)
        if case .failure(let error) = whole, !error.isPassing, deletions.count > 1 {
            var results: [Result<Void, ProviderError>] = []
            for deletion in deletions { results.append(await result(of: deletion, handler)) }
            return results
        }
        return deletions.map { _ in whole }
    }

    private func result(
        of deletion: Deletion, _ handler: ResourceHandler
    ) async -> Result<Void, ProviderError> {
        do throws(ProviderError) {
            return .success(try await send(deletion, handler))
        } catch {
            return .failure(error)
        }
    }

    private func send(
        _ deletion: Deletion, _ handler: ResourceHandler
    ) async throws(ProviderError) {
        _ = try await call(
            handler, deletion.operation, deletion.input, deletion.scope, isIdempotent: true)
    }
}

extension ProviderError {
    /// Says whether it is about AWS or the credentials, not about what was asked.
    fileprivate var isPassing: Bool {
        [.throttled, .transient, .propagating, .unknownOutcome, .credentials].contains(kind)
    }
}
