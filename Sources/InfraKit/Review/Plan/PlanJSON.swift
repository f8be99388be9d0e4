import Deployer
import InfraGraph

/// The machine form of a plan, for scripts and other tools. No member ever holds a secret.
///
/// Members, stable within one `format`:
/// - `format`: 1; `environment`, `system`; `lineage` and `serial` of the state planned from
/// - `summary`: number of steps by action, `leftovers`, `outputs`, `isEmpty`
/// - `steps`: `address`, `type`, `region`, `action`, `reasons`, `changes`, and where they apply
///   `symbol`, `formerAddress`, `identifier`, `isStateful`
/// - a step's `changes`: `path`, `old`, `new` (either absent if there is none), `cause`,
///   `requiresReplacement`, `sensitive`
/// - `moves`: suggested ones, `from` and `to`; `leftovers`: `address`, `type`, `identifier`
/// - `outputs`: `address`, `old`, `new`; `diagnostics`: see ``DiagnosticText``
///
/// Values known only after deploy are `{"$ref": address, "attribute": name}` or
/// `{"$join": [parts]}`.
public struct PlanJSON: Sendable {
    /// Where files are, so that diagnostics name paths.
    public var paths: SourcePaths

    /// Makes a renderer.
    public init(paths: SourcePaths = SourcePaths()) { self.paths = paths }

    /// Returns the plan as a value; write it with `json(isPretty:)`.
    public func value(for plan: Plan) -> Value {
        [
            "format": 1,
            "environment": .string(plan.state.environment),
            "system": .string(plan.state.system),
            "lineage": .string(plan.state.lineage),
            "serial": .int(plan.state.serial),
            "summary": summary(plan),
            "steps": .list(plan.changes.map { Self.step($0, in: plan) }),
            "moves": .list(
                plan.suggestedMoves.map {
                    ["from": .string($0.from.rawValue), "to": .string($0.to.rawValue)]
                }),
            "leftovers": .list(plan.leftovers.map(leftover)),
            "outputs": .list(outputs(plan)),
            "diagnostics": DiagnosticText(paths: paths).json(for: plan.diagnostics),
        ]
    }

    private func summary(_ plan: Plan) -> Value {
        let counts = PlanCounts(plan)
        var members = counts.steps.mapValues { Value.int($0) }
        members["leftovers"] = .int(counts.leftovers)
        members["outputs"] = .int(counts.outputs)
        members["isEmpty"] = .bool(plan.isEmpty)
        return .object(members)
    }

    static func step(_ step: Step, in plan: Plan) -> Value {
        var members: [String: Value] = [
            "address": .string(step.address.rawValue), "type": .string(step.type),
            "region": .string(step.resource?.region ?? step.record?.region ?? ""),
            "action": .string(step.action.word), "symbol": .string(step.action.symbol),
            "reasons": .list(step.reasons.map { .string($0) }),
            "changes": .list(step.changes.map(change)),
        ]
        if let former = step.formerAddress { members["formerAddress"] = .string(former.rawValue) }
        if let record = step.record { members["identifier"] = .string(record.identifier) }
        if plan.schema(ofType: step.type).traits.isStateful { members["isStateful"] = true }
        return .object(members)
    }

    private static func change(_ change: PropertyChange) -> Value {
        let shown = ShownChange(change)
        var members: [String: Value] = [
            "path": .string(change.path), "cause": .string(change.cause.rawValue),
            "requiresReplacement": .bool(change.requiresReplacement),
            "sensitive": .bool(shown.isSensitive),
        ]
        members["old"] = shown.old
        members["new"] = shown.new
        return .object(members)
    }

    private func leftover(_ record: ResourceRecord) -> Value {
        [
            "address": .string(record.address.rawValue), "type": .string(record.type),
            "identifier": .string(record.identifier),
        ]
    }

    private func outputs(_ plan: Plan) -> [Value] {
        plan.outputChanges.sorted { $0.key < $1.key }.map { address, change in
            var members: [String: Value] = ["address": .string(address.rawValue)]
            members["old"] = change.old?.redacted(against: change.new)
            members["new"] = change.new?.redacted(against: change.old)
            return .object(members)
        }
    }
}
