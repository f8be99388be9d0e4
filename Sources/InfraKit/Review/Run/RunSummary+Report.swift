import Deployer
import InfraGraph

extension RunSummary {
    /// Makes a summary of what an executor reports.
    public init(_ report: RunReport) {
        let start = report.timings.map(\.start).min() ?? 0
        self.init(
            report.timings.map { timing in
                StepTiming(
                    address: timing.address, action: Self.action(timing.operation),
                    start: timing.start - start, end: timing.end - start,
                    waitedFor: timing.waitedFor.map { [$0] } ?? [])
            }, seconds: report.seconds, isComplete: report.isComplete)
    }

    private static func action(_ operation: String) -> Action {
        switch operation {
        case "create", "wait": .create
        case "update": .update
        default: .delete
        }
    }
}
