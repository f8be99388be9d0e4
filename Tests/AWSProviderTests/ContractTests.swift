import Testing

/// Every handler against an emulator: what is made reads back equal, changes in place, goes.
@Suite(
    .enabled(
        if: Emulator.moto.address != nil, "set INFRAKIT_TEST_MOTO to the address of a moto server"))
struct ContractTests {
    @Test func networkLivesItsLife() async throws {
        try await expectLife(try Specimens.network(Emulator.run()))
    }

    @Test func messagingAndSettingsLiveTheirLives() async throws {
        try await expectLife(try Specimens.settings(Emulator.run()))
    }

    @Test func servicesLiveTheirLives() async throws {
        try await expectLife(try Specimens.services(Emulator.run()))
    }

    private func expectLife(_ specimens: [Specimen]) async throws {
        let life = Lifecycle(try Emulator.moto.cloud(), specimens, run: Emulator.run())
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }
}
