import Deployer
import InfraGraph

/// Renders a plan for people: what would be done to which resource, and why.
public struct PlanText: Sendable {
    /// How much is said of each resource.
    public enum Detail: Hashable, Sendable {
        /// `brief` if more than twenty resources are created, else `normal`.
        case automatic
        /// Nothing but one line for what is created; changes as in `normal`.
        case brief
        /// The most telling properties of what is created, and every property that changes.
        case normal
        /// Every property.
        case full
    }

    /// Plain or coloured.
    public var style: TextStyle
    /// How much is said of each resource.
    public var detail: Detail
    /// Where files are, so that suggestions can name the line to write to.
    public var paths: SourcePaths

    /// Makes a renderer. Default: plain, with as much detail as the plan's size allows.
    public init(
        style: TextStyle = .plain, detail: Detail = .automatic, paths: SourcePaths = SourcePaths()
    ) {
        self.style = style
        self.detail = detail
        self.paths = paths
    }

    /// Returns the plan as lines, the last of which counts what would be done.
    ///
    /// The plan's diagnostics are not part of it; ``DiagnosticText`` renders them.
    public func text(for plan: Plan) -> String {
        let steps = StepText(plan: plan, style: style, detail: resolvedDetail(for: plan))
        var lines: [String] = []
        var stack: Substring?
        for step in plan.changes {
            if step.address.stack != stack {
                stack = step.address.stack
                lines +=
                    (lines.isEmpty ? [] : [""]) + [style.paint(String(step.address.stack), .strong)]
            }
            lines += steps.lines(for: step)
        }
        for section in [leftovers(plan), outputs(plan), suggestedMoves(plan)] where !section.isEmpty
        {
            lines += (lines.isEmpty ? [] : [""]) + section
        }
        if !lines.isEmpty { lines.append("") }
        lines.append(style.paint(PlanCounts(plan).sentence, .strong))
        return lines.joined(separator: "\n") + "\n"
    }

    private func resolvedDetail(for plan: Plan) -> Detail {
        guard detail == .automatic else { return detail }
        return plan.steps.filter { $0.action == .create }.count > 20 ? .brief : .normal
    }

    private func leftovers(_ plan: Plan) -> [String] {
        guard !plan.leftovers.isEmpty else { return [] }
        return [style.paint("Left over from earlier replacements, to be deleted", .strong)]
            + plan.leftovers.map {
                "  \(style.paint("-", .removed)) \($0.address)  "
                    + style.paint("\($0.type) \($0.identifier)", .faint)
            }
    }

    private func outputs(_ plan: Plan) -> [String] {
        guard !plan.outputChanges.isEmpty else { return [] }
        let lines = plan.outputChanges.sorted { $0.key < $1.key }.map { address, change in
            let symbol =
                change.old == nil
                ? style.paint("+", .added)
                : change.new == nil ? style.paint("-", .removed) : style.paint("~", .changed)
            let sides = ValueText.sides(
                change.old?.redacted(against: change.new), change.new?.redacted(against: change.old)
            )
            let text = change.old == nil ? sides.new : "\(sides.old) → \(sides.new)"
            return "  \(symbol) \(address): \(text)"
        }
        return [style.paint("Outputs", .strong)] + lines
    }

    private func suggestedMoves(_ plan: Plan) -> [String] {
        guard !plan.suggestedMoves.isEmpty else { return [] }
        var lines = [
            style.paint("Renamed? These seem to be the same, under another address", .strong)
        ]
        for move in plan.suggestedMoves {
            let location = plan.graph[move.to]?.location.map { " at " + paths.text(of: $0) } ?? ""
            lines.append("  \(style.paint("→", .moved)) \(move.from) → \(move.to)")
            lines.append("      to keep the resource, write\(location):")
            lines.append("          .renamed(from: \"\(move.from)\")")
        }
        return lines
    }
}
