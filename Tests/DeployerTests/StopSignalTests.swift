import Testing

@testable import Deployer

@Suite struct StopSignalTests {
    /// The second one may come before anybody has taken note of the first.
    @Test func signalGivenWhileNobodyListensIsHeard() async {
        let signal = StopSignal()
        signal.stop()
        signal.stop()
        for await level in signal.levels(after: 1) {
            #expect(level == 2)
            return
        }
        Issue.record("nothing was heard")
    }

    @Test func signalThatWasHeardIsNotHeardAgain() async {
        let signal = StopSignal()
        signal.stop()
        let levels = signal.levels(after: 1)
        signal.stop()
        for await level in levels {
            #expect(level == 2)
            return
        }
    }
}
