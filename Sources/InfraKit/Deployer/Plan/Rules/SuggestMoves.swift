import InfraGraph

/// Finds pairs that look like a rename without a note: one goes, its twin comes.
struct SuggestMoves: PlanRule {
    /// Above this number of pairs of one type a near match would be a guess, and slow.
    private static let mostPairs = 10_000
    private static let leastLikeness = 0.8

    private struct Kind: Hashable {
        let type: String
        let region: String
        let account: String?
    }

    private struct Pair {
        let from: Int
        let to: Int
        let likeness: Double
        let hasSameName: Bool
    }

    func apply(to plan: inout PlanDraft) {
        if plan.options.isDestroy { return }
        var gone: [Kind: [Int]] = [:]
        var new: [Kind: [Int]] = [:]
        for (index, draft) in plan.steps.enumerated() {
            let leaves = draft.step.action == .delete || draft.step.action == .forget
            if leaves, let record = draft.step.record {
                if case .absent? = draft.observation { continue }
                let kind = Kind(type: record.type, region: record.region, account: record.account)
                gone[kind, default: []].append(index)
            } else if draft.step.record == nil, draft.step.action == .create,
                let resource = draft.step.resource
            {
                let kind = Kind(
                    type: resource.type, region: resource.region, account: resource.account)
                new[kind, default: []].append(index)
            }
        }
        for (kind, from) in gone {
            guard let to = new[kind] else { continue }
            plan.suggestedMoves += moves(from: from, to: to, in: plan)
        }
        plan.suggestedMoves.sort { ($0.from, $0.to) < ($1.from, $1.to) }
    }

    private func moves(from: [Int], to: [Int], in plan: PlanDraft) -> [Plan.SuggestedMove] {
        var pairs: [Pair] = []
        if from.count * to.count <= Self.mostPairs {
            for old in from {
                for new in to { pairs.append(pair(old, new, in: plan)) }
            }
        } else {
            pairs = equalPairs(from, to, in: plan)
        }
        pairs.removeAll { $0.likeness < Self.leastLikeness }
        pairs.sort {
            if $0.likeness != $1.likeness { return $0.likeness > $1.likeness }
            if $0.hasSameName != $1.hasSameName { return $0.hasSameName }
            return ($0.from, $0.to) < ($1.from, $1.to)
        }
        var used: Set<Int> = []
        return pairs.compactMap { pair in
            if used.contains(pair.from) || used.contains(pair.to) { return nil }
            used.formUnion([pair.from, pair.to])
            return Plan.SuggestedMove(
                from: plan.steps[pair.from].step.address, to: plan.steps[pair.to].step.address)
        }
    }

    /// Pairs with equal properties, found by hash; each resource is in one pair at most.
    private func equalPairs(_ from: [Int], _ to: [Int], in plan: PlanDraft) -> [Pair] {
        var byProperties: [[String: Value]: [Int]] = [:]
        for new in to.reversed() {
            let draft = plan.steps[new]
            byProperties[telling(draft.wanted, of: draft), default: []].append(new)
        }
        return from.compactMap { old in
            let draft = plan.steps[old]
            let properties = telling(draft.step.record?.properties ?? [:], of: draft)
            return byProperties[properties]?.popLast().map { pair(old, $0, in: plan) }
        }
    }

    private func pair(_ from: Int, _ to: Int, in plan: PlanDraft) -> Pair {
        let (old, new) = (plan.steps[from], plan.steps[to])
        var recorded = telling(old.step.record?.properties ?? [:], of: old)
        let wanted = telling(new.wanted, of: new)
        if let name = new.schema.traits.nameProperty, wanted[name] == nil { recorded[name] = nil }
        let names = Set(recorded.keys).union(wanted.keys)
        let same = names.count { isAlike(recorded[$0], wanted[$0]) }
        return Pair(
            from: from, to: to, likeness: names.isEmpty ? 1 : Double(same) / Double(names.count),
            hasSameName: old.step.address.name == new.step.address.name)
    }

    /// What is not known yet may be the same: a renamed construct's parts refer to each other.
    private func isAlike(_ old: Value?, _ new: Value?) -> Bool {
        guard let old, let new else { return false }
        return old == new || ValueMeaning.sameScalar(old, new) || new.waits
    }

    /// The properties without the tags that carry the address.
    private func telling(_ properties: [String: Value], of draft: StepDraft) -> [String: Value] {
        guard let name = draft.schema.tagProperty, let tags = properties[name] else {
            return properties
        }
        let address = draft.step.address.rawValue
        let marks = [address, address.split(separator: "/").joined(separator: "-")]
        func carries(_ value: Value?) -> Bool {
            guard let text = value?.stringValue else { return false }
            return marks.contains { text.contains($0) }
        }
        var properties = properties
        switch tags {
        case .list(let entries):
            properties[name] = .list(entries.filter { !carries($0["Value"]) })
        case .object(let entries):
            properties[name] = .object(entries.filter { !carries($0.value) })
        default: break
        }
        return properties
    }
}

extension Value {
    /// Says whether some part is known only after the deploy.
    fileprivate var waits: Bool {
        var waits = false
        forEachReference { _ in waits = true }
        return waits
    }
}
