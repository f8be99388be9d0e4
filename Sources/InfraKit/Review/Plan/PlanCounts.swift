import Deployer
import InfraGraph

/// How many resources a plan treats in which way.
public struct PlanCounts: Hashable, Sendable {
    /// The number of steps by the word of their action; what does not occur is left out.
    public let steps: [String: Int]
    /// Replaced resources of earlier deploys that are still to be deleted.
    public let leftovers: Int
    /// Outputs whose value changes.
    public let outputs: Int

    /// Counts the steps of a plan; a move that also changes the resource counts for both.
    public init(_ plan: Plan) {
        var steps: [String: Int] = [:]
        for step in plan.changes {
            steps[step.action.word, default: 0] += 1
            if step.formerAddress != nil, step.action != .move { steps["move", default: 0] += 1 }
        }
        self.steps = steps
        leftovers = plan.leftovers.count
        outputs = plan.outputChanges.count
    }

    /// One line for people: `Plan: 3 to create, 1 to delete`.
    public var sentence: String {
        let words = [
            ("create", "create"), ("update", "change"), ("replace", "replace"),
            ("delete", "delete"), ("forget", "drop from the state"), ("move", "move"),
        ]
        var parts = words.compactMap { action, word in steps[action].map { "\($0) to \(word)" } }
        if leftovers > 0 { parts.append(Self.counted(leftovers, "leftover") + " to delete") }
        if parts.isEmpty, outputs > 0 {
            parts.append(Self.counted(outputs, "output") + " to change")
        }
        if parts.isEmpty { return "Nothing to do: the infrastructure matches the program." }
        return "Plan: " + parts.joined(separator: ", ")
    }

    /// Returns a number with its noun: `1 output`, `2 outputs`.
    static func counted(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
