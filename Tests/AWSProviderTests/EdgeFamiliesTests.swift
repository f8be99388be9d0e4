import Testing

/// Containers, distributions, deliveries and what is around them, on every emulator they name.
struct EdgeFamiliesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let family: Family
        let emulator: Emulator
        var testDescription: String { "\(family.name) on \(emulator)" }
    }

    static let cases: [Case] = [
        Family.containers, .scaling, .distributions, .behaviors, .firewallUses, .deliveries,
        .inlinePolicies, .gateways,
    ].flatMap { family in
        Emulator.running.filter(family.emulators.contains).map {
            Case(family: family, emulator: $0)
        }
    }

    @Test(arguments: cases) func familyLivesItsLife(_ one: Case) async throws {
        let run = Emulator.run()
        let specimens = try one.family.specimens(run).filter { specimen in
            // A step that the emulator can't do is not left out yet, so the whole specimen is.
            specimen.differences.allSatisfy { $0.emulator != one.emulator || $0.path != nil }
        }
        let life = Lifecycle(try one.emulator.cloud(), specimens, run: run)
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }
}
