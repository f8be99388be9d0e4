import InfraGraph

/// Finds secrets that have another content than when they were deployed.
struct CompareSecrets: StepRule {
    func apply(to draft: inout StepDraft, in plan: PlanDraft) {
        guard let given = plan.secretFingerprints[draft.step.address], !given.isEmpty,
            let recorded = draft.step.record?.secretFingerprints,
            let resource = draft.step.resource
        else { return }
        // A secret may have moved within a list; its content tells that it is the same.
        let known = Set(recorded.values)
        for (path, secret) in Planner.secretPaths(in: resource.properties) {
            guard let fingerprint = given[path], fingerprint != recorded[path],
                recorded[path] != nil || !known.contains(fingerprint),
                !draft.step.changes.contains(where: { PropertyPath.covers($0.path, path) })
            else { continue }
            draft.step.changes.append(
                PropertyChange(
                    path: path, old: .secret(secret), new: .secret(secret), cause: .program))
            draft.updateReasons.append("The secret in `\(path)` has changed")
        }
    }
}
