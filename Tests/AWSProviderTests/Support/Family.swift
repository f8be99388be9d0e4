import Testing

/// Specimens that live together, and the emulators on which they can.
struct Family: Sendable, CustomTestStringConvertible {
    let name: String
    let emulators: [Emulator]
    /// Makes the specimens of a run, each after those that it refers to.
    let specimens: @Sendable (_ run: String) throws -> [Specimen]

    init(
        _ name: String, on emulators: [Emulator],
        _ specimens: @escaping @Sendable (_ run: String) throws -> [Specimen]
    ) {
        self.name = name
        self.emulators = emulators
        self.specimens = specimens
    }

    var testDescription: String { name }

    /// A family on one of its emulators.
    struct Placement: Sendable, CustomTestStringConvertible {
        let family: Family
        let emulator: Emulator

        var testDescription: String { "\(family.name) on \(emulator.rawValue)" }
    }

    /// Every family on each of its emulators that is running.
    static var placements: [Placement] {
        all.flatMap { family in
            family.emulators.filter { $0.address != nil }.map {
                Placement(family: family, emulator: $0)
            }
        }
    }
}
