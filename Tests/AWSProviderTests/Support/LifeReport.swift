import Foundation

/// What became of the steps of a family on one emulator; the table of the contract is made of it.
struct LifeReport: Encodable {
    /// What became of a step.
    enum Outcome: String, Encodable {
        case ok
        /// There is nothing to do for the type, or an earlier step left nothing to do it with.
        case none
        /// Wrong in a way that is noted as the emulator's difference.
        case differs
        case failed
    }

    /// The life of one specimen.
    struct Life: Encodable {
        let specimen: String
        let type: String
        var steps: [String: Outcome] = [:]
        var problems: [String] = []
        /// Changed properties that AWS doesn't tell.
        var untold: [String] = []
    }

    /// A difference that showed, or that is taken for granted.
    struct Known: Encodable {
        let specimen: String
        let type: String
        /// A property's path or a step.
        let subject: String
        let reason: String
    }

    let family: String
    let emulator: String
    var lives: [Life]
    var differences: [Known] = []
    var seconds = 0.0

    /// What went wrong, each with type, specimen and step.
    var problems: [String] {
        lives.flatMap { life in
            life.problems.map { "\(life.type) \"\(life.specimen)\" on \(emulator), \($0)" }
        }
    }

    /// Writes it into the folder that INFRAKIT_CONTRACT_RESULTS names, if it names one.
    func write() throws {
        let environment = ProcessInfo.processInfo.environment
        guard let folder = environment["INFRAKIT_CONTRACT_RESULTS"], !folder.isEmpty else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        let file = URL(fileURLWithPath: folder, isDirectory: true)
            .appendingPathComponent("\(family)-\(emulator).json")
        try encoder.encode(self).write(to: file)
    }
}
