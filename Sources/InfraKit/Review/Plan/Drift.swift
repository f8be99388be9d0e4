import Deployer
import InfraGraph

/// What somebody changed in AWS outside the program, as a plan has found it.
public struct Drift: Sendable {
    /// The steps with properties that were changed in AWS, with these changes only.
    public let changed: [Step]
    /// The steps whose recorded resource is gone from AWS.
    public let absent: [Step]

    private let plan: Plan

    /// Takes from a plan what is drift. A resource that the state has and that the plan makes anew
    /// in its old place is one that is gone.
    public init(_ plan: Plan) {
        self.plan = plan
        changed = plan.steps.compactMap { step in
            var step = step
            step.changes.removeAll { $0.cause != .drift }
            return step.changes.isEmpty ? nil : step
        }
        absent = plan.steps.filter { $0.action == .create && $0.record != nil }
    }

    /// Says whether AWS is as it was deployed.
    public var isEmpty: Bool { changed.isEmpty && absent.isEmpty }

    /// Returns the drift for people; the last line counts it.
    public func text(style: TextStyle = .plain) -> String {
        var lines: [String] = []
        for step in absent {
            lines.append(headline("-", .removed, step, style) + "  is gone from AWS")
        }
        for step in changed {
            lines.append(headline("~", .changed, step, style))
            lines += step.changes.flatMap(Self.lines)
        }
        if !lines.isEmpty { lines.append("") }
        lines.append(style.paint(sentence, .strong))
        return lines.joined(separator: "\n") + "\n"
    }

    /// The drift as a value: `format`, `environment`, `isEmpty`, and `changed` and `absent`, whose
    /// entries are steps as in ``PlanJSON``.
    public var jsonValue: Value {
        [
            "format": 1, "environment": .string(plan.state.environment), "isEmpty": .bool(isEmpty),
            "changed": .list(changed.map { PlanJSON.step($0, in: plan) }),
            "absent": .list(absent.map { PlanJSON.step($0, in: plan) }),
        ]
    }

    private var sentence: String {
        if isEmpty { return "No drift: AWS is as it was deployed." }
        var parts: [String] = []
        if !changed.isEmpty { parts.append("\(changed.count) changed") }
        if !absent.isEmpty { parts.append("\(absent.count) gone") }
        return "Drift: " + parts.joined(separator: ", ")
    }

    private func headline(
        _ symbol: String, _ role: TextStyle.Role, _ step: Step, _ style: TextStyle
    ) -> String {
        "\(style.paint(symbol, role)) \(style.paint(step.address.rawValue, .strong))  "
            + style.paint(step.type, .faint)
    }

    private static func lines(_ change: PropertyChange) -> [String] {
        let shown = ShownChange(change)
        if shown.differences.isEmpty {
            let what = shown.isSensitive ? "<secret> was changed" : "is in another order or form"
            return ["    \(change.path): \(what)"]
        }
        return shown.differences.map { difference in
            let sides = ValueText.sides(difference.old, difference.new)
            return "    \(difference.path): is \(sides.old), should be \(sides.new)"
        }
    }
}
