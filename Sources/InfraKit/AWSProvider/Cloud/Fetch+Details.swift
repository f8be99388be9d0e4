import Deployer
import InfraGraph

extension Fetch {
    /// Adds what further reads tell. They are made side by side: each needs only the first one.
    func complete(_ found: inout [Found], _ scopes: [Scope]) async {
        let inner = zip(scopes, found).map { scope, found -> Scope in
            var scope = scope
            if case .resource(let members) = found { scope.answer = .object(members) }
            return scope
        }
        let present = found.indices.filter { index in
            if case .resource = found[index] { true } else { false }
        }
        let results = await withTaskGroup(of: (Int, [Int: Elements]).self) { tasks in
            for (position, detail) in handler.details.enumerated() {
                let wanted = present.filter { wants(detail, scopes[$0]) }
                if wanted.isEmpty { continue }
                tasks.addTask {
                    let told = await self.results(of: detail, wanted.map { inner[$0] })
                    return (position, Dictionary(uniqueKeysWithValues: zip(wanted, told)))
                }
            }
            var all: [Int: [Int: Elements]] = [:]
            for await (position, told) in tasks { all[position] = told }
            return all
        }
        for (position, detail) in handler.details.enumerated() {
            for (index, result) in results[position] ?? [:] {
                found[index] = found[index].adding(result, of: detail)
            }
        }
    }

    private func wants(_ detail: Detail, _ scope: Scope) -> Bool {
        if depth == .absence { return false }
        if detail.isForChange { return depth == .deletion || depth == .tags }
        if depth == .properties, !detail.lasting.isEmpty,
            detail.lasting.allSatisfy({ scope.recorded[$0] != nil })
        {
            return false
        }
        if detail.properties.isEmpty { return true }
        if depth == .tags, detail.properties.contains(handler.tags?.property ?? "") { return true }
        if depth == .readiness || depth == .deletion { return false }
        return scope.properties.isEmpty || !detail.properties.isDisjoint(with: handler.reveals)
            || detail.properties.contains { scope.properties[$0] != nil }
    }

    private func results(of detail: Detail, _ scopes: [Scope]) async -> [Elements] {
        let told = await told(detail, scopes)
        let asked = scopes.indices.filter { told[$0] == nil }
        let answers = await elements(asked.map { scopes[$0] }, detail.read)
        var results = told.mapValues { value -> Elements in
            .success(detail.isList ? value.listValue ?? [] : [value])
        }
        for (index, answer) in zip(asked, answers) { results[index] = answer }
        return scopes.indices.map { results[$0] ?? .success([]) }
    }

    /// What the tagging service says as it was deployed; the rest is asked of each resource.
    private func told(_ detail: Detail, _ scopes: [Scope]) async -> [Int: Value] {
        guard depth == .properties, let tagging = handler.tags, detail.tells(tagging) else {
            return [:]
        }
        var told: [Int: Value] = [:]
        for (index, scope) in scopes.enumerated() {
            guard let arn = handler.arn(detail, scope),
                let tags = await session.tags(of: arn, in: ReadSession.Place(scope))
            else { continue }
            let own = Tagging.tags(of: tags).filter { !Tagging.isForeign($0.key) }
            guard own == Tagging.tags(of: scope.properties[tagging.property]) else { continue }
            let inner = tagging.readAt.dropFirst(detail.member.count + 1).split(separator: ".")
            told[index] = inner.reversed().reduce(tags) { [String($1): $0] }
        }
        return told
    }
}

extension Fetch.Found {
    /// What is known with what a further read has told.
    fileprivate func adding(_ result: Fetch.Elements, of detail: Detail) -> Self {
        guard case .resource(var members) = self else { return self }
        switch result {
        case .success(let elements):
            if detail.isList {
                members[detail.member] = .list(elements)
            } else if detail.member.isEmpty {
                members.merge(elements.first?.objectValue ?? [:]) { $1 }
            } else {
                members[detail.member] = elements.first ?? .null
            }
        case .failure(let error)
        where error.kind == .notFound || detail.emptyCodes.contains(error.code):
            members[detail.member] = .null
        case .failure(let error): return .unreadable(error)
        }
        return .resource(members)
    }
}

extension ResourceHandler {
    /// The name by which the tagging service knows a resource, from what asks for its tags.
    fileprivate func arn(_ detail: Detail, _ scope: Scope) -> String? {
        if let arn = tags?.arn { return arn.text(in: scope) }
        let values = detail.read.call.input(in: scope).values.compactMap(\.scalarText)
        let others = [attributes["Arn"], detail.read.key].map { $0?.text(in: scope) ?? "" }
        return (values + others).first { $0.hasPrefix("arn:") }
    }
}
