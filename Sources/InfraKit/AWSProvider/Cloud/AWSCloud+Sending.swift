import AWSClient
import Deployer
import InfraGraph

/// The calls that make changes in place.
extension AWSCloud {
    /// Sends the call that takes some properties; several for one that takes one at a time.
    func send(
        _ update: UpdateCall, _ names: [String], _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        if update.sends == .oneByOne, names.count > 1 {
            for name in names { try await send(update, [name], handler, scope) }
            return
        }
        if let step = update.step { return try await step(self, scope, update.call) }
        if let list = update.each {
            for element in scope.properties[list]?.listValue ?? [] {
                var inner = scope
                inner.answer = element
                try await sendOne(update, names, handler, inner)
            }
            return
        }
        try await sendOne(update, names, handler, scope)
    }

    private func sendOne(
        _ update: UpdateCall, _ names: [String], _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        if let removal = update.removal, names.allSatisfy({ scope.properties[$0] == nil }) {
            return try await send(removal, handler, scope)
        }
        let derived = try await derived(handler, scope, names)
        if update.onlyIf?(derived) == false { return }
        let isNew = names.allSatisfy { scope.before[$0] == nil }
        let chosen = isNew ? update.addition ?? update.call : update.call
        do throws(ProviderError) {
            try await send(chosen, update, names, handler, scope, derived)
        } catch {
            // A run that was cut off may have added it, or not: the other call is meant then.
            guard let addition = update.addition,
                error.kind == (isNew ? .alreadyExists : .notFound)
            else { throw error }
            let other = isNew ? update.call : addition
            try await send(other, update, names, handler, scope, derived)
        }
    }

    private func send(
        _ chosen: Call, _ update: UpdateCall, _ names: [String], _ handler: ResourceHandler,
        _ scope: Scope, _ derived: Scope
    ) async throws(ProviderError) {
        let mapper = RequestMapper(
            operation: try operation(handler, chosen.operation),
            handler: handler.with { $0.names.merge(update.names) { $1 } })
        var written = scope.properties
        handler.writing?(&written, scope)
        let sent = update.sends == .all ? update.properties : names
        var taken: [String: Value] = [:]
        for name in sent { taken[name] = written[name] ?? update.resets[name] }
        var input = mapper.input(taken)
        input.merge(chosen.input(in: derived)) { $1 }
        _ = try await call(handler, chosen.operation, input, scope, isIdempotent: true)
    }

    /// Sends a call that needs no more than its arguments.
    func send(
        _ call: Call, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        _ = try await self.call(
            handler, call.operation, call.input(in: scope), scope, isIdempotent: true)
    }
}
