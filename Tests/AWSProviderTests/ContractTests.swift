import Testing

/// Every handler against every emulator that can run its type: what is made reads back equal, is
/// found again, changes in place, is replaced, goes and comes back.
@Suite(
    .enabled(
        if: !Emulator.running.isEmpty,
        "set INFRAKIT_TEST_MOTO and the like to the emulators' addresses"))
struct ContractTests {
    @Test(arguments: Family.placements)
    func familyLivesItsLife(_ placement: Family.Placement) async throws {
        let life = try Lifecycle(placement.family, on: placement.emulator)
        await life.live()
        try life.report.write()
        let problems = life.report.problems
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
    }
}
