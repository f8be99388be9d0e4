import InfraGraph

/// One call of a run, or one wait: what a step comes down to.
struct Operation: Sendable {
    enum Kind: Hashable, Sendable {
        case create
        case update
        /// Waits for a resource that an earlier run created.
        case wait
        /// Turns deletion protection off, before a deletion.
        case unprotect
        case delete
    }

    let id: Int
    let kind: Kind
    let address: Address
    let type: String
    /// The plan's step; nil for a leftover of an earlier run.
    let step: Step?
    /// The record that is deleted, waited for or unprotected.
    let record: ResourceRecord?
    /// The attributes that the program takes from what is made here, by dotted AWS name.
    var awaited: Set<String> = []
    /// Operations that must come first, with what they must have reached.
    var dependencies: [(id: Int, need: Need)] = []
    /// Seconds that it typically takes until ready.
    var seconds: Double = 1
    /// Seconds from its start to the end of the longest chain behind it.
    var remaining: Double = 0
}
