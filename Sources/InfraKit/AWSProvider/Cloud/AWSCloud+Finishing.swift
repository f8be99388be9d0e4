import Deployer
import InfraGraph

/// What a creation does after its main call.
extension AWSCloud {
    /// What the create call does not take.
    struct Further {
        var updates: [(UpdateCall, [String])] = []
        var lists: [ListChange] = []
        var addsTags = false
        /// Says whether the resource was not made just now, and has tags and elements already.
        var isRevived = false

        var isEmpty: Bool { updates.isEmpty && lists.isEmpty && !addsTags }
    }

    func further(
        _ handler: ResourceHandler, _ properties: [String: Value]
    ) throws(ProviderError) -> Further {
        let create = RequestMapper(
            operation: try operation(handler, handler.create(of: properties).operation),
            handler: handler)
        func isLeft(_ name: String) -> Bool {
            guard let value = properties[name], value != .null else { return false }
            if handler.coveredByCreate.contains(name) { return false }
            return !create.takes(name) || handler.notOnCreate.contains(name)
        }
        var further = Further()
        for update in handler.updates {
            let names = update.properties.filter(isLeft)
            if !names.isEmpty { further.updates.append((update, names)) }
        }
        // An empty list leaves what AWS has put there, as CloudFormation does.
        further.lists = handler.lists.filter {
            isLeft($0.property) && !($0.initial != nil && properties[$0.property] == [])
        }
        further.addsTags = handler.tags?.addsAfterwards ?? false
        return further
    }

    /// All that a new resource would have, since one that was brought back has what it had.
    func everything(
        _ handler: ResourceHandler, _ properties: [String: Value]
    ) -> Further {
        var further = Further(
            lists: handler.lists, addsTags: handler.tags != nil, isRevived: true)
        for update in handler.updates {
            let names = update.properties.filter {
                properties[$0] != nil || update.resets[$0] != nil
            }
            if !names.isEmpty { further.updates.append((update, names)) }
        }
        return further
    }

    func finish(
        _ further: Further, _ request: CreateRequest, _ handler: ResourceHandler, _ scope: Scope
    ) async throws(ProviderError) {
        let present = further.isRevived ? try await current(handler, scope) : [:]
        if further.addsTags, let tagging = handler.tags {
            if further.isRevived { try await change(tagging, from: present, handler, scope) }
            try await addTags(request.allTags(tagging), tagging, handler, scope)
        }
        for (update, names) in further.updates {
            try await send(update, names, handler, scope)
        }
        for list in further.lists {
            let isFilled = list.initial != nil && !further.isRevived
            let elements = isFilled ? try await current(handler, scope) : present
            try await change(list, from: elements, handler, scope)
        }
    }
}
