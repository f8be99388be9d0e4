import InfraGraph

/// Refuses a program whose resources wait for each other. The synthesizer does so before; a graph
/// read from a file may still have one.
struct RefuseCycles: PlanRule {
    func apply(to plan: inout PlanDraft) {
        do throws(Diagnostic) {
            plan.order = try plan.graph.topologicalOrder().map(\.address)
        } catch {
            plan.diagnostics.add(error)
            for index in plan.steps.indices { plan.steps[index].isSettled = true }
        }
    }
}
