/// Decides what goes wrong, and remembers it, so that a run can be understood and repeated.
struct FaultInjector: Sendable {
    private let options: SimulationOptions
    private var matches: [Int]
    private var attempts: [CallSubject: Int] = [:]
    private(set) var injected: [InjectedFault] = []
    private(set) var counts = CallCounts()

    init(_ options: SimulationOptions) {
        self.options = options
        matches = Array(repeating: 0, count: options.faults.count)
    }

    mutating func count(_ operation: CallOperation, _ number: Int = 1) {
        counts.add(operation, number)
    }

    /// The fault of the next such call: a rule's if one fits, else by the rates.
    mutating func fault(for call: CallSubject) -> FaultRule.Fault? {
        let byRate = faultByRate(for: call)
        return noted(faultByRule(for: call) { _ in true } ?? byRate, call)
    }

    /// The fault that a rule for its address has for one of the resources of a page.
    mutating func faultOfOne(_ call: CallSubject) -> FaultRule.Fault? {
        noted(faultByRule(for: call) { $0.address != nil }, call)
    }

    private mutating func noted(
        _ fault: FaultRule.Fault?, _ call: CallSubject
    ) -> FaultRule.Fault? {
        guard let fault else { return nil }
        injected.append(
            InjectedFault(
                operation: call.operation, type: call.type, address: call.address, fault: fault))
        return fault
    }

    private mutating func faultByRule(
        for call: CallSubject, where isMeant: (FaultRule) -> Bool
    ) -> FaultRule.Fault? {
        var found: FaultRule.Fault?
        for (index, rule) in options.faults.enumerated() where isMeant(rule) && rule.matches(call) {
            matches[index] += 1
            if found == nil, matches[index] >= rule.nth, matches[index] < rule.nth + rule.count {
                found = rule.fault
            }
        }
        return found
    }

    private mutating func faultByRate(for call: CallSubject) -> FaultRule.Fault? {
        let rates: [(Double, FaultRule.Fault, Bool)] = [
            (options.throttleRate, .throttle, false), (options.failureRate, .transient, false),
            (options.dropRate, .executeThenDrop, true), (options.duplicateRate, .duplicate, true),
        ]
        guard rates.contains(where: { $0.0 > 0 }) else { return nil }
        attempts[call, default: 0] += 1
        var chance = SeededChance(
            options.seed, "fault", call.operation.rawValue, call.type, call.region,
            call.address?.rawValue ?? "", String(attempts[call] ?? 0))
        let isMutating = [.create, .update, .delete].contains(call.operation)
        for (rate, fault, mutatingOnly) in rates where chance.unit() < rate {
            if isMutating || !mutatingOnly { return fault }
        }
        return nil
    }
}
