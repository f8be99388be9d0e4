import InfraGraph

/// Picks up what an earlier run did not bring to an end.
struct RecoverUnfinished: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        switch draft.step.record?.status {
        case .failed(let word)?:
            draft.replacementReasons.append("It was created but did not become usable: \(word)")
        case .uncertain?:
            draft.updateReasons.append("The outcome of its last update is not known")
            draft.step.sendsAllProperties = true
        case .creating?:
            draft.step.awaitsCreation = true
        case .ready?, .deposed?, nil: break
        }
    }
}
