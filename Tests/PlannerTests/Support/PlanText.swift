import Deployer
import InfraGraph
import Testing

extension Plan {
    /// The steps that do something, each with its reasons and changes.
    var text: String {
        var lines: [String] = []
        for step in changes {
            let order =
                if case .replace(let order) = step.action { " \(order.rawValue)" } else { "" }
            lines.append(
                "\(step.action.symbol) \(step.address)\(order): "
                    + step.reasons.joined(separator: "; "))
            for change in step.changes {
                lines.append(
                    "    \(change.path): \(show(change.old)) → \(show(change.new))"
                        + " (\(change.cause.rawValue)\(change.requiresReplacement ? ", replaces" : ""))"
                )
            }
        }
        return lines.joined(separator: "\n")
    }

    /// The codes of errors and warnings, in order.
    var codes: [String] { diagnostics.all.map(\.code) }

    private func show(_ value: Value?) -> String {
        switch value {
        case nil: "none"
        case .reference(let reference)?: "<\(reference.address) \(reference.attribute)>"
        case .secret?: "<secret>"
        case let value?: value.plainJSON()
        }
    }
}

/// Expects a plan to read as given and to be sound.
func expect(
    _ plan: Plan, reads text: String, codes: [String] = [],
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    #expect(plan.text == text, sourceLocation: sourceLocation)
    #expect(plan.codes == codes, sourceLocation: sourceLocation)
    #expect(PlanChecker.findings(in: plan) == [], sourceLocation: sourceLocation)
}
