import InfraGraph

/// Checks what must hold of every plan, apart from the planner that made it.
public struct PlanChecker {
    /// Something that no plan may have: a bug in the planner, or a plan that was tampered with.
    public enum Finding: Hashable, Sendable {
        /// Two steps have one address.
        case duplicateAddress(Address)
        /// The graph has a resource without a step.
        case missingStep(Address)
        /// The state has a record that no step speaks of.
        case forgottenRecord(Address)
        /// The step lacks the resource or record that its action is about.
        case incompleteStep(Address)
        /// The step does something and doesn't say why.
        case missingReason(Address)
        /// An update without a property that differs, or a step without action that has some.
        case contradictoryChanges(Address)
        /// An update changes what only a replacement can.
        case impossibleUpdate(Address, path: String)
        /// The step depends on something that is in neither plan nor program.
        case unknownDependency(Address, on: Address)
        /// The step depends on something that the plan takes away.
        case deletedDependency(Address, on: Address)
        /// The step depends on something that does not exist and that the plan does not make.
        case uncreatedDependency(Address, on: Address)
        /// Old waits for new and new for old: the dependency must be gone before it is made again.
        case circularReplacement(Address, on: Address)
    }

    private let plan: Plan
    private var steps: [Address: Step] = [:]
    private var findings: [Finding] = []

    private init(_ plan: Plan) { self.plan = plan }

    /// Returns what is wrong with a plan; nothing if it can be carried out.
    public static func findings(in plan: Plan) -> [Finding] {
        var checker = PlanChecker(plan)
        checker.run()
        return checker.findings
    }

    private mutating func run() {
        for step in plan.steps where steps.updateValue(step, forKey: step.address) != nil {
            findings.append(.duplicateAddress(step.address))
        }
        checkCompleteness()
        for step in plan.steps {
            checkParts(of: step)
            checkChanges(of: step)
            checkDependencies(of: step)
        }
    }

    private mutating func checkCompleteness() {
        for resource in plan.graph.resources
        where resource.existingIdentifier == nil && steps[resource.address] == nil {
            findings.append(.missingStep(resource.address))
        }
        let records = Set(plan.steps.compactMap { $0.record?.address })
        for address in plan.state.resources.keys.sorted() where !records.contains(address) {
            findings.append(.forgottenRecord(address))
        }
    }

    private mutating func checkParts(of step: Step) {
        let isComplete =
            switch step.action {
            case .create: step.resource != nil
            case .update, .replace: step.resource != nil && step.record != nil
            case .delete, .forget: step.resource == nil && step.record != nil
            case .move: step.resource != nil && step.record != nil && step.formerAddress != nil
            case .none: step.resource != nil || step.record != nil
            }
        if !isComplete { findings.append(.incompleteStep(step.address)) }
        if step.action != .none, step.reasons.isEmpty {
            findings.append(.missingReason(step.address))
        }
    }

    private mutating func checkChanges(of step: Step) {
        switch step.action {
        case .update:
            if step.changes.isEmpty, !step.sendsAllProperties {
                findings.append(.contradictoryChanges(step.address))
            }
            for change in step.changes where change.requiresReplacement {
                findings.append(.impossibleUpdate(step.address, path: change.path))
            }
        case .replace: break
        case .create, .delete, .forget, .move, .none:
            if !step.changes.isEmpty { findings.append(.contradictoryChanges(step.address)) }
        }
    }

    private mutating func checkDependencies(of step: Step) {
        guard let resource = step.resource else { return }
        let recorded = Set(step.record?.dependencies.map(\.address) ?? [])
        for dependency in resource.allDependencies {
            let address = dependency.address
            if plan.graph[address]?.existingIdentifier != nil { continue }
            guard let other = steps[address] else {
                findings.append(.unknownDependency(step.address, on: address))
                continue
            }
            if other.resource == nil {
                findings.append(.deletedDependency(step.address, on: address))
            } else if step.action != .none, other.action == .none, other.record == nil {
                findings.append(.uncreatedDependency(step.address, on: address))
            }
            if step.action == .replace(.createFirst), other.action == .replace(.deleteFirst),
                recorded.contains(address)
            {
                findings.append(.circularReplacement(step.address, on: address))
            }
        }
    }
}
