import Testing

/// The handlers of data services on every emulator that can run them.
@Suite(
    .enabled(
        if: !Emulator.running.isEmpty,
        "set INFRAKIT_TEST_MOTO and the like to the emulators' addresses"))
struct DataFamiliesTests {
    @Test(arguments: [
        Family.backups, .caches, .copiedDatabases, .documentDatabases, .subnetGroups, .vaults,
    ])
    func familyLivesItsLife(_ family: Family) async throws {
        for emulator in family.emulators where emulator.address != nil {
            let run = Emulator.run()
            let specimens = try family.specimens(run).filter { specimen in
                !specimen.differences.contains { $0.emulator == emulator && $0.path == nil }
            }
            let life = Lifecycle(try emulator.cloud(), specimens, run: run)
            await life.live()
            #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
        }
    }
}
