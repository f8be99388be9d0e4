/// Where an emulator is not like AWS: what it tells wrongly of a property, or a step that it can't
/// do with a type. Each has its reason, and is printed with the table of the contract.
struct Difference: Sendable {
    /// What a resource goes through.
    enum Step: String, CaseIterable, Sendable {
        case create, read, plan, find, update, reread, tags, drift, replace, delete, gone, again
    }

    /// What differs.
    enum Subject: Sendable {
        /// A path of properties that reads back differently, in the step and all later ones.
        case property(String)
        /// A step that goes wrong.
        case step(Step)
    }

    let emulator: Emulator
    let subject: Subject
    let reason: String
    /// Says whether the difference must show. If not, the step is left out: it would do damage, or
    /// goes wrong only now and then.
    let isTried: Bool

    /// The emulator tells a property wrongly or not at all.
    static func property(
        _ path: String, on emulator: Emulator, _ reason: String, isTried: Bool = true
    ) -> Self {
        Difference(
            emulator: emulator, subject: .property(path), reason: reason, isTried: isTried)
    }

    /// The emulator can't do a step.
    static func step(
        _ step: Step, on emulator: Emulator, _ reason: String, isTried: Bool = true
    ) -> Self {
        Difference(emulator: emulator, subject: .step(step), reason: reason, isTried: isTried)
    }
}

extension Difference {
    /// The path of a property that reads back differently.
    var path: String? {
        if case .property(let path) = subject { return path }
        return nil
    }

    /// The step that goes wrong.
    var step: Step? {
        if case .step(let step) = subject { return step }
        return nil
    }
}
