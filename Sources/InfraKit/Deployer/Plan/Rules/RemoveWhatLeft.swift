import InfraGraph

/// Deletes what the program does not have any more, or lets it go if it is to be kept.
struct RemoveWhatLeft: PlanRule {
    func apply(to plan: inout PlanDraft) {
        let reason =
            plan.options.isDestroy
            ? "Everything is destroyed" : "It is no longer in the program"
        for index in plan.steps.indices {
            let draft = plan.steps[index]
            guard !draft.isSettled, draft.step.resource == nil, let record = draft.step.record
            else { continue }
            plan.steps[index].step.reasons.append(reason)
            switch draft.observation {
            case .absent?:
                plan.steps[index].settle(.forget, because: "It was deleted outside InfraKit")
            case .unreadable(let error)?:
                plan.steps[index].step.reasons = []
                plan.steps[index].settle(.none, because: "It could not be read")
                plan.diagnostics.add(.unreadable(draft.place(), error))
            case .found?, nil:
                if record.lifecycle.isRetained {
                    plan.steps[index].settle(.forget, because: "It is to be kept in AWS")
                } else {
                    plan.steps[index].settle(.delete)
                }
            }
        }
    }
}
