import Foundation
import Testing

@Suite(.enabled(if: !Emulator.running.isEmpty, "no emulator"))
struct OpsTests {
    static let families: [Family] = [
        .alarms, .compositeAlarms, .logs, .logFilters, .recording, .trails, .insights, .webhooks,
        .budgets, .messages,
        .traces, .prometheus, .dashboards, .detection, .prometheusSettings,
    ]
    static let pairs = families.flatMap { family in
        family.emulators.filter { $0.address != nil }.map { (family, $0) }
    }

    @Test(.serialized, arguments: pairs)
    func livesItsLife(_ family: Family, on emulator: Emulator) async throws {
        let run = Emulator.run()
        let life = Lifecycle(try emulator.cloud(), try family.specimens(run), run: run)
        await life.live()
        #expect(life.problems.isEmpty, "\(life.problems.joined(separator: "\n"))")
    }
}
