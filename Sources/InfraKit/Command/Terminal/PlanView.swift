import Deployer
import InfraGraph
import Review

/// Shows a plan and its diagnostics, for people or programs.
struct PlanView {
    let json: Bool
    let verbose: Bool
    var terminal = Terminal.standard

    func show(_ plan: Plan) {
        let namesFiles = !plan.diagnostics.isEmpty || !plan.suggestedMoves.isEmpty
        let paths = namesFiles ? SourceFiles.paths() : SourcePaths()
        if json {
            terminal.write(PlanJSON(paths: paths).value(for: plan).json(isPretty: true) + "\n")
            return
        }
        // What an address that does not exist would have led to helps nobody.
        let unknown = plan.diagnostics.all.filter { $0.code == "unknown-address" }
        guard unknown.isEmpty else { return terminal.show(Diagnostics(unknown)) }
        let text = PlanText(
            style: terminal.style, detail: verbose ? .full : .automatic, paths: paths)
        terminal.write(text.text(for: plan))
        if !plan.diagnostics.isEmpty { terminal.show(plan.diagnostics) }
    }

    /// Where the files are that diagnostics name.
    func paths(for diagnostics: Diagnostics) -> SourcePaths {
        diagnostics.isEmpty ? SourcePaths() : SourceFiles.paths()
    }

    /// Tells how long the plan will take, and what decides it.
    func showEstimate(_ plan: Plan, history: [String: Double]) {
        guard !json, !plan.changes.isEmpty else { return }
        let estimate = Executor.estimate(plan, history: history)
        guard estimate.seconds >= 5 else { return }
        var path = estimate.path.map(\.rawValue)
        if path.count > 4 { path = Array(path.prefix(2)) + ["…"] + path.suffix(1) }
        terminal.write(
            "About \(TimeText.duration(estimate.seconds)), critical path "
                + path.joined(separator: " → ") + ".\n")
    }
}
