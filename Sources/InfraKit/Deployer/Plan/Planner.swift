import InfraGraph

/// Says what a deploy would do: a pure function of program, state and what the cloud has.
public struct Planner {
    /// Everything that a plan is made of, in order: each rule sees what the ones before decided.
    static let rules: [any PlanRule] = [
        // A cycle has no order to plan in; nothing below could end.
        RefuseCycles(),
        // Names first: all others speak of a resource by its address of today.
        TakeOverMovedRecords(),
        // Reads what the moves did not use.
        WarnOfStaleRenames(),
        // Before any decision, so that nothing out of scope pulls others along.
        LimitToScope(),
        // Before the walk, so that a reference to what goes away is never taken as known.
        RemoveWhatLeft(),
        // One resource after the other, dependencies first: a subnet's fate depends on its VPC's.
        DecideInOrder([
            // All comparisons below need values, not references.
            ResolveReferences(),
            // Nothing is there to compare with.
            CreateWhatIsNew(),
            // Unreadable is not gone and not changed: no rule below may judge it.
            KeepUnreadable(),
            // Nothing is there any more; without this, the diff would plan an update of nothing.
            CreateWhatIsAbsent(),
            // A name that the deployer made up must not look like a property that was taken away.
            KeepPhysicalName(),
            // Of another type or place, properties can't be compared.
            ReplaceWhatIsElsewhere(),
            // What the program changes wins over what somebody else changed.
            CompareWithRecord(),
            // Their references are equal; only fingerprints tell.
            CompareSecrets(),
            // Only for properties that the program leaves as they were deployed.
            CompareWithCloud(),
            // Judges all changes found so far.
            ReplaceForCreateOnly(),
            // Outcomes of earlier runs count even if nothing differs.
            RecoverUnfinished(),
            // Everything is known: one action comes out.
            DecideAction(),
            // Only replacements have an order; it depends on those of the dependencies.
            ChooseReplacementOrder(),
        ]),
        // The rest reads the steps and adds what people must know.
        CompareOutputs(),
        SuggestMoves(),
        AnnounceDeletionProtection(),
        // Refusals last: they judge the plan as people will see it.
        RefuseHalfReplacements(),
        RefuseProtected(),
        RefuseDataLoss(),
    ]

    /// Returns the plan that turns what the state records into what the graph wants.
    ///
    /// Problems are in the plan's diagnostics: a plan with errors is to be shown, not carried out.
    /// Cost grows linearly with the number of resources.
    ///
    /// - Parameters:
    ///   - observations: What a refresh found, by the address in the state, and by the address in
    ///     the graph for existing things; empty to trust the state. An observation tells all that
    ///     the cloud has: a property left out counts as taken away, so a provider that can't read
    ///     a property repeats the value of the handle.
    ///   - secretFingerprints: Keyed fingerprints of the secrets as they are now, by address in the
    ///     graph and by path as ``secretPaths(in:)`` gives it; what is left out is unchanged.
    public static func plan(
        graph: ResourceGraph, state: State, observations: [Address: Observation] = [:],
        secretFingerprints: [Address: [String: String]] = [:], options: PlanOptions = PlanOptions()
    ) -> Plan {
        var draft = PlanDraft(
            graph: graph, state: state, observations: observations,
            secretFingerprints: secretFingerprints, options: options)
        for rule in rules { rule.apply(to: &draft) }
        return draft.plan
    }
}

extension PlanDraft {
    /// The replaced resources that nothing uses any more that this plan leaves alone.
    private var leftovers: [ResourceRecord] {
        let alone = steps.lazy.map(\.step).filter(\.isLeftAlone)
        let inUse = Set(
            alone.map(\.address) + alone.flatMap { $0.record?.dependencies.map(\.address) ?? [] })
        return state.deposed.filter { !inUse.contains($0.address) }
    }

    /// The finished plan.
    fileprivate var plan: Plan {
        let wanted =
            options.isDestroy
            ? ResourceGraph(
                environment: graph.environment, system: graph.system, schemas: graph.schemas)
            : graph
        return Plan(
            graph: wanted, state: state, steps: steps.map(\.step), leftovers: leftovers,
            suggestedMoves: suggestedMoves, outputChanges: outputChanges, diagnostics: diagnostics)
    }
}
