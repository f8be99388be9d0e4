import Deployer
import Review
import Testing

struct RunSummaryTests {
    private let timings = [
        StepTiming(address: "net/vpc", action: .create, start: 0, end: 2),
        StepTiming(
            address: "net/nat", action: .create, start: 2, end: 92, waitedFor: ["net/vpc"]),
        StepTiming(address: "shop/topic", action: .update, start: 0, end: 120.4),
        StepTiming(
            address: "shop/service", action: .create, start: 92, end: 425,
            waitedFor: ["net/vpc", "net/nat", "shop/other"]),
    ]

    @Test func summaryNamesSlowestStepsAndCriticalPath() {
        #expect(
            RunSummary(timings).text(slowest: 2) == """
                Done in 7 min 5 s: 3 created, 1 changed

                Slowest steps
                  5 min 33 s  create shop/service
                       2 min  update shop/topic

                Critical path, 7 min 5 s of 7 min 5 s
                  net/vpc 2 s
                  net/nat 1 min 30 s
                  shop/service 5 min 33 s

                """)
    }

    @Test func criticalPathGoesOnThroughWhatWasOnlyWaitedForUntilCreated() {
        let timings = [
            StepTiming(address: "net/vpc", action: .create, start: 0, end: 8),
            StepTiming(
                address: "app/service", action: .create, start: 8, end: 30, waitedFor: ["net/vpc"]),
            StepTiming(
                address: "app/scaling", action: .create, start: 10, end: 31,
                waitedFor: ["app/service"]),
        ]
        #expect(
            RunSummary(timings).text(slowest: 0).hasSuffix(
                """
                Critical path, 31 s of 31 s
                  net/vpc 8 s
                  app/service 2 s
                  app/scaling 21 s

                """))
    }

    @Test func runThatWasCutOffIsNotDone() {
        let text = RunSummary(timings, isComplete: false).text()
        #expect(text.hasPrefix("Unfinished after 7 min 5 s: 3 created, 1 changed\n"))
    }

    @Test func steppingInACircleEnds() {
        let circle = [
            StepTiming(address: "a/a", action: .create, start: 0, end: 1, waitedFor: ["a/b"]),
            StepTiming(address: "a/b", action: .create, start: 0, end: 1, waitedFor: ["a/a"]),
        ]
        // Neither had ended when the other began.
        #expect(RunSummary(circle).criticalPath.count == 1)
    }

    @Test func emptyRunSaysSo() {
        #expect(RunSummary([]).text() == "Nothing was done.\n")
    }

    @Test(arguments: [
        (0.44, "0.4 s"), (3, "3 s"), (9.97, "10 s"), (59.6, "1 min"), (125, "2 min 5 s"),
        (3720, "1 h 2 min"),
    ])
    func durationsAreSaidAsPeopleDo(seconds: Double, text: String) {
        #expect(TimeText.duration(seconds) == text)
    }
}
