/// Where an emulator is not like AWS: what it tells wrongly of a property, or a step that it can't
/// do with a type. Each has its reason, and is printed with the table of the contract.
struct Difference: Sendable {
    /// What a resource goes through.
    enum Step: String, CaseIterable, Sendable {
        case create, read, find, update, reread, drift, replace, delete, gone, again
    }

    /// What differs.
    enum Subject: Sendable {
        /// A path of properties that reads back differently, in the step and all later ones.
        case property(String)
        /// A step that is left out.
        case step(Step)
    }

    let emulator: Emulator
    let subject: Subject
    let reason: String

    /// The emulator tells a property wrongly or not at all.
    static func property(_ path: String, on emulator: Emulator, _ reason: String) -> Self {
        Difference(emulator: emulator, subject: .property(path), reason: reason)
    }

    /// The emulator can't do a step.
    static func step(_ step: Step, on emulator: Emulator, _ reason: String) -> Self {
        Difference(emulator: emulator, subject: .step(step), reason: reason)
    }
}

extension Difference {
    /// The path of a property that reads back differently.
    var path: String? {
        if case .property(let path) = subject { return path }
        return nil
    }
}
