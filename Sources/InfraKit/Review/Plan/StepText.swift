import Deployer
import InfraGraph

/// Renders one step of a plan: a headline, the reasons, the properties.
struct StepText {
    let plan: Plan
    let style: TextStyle
    let detail: PlanText.Detail

    func lines(for step: Step) -> [String] {
        var lines = [headline(step)]
        // That what is created for the first time is new needs no line of its own among many.
        if detail != .brief || step.action != .create || step.record != nil {
            lines += step.reasons.map { "      " + TextStyle.harmless($0) }
        }
        switch step.action {
        case .create: lines += created(step)
        case .update, .replace: lines += step.gatheredChanges.flatMap(changed)
        case .delete, .forget, .move, .none: break
        }
        return lines
    }

    private func headline(_ step: Step) -> String {
        let role: TextStyle.Role =
            switch step.action {
            case .create: .added
            case .update, .none: .changed
            case .replace: .replaced
            case .delete, .forget: .removed
            case .move: .moved
            }
        let symbol = style.paint(step.action.symbol, role)
        var line = "  \(symbol) \(style.paint(step.address.rawValue, .strong))"
        let identifier = step.action.destroys ? step.record.map { " " + $0.identifier } : nil
        line += "  " + style.paint(step.type + TextStyle.harmless(identifier ?? ""), .faint)
        if step.action.destroys, plan.schema(ofType: step.type).traits.isStateful {
            line += "  " + style.paint("!! ITS DATA WILL BE DELETED !!", .alarm)
        }
        return line
    }

    private func created(_ step: Step) -> [String] {
        guard detail != .brief else { return [] }
        let properties = step.resource?.properties.mapValues { plan.knowing($0).redacted } ?? [:]
        let shown = detail == .full ? properties.keys.sorted() : telling(properties, of: step.type)
        var lines = shown.map { "      \($0): \(ValueText.text(properties[$0]))" }
        if shown.count < properties.count {
            let rest = properties.count - shown.count
            lines.append("      " + style.paint("and \(rest) more", .faint))
        }
        return lines
    }

    /// The names of the properties that tell most about a new resource: what it must have or can
    /// never change, then other plain values.
    private func telling(_ properties: [String: Value], of type: String) -> [String] {
        let schema = plan.schema(ofType: type)
        let essential = Set(schema.root.required).union(schema.createOnly)
        let plain = properties.filter { $0.value.listValue == nil && $0.value.objectValue == nil }
        return plain.keys.sorted {
            (essential.contains($0) ? 0 : 1, $0) < (essential.contains($1) ? 0 : 1, $1)
        }.prefix(4).sorted()
    }

    private func changed(_ change: PropertyChange) -> [String] {
        let shown = ShownChange(change)
        let note = note(for: change)
        var lines = shown.differences.map { difference in
            let sides = ValueText.sides(difference.old, difference.new)
            if difference.old == nil {
                let path = difference.path
                return "      \(style.paint("+", .added)) \(path): \(sides.new)\(note)"
            }
            if difference.new == nil {
                let path = difference.path
                return "      \(style.paint("-", .removed)) \(path): \(sides.old)\(note)"
            }
            return "      \(difference.path): \(sides.old) → \(sides.new)\(note)"
        }
        if lines.isEmpty {
            let what = shown.isSensitive ? "<secret> changes" : "the same in another order or form"
            lines = ["      \(change.path): \(what)\(note)"]
        }
        return lines
    }

    private func note(for change: PropertyChange) -> String {
        var notes: [String] = []
        if change.requiresReplacement { notes.append(style.paint("forces replacement", .replaced)) }
        switch change.cause {
        case .program: break
        case .drift: notes.append("changed in AWS")
        case .reference: notes.append("because what it refers to changes")
        }
        return notes.isEmpty ? "" : "  (\(notes.joined(separator: ", ")))"
    }
}

/// A property change as it may be shown: without secrets, taken apart into what differs.
struct ShownChange {
    let old: Value?
    let new: Value?
    let isSensitive: Bool
    let differences: [ValueDifference]

    init(_ change: PropertyChange) {
        isSensitive = change.old?.hasSecret == true || change.new?.hasSecret == true
        old = change.old?.redacted(against: change.new)
        new = change.new?.redacted(against: change.old)
        differences = ValueDifference.between(old, new, at: change.path)
    }
}
