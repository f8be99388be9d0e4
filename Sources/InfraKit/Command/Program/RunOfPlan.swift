import Deployer
import InfraDSL
import InfraGraph
import Review

/// Plans, asks, carries out, and tells how it went: what deploy and destroy have in common.
struct RunOfPlan {
    let context: CommandContext
    let options: PlanOptions
    let refreshes: Bool
    let yes: Bool
    let view: PlanView
    let question: String

    func carryOut() async throws {
        let stop = StopSignal()
        let signals = Signals(stop)
        let progress = ProgressBox()
        let log = context.log.writer()
        let ticking = Task {
            while !Task.isCancelled {
                try await Task.sleep(for: .seconds(1))
                progress.tick()
            }
        }
        defer { ticking.cancel() }
        let (planned, report) = try await context.deployment.deploy(
            options, refreshes: refreshes, stop: stop,
            observe: { event in
                log.append(event)
                progress.observe(event)
            },
            confirm: { planned throws(Diagnostics) in
                guard try isConfirmed(planned.plan) else { return false }
                begin(planned.plan, progress)
                signals.begin { progress.tell($0) }
                return true
            })
        withExtendedLifetime(signals) {}
        progress.finish()
        guard let report else {
            if planned.plan.diagnostics.hasErrors { throw planned.plan.exit }
            throw CommandExit.blocked
        }
        if let failure = log.failure { view.terminal.show(failure) }
        try show(report)
        if planned.plan.hasUnreadable { throw CommandExit.failed }
    }

    private func isConfirmed(_ plan: Plan) throws(Diagnostics) -> Bool {
        if view.json {
            let value = PlanJSON(paths: view.paths(for: plan.diagnostics)).value(for: plan)
            view.terminal.write(Value.object(["plan": value]).json() + "\n")
        } else {
            view.show(plan)
        }
        if plan.diagnostics.hasErrors { return false }
        view.showEstimate(plan, history: context.deployment.history)
        if plan.isEmpty || yes { return true }
        guard let answer = view.terminal.confirm(question) else {
            throw Diagnostics([.needsConfirmation])
        }
        return answer
    }

    private func begin(_ plan: Plan, _ progress: ProgressBox) {
        progress.begin(
            total: Executor.operationCount(plan), json: view.json,
            clock: context.deployment.clock, terminal: view.terminal)
    }

    private func show(_ report: RunReport) throws {
        if view.json {
            let result: Value = [
                "complete": .bool(report.isComplete), "seconds": .double(report.seconds),
                "retries": .int(report.retries),
                "diagnostics": DiagnosticText(paths: view.paths(for: report.diagnostics))
                    .json(for: report.diagnostics),
                "notStarted": .list(report.notStarted.map { .string($0.rawValue) }),
                "summary": RunSummary(report).jsonValue,
            ]
            view.terminal.write(Value.object(["result": result]).plainJSON() + "\n")
        } else if !report.timings.isEmpty {
            view.terminal.write("\n" + RunSummary(report).text(style: view.terminal.style))
        }
        guard !report.isComplete else { return }
        view.terminal.show(report.diagnosticsWithProgress)
        throw CommandExit.failed
    }
}

extension RunReport {
    /// The problems, and at last what was done and what was not.
    fileprivate var diagnosticsWithProgress: Diagnostics {
        var all = diagnostics
        let names = notStarted.map(\.rawValue)
        var detail =
            "\(timings.count) \(timings.count == 1 ? "operation is" : "operations are") done "
            + "and recorded."
        if !names.isEmpty {
            detail += " Not started: \(Suggestion.list(names))."
        }
        all.add(
            Diagnostic(
                wasStopped ? .warning : .note, code: wasStopped ? "stopped" : "incomplete",
                wasStopped ? "the run was stopped" : "the plan is not complete", detail: detail,
                fix: "run the command again; it goes on from here"))
        return all
    }
}

extension Diagnostic {
    static var needsConfirmation: Diagnostic {
        Diagnostic(
            code: "needs-confirmation", "nobody can confirm the plan",
            detail: "There is no terminal to ask on. Nothing was changed.",
            fix: "look at the plan, then run the command again with `--yes`")
    }
}
