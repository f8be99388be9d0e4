import InfraGraph

/// What a deploy would do. Made by the planner, shown to people, carried out by the executor.
public struct Plan: Sendable {
    /// The graph that was planned for; empty for a destroy.
    public var graph: ResourceGraph
    /// The state that the plan starts from.
    public var state: State
    /// One step for every address of graph and state, in order of address; steps that do nothing
    /// too.
    public var steps: [Step]
    /// Records of replaced resources that still have to be deleted.
    public var leftovers: [ResourceRecord]
    /// Resources that seem to have been renamed: removed here, the same one new there.
    public var suggestedMoves: [SuggestedMove]
    /// Outputs that change: old and new value by address.
    public var outputChanges: [Address: OutputChange]
    /// Attributes of things that are only looked up, by address.
    public var lookups: [Address: [String: Value]] = [:]
    /// What to know before going on: warnings, notes, and errors that forbid a deploy.
    public var diagnostics: Diagnostics

    /// A pair of addresses that a `.renamed(from:)` would join.
    public struct SuggestedMove: Hashable, Sendable {
        public var from: Address
        public var to: Address

        public init(from: Address, to: Address) {
            self.from = from
            self.to = to
        }
    }

    /// An output before and after.
    public struct OutputChange: Hashable, Sendable {
        public var old: Value?
        public var new: Value?

        public init(old: Value?, new: Value?) {
            self.old = old
            self.new = new
        }
    }

    /// Makes a plan.
    public init(
        graph: ResourceGraph, state: State, steps: [Step], leftovers: [ResourceRecord] = [],
        suggestedMoves: [SuggestedMove] = [], outputChanges: [Address: OutputChange] = [:],
        diagnostics: Diagnostics = Diagnostics()
    ) {
        self.graph = graph
        self.state = state
        self.steps = steps
        self.leftovers = leftovers
        self.suggestedMoves = suggestedMoves
        self.outputChanges = outputChanges
        self.diagnostics = diagnostics
    }

    /// The steps that do something.
    public var changes: [Step] { steps.filter { $0.action != .none } }

    /// Says whether a deploy would do nothing at all.
    public var isEmpty: Bool {
        leftovers.isEmpty && outputChanges.isEmpty
            && steps.allSatisfy {
                $0.action == .none && !$0.awaitsCreation && !$0.changesLifecycle
            }
    }

    /// What is known of a type: from the program, else from the state.
    public func schema(ofType type: String) -> ResourceSchema {
        graph.schemas[type] ?? state.schema(ofType: type)
    }

    /// Returns a value with the attributes put in that were looked up for the plan.
    public func knowing(_ value: Value) -> Value {
        if lookups.isEmpty || value.isKnown { return value }
        return value.resolving { reference in
            lookups[reference.address].flatMap { found in
                found[reference.attribute] ?? Value.object(found).member(at: reference.attribute)
            }
        }
    }

    /// Takes the records of moved resources from the state, where they have their new addresses.
    mutating func followMoves() {
        for index in steps.indices where steps[index].formerAddress != nil {
            steps[index].record = state.resources[steps[index].address]
        }
    }
}
