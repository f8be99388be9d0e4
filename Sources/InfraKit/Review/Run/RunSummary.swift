import Deployer
import InfraGraph

/// What a finished deploy took: the whole, the slowest steps, and the chain that set its length.
public struct RunSummary: Sendable {
    /// The steps in the order in which they ended.
    public let timings: [StepTiming]

    /// Seconds that the run took; those until the last step was done, if nothing came after it.
    public let total: Double

    /// Says whether all was done that was to be done.
    public let isComplete: Bool

    /// Makes a summary of steps that were carried out, in a run of some seconds.
    public init(_ timings: [StepTiming], seconds: Double = 0, isComplete: Bool = true) {
        self.isComplete = isComplete
        self.timings = timings.sorted { ($0.end, $0.address) < ($1.end, $1.address) }
        total = max(seconds, self.timings.last?.end ?? 0)
    }

    /// The chain of steps, each waiting for the one before it, at whose end the run was done.
    public var criticalPath: [StepTiming] {
        let byAddress = Dictionary(grouping: timings, by: \.address)
        var path: [StepTiming] = []
        var current = timings.last
        while let step = current {
            path.append(step)
            // One resource can have two steps: protection is turned off, then it is deleted. And
            // one that was waited for until it was created may have gone on getting ready.
            let before = step.waitedFor.flatMap { byAddress[$0] ?? [] }
                .filter { $0 != step && !path.contains($0) }
            current =
                before.filter { $0.end <= step.start }
                .max { ($0.end, $1.address) < ($1.end, $0.address) }
                ?? before.filter { $0.start < step.start }
                .max { ($0.start, $1.address) < ($1.start, $0.address) }
        }
        return path.reversed()
    }

    /// Returns the summary for people, with this many of the slowest steps.
    public func text(style: TextStyle = .plain, slowest count: Int = 5) -> String {
        guard !timings.isEmpty else { return "Nothing was done.\n" }
        let end = isComplete ? "Done in" : "Unfinished after"
        var lines = [style.paint("\(end) \(TimeText.duration(total)): \(counts)", .strong)]
        let slowest = timings.sorted { ($1.duration, $0.address) < ($0.duration, $1.address) }
        lines += ["", style.paint("Slowest steps", .strong)]
        let durations = slowest.prefix(count).map { TimeText.duration($0.duration) }
        let width = durations.map(\.count).max() ?? 0
        for (step, duration) in zip(slowest, durations) {
            let padding = String(repeating: " ", count: width - duration.count)
            lines.append(
                "  \(padding)\(duration)  \(style.paint(step.action.word, .faint)) \(step.address)")
        }
        lines += [
            "",
            style.paint("Critical path, \(pathLength) of \(TimeText.duration(total))", .strong),
        ]
        lines += pathSeconds.map {
            "  \($0.address) \(style.paint(TimeText.duration($0.seconds), .faint))"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The summary as a value: `seconds`, `counts` by action, `steps` and `criticalPath`.
    public var jsonValue: Value {
        [
            "seconds": .double(total),
            "counts": .object(actions.mapValues { .int($0) }),
            "steps": .list(
                timings.map {
                    [
                        "address": .string($0.address.rawValue), "action": .string($0.action.word),
                        "start": .double($0.start), "end": .double($0.end),
                        "waitedFor": .list($0.waitedFor.sorted().map { .string($0.rawValue) }),
                    ]
                }),
            "criticalPath": .list(criticalPath.map { .string($0.address.rawValue) }),
        ]
    }

    private var pathLength: String {
        TimeText.duration(pathSeconds.reduce(0) { $0 + $1.seconds })
    }

    /// What each step of the critical path adds to its length: all that it took, or what passed
    /// until the next could start.
    private var pathSeconds: [(address: Address, seconds: Double)] {
        let path = criticalPath
        let starts = path.dropFirst().map(\.start) + [.infinity]
        return zip(path, starts).map { ($0.address, min($0.end, $1) - $0.start) }
    }

    private var actions: [String: Int] {
        Dictionary(grouping: timings, by: \.action.word).mapValues(\.count)
    }

    private var counts: String {
        let words = [
            ("create", "created"), ("update", "changed"), ("replace", "replaced"),
            ("delete", "deleted"), ("forget", "dropped from the state"), ("move", "moved"),
        ]
        return words.compactMap { action, word in actions[action].map { "\($0) \(word)" } }
            .joined(separator: ", ")
    }
}
