import InfraGraph

/// A step while the rules work on it.
struct StepDraft {
    /// What comes out at the end.
    var step: Step
    /// What is known of the type that is wanted, or recorded if nothing is wanted.
    let schema: ResourceSchema
    /// What the cloud has of the recorded resource; nil if nobody looked.
    let observation: Observation?
    /// The wanted properties with references resolved as far as this plan knows.
    var wanted: [String: Value] = [:]
    /// Why nothing less than a replacement will do; empty if an update will.
    var replacementReasons: [String] = []
    /// Why it is updated although no property differs.
    var updateReasons: [String] = []
    /// No later rule for single resources may touch it.
    var isSettled = false
    /// It waits, perhaps over others, for the deletion of something that is replaced.
    var followsDeletion = false
    /// What the rules found on the way.
    var diagnostics: [Diagnostic] = []

    /// Decides the action for good.
    mutating func settle(_ action: Action, because reason: String? = nil) {
        step.action = action
        if let reason { step.reasons.append(reason) }
        isSettled = true
    }

    /// The place to show in a diagnostic, with a label.
    func place(_ label: String? = nil) -> Diagnostic.Place {
        Diagnostic.Place(step.resource?.location, label ?? "`\(step.address)`")
    }

    /// Says whether the physical resource behind the address will be another one than now.
    var isNew: Bool {
        switch step.action {
        case .create, .replace: true
        case .update, .delete, .forget, .move, .none: false
        }
    }

    /// An attribute as it will be after the plan; nil if only the deploy can tell.
    func attribute(_ name: String) -> Value? {
        if isNew || step.action == .delete || step.action == .forget { return nil }
        guard step.action == .update else { return step.record?.attribute(name) }
        let top = PropertyPath.first(of: name)
        if step.changes.contains(where: { PropertyPath.first(of: $0.path) == top }) {
            guard let value = Value.object(wanted).member(at: name), value.isKnown else {
                return nil
            }
            return value
        }
        // An update makes a new version (of a launch template, of a parameter) but never a new
        // identifier, ARN or endpoint.
        if name.contains("Version"),
            schema.readOnly.contains(where: { PropertyPath.equal($0, name) })
        {
            return nil
        }
        return step.record?.attribute(name)
    }
}
