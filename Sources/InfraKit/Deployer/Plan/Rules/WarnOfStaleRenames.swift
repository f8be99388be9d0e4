import InfraGraph

/// Warns of notes about renames that have happened: they only confuse the next reader.
struct WarnOfStaleRenames: PlanRule {
    private struct Rename: Hashable {
        let from: Address
        let to: Address
    }

    func apply(to plan: inout PlanDraft) {
        var stale: [Rename: Diagnostic.Place] = [:]
        var inUse: Set<Rename> = []
        for draft in plan.steps {
            guard let resource = draft.step.resource else { continue }
            for former in resource.formerAddresses {
                let rename = rename(from: former, to: resource.address)
                let isDone =
                    draft.step.record != nil && draft.step.formerAddress == nil
                    && plan.state.resources[former] == nil
                if !isDone {
                    inUse.insert(rename)
                } else if stale[rename] == nil {
                    stale[rename] = draft.place("`\(rename.to)`")
                }
            }
        }
        let inOrder = stale.sorted { ($0.key.to, $0.key.from) < ($1.key.to, $1.key.from) }
        for (rename, place) in inOrder where !inUse.contains(rename) {
            plan.diagnostics.add(.staleRename(from: rename.from, to: rename.to, at: place))
        }
    }

    /// What was renamed: the construct around, if the ids at the end are the same.
    private func rename(from: Address, to: Address) -> Rename {
        var (from, to) = (from, to)
        while from.name == to.name, let outerFrom = from.parent, let outerTo = to.parent,
            outerFrom != outerTo
        {
            (from, to) = (outerFrom, outerTo)
        }
        return Rename(from: from, to: to)
    }
}
