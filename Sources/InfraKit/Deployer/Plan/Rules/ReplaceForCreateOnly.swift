import InfraGraph

/// Replaces what a change can't be made to in place.
struct ReplaceForCreateOnly: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        draft.step.changes.sort { $0.path < $1.path }
        for index in draft.step.changes.indices {
            let change = draft.step.changes[index]
            if draft.schema.createOnly.contains(where: { PropertyPath.touches($0, change) }) {
                draft.step.changes[index].requiresReplacement = true
                draft.replacementReasons.append("`\(change.path)` can't be changed in place")
            } else if draft.schema.conditionalCreateOnly.contains(where: {
                PropertyPath.touches($0, change)
            }) {
                draft.updateReasons.append("AWS may replace it, because `\(change.path)` changes")
            }
        }
    }
}
