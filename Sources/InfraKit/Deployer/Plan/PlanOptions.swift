import InfraGraph

/// What the one who plans asks for beyond the program.
public struct PlanOptions: Sendable {
    /// Plans only for these addresses, what lies below them and what they depend on; empty for all.
    public var targets: [Address] = []
    /// Leaves these addresses, what lies below them and what depends on them alone.
    public var exclusions: [Address] = []
    /// Resources with data whose deletion or replacement is allowed.
    public var allowedDataLoss: [Address] = []
    /// Deletes everything, data too, whatever the graph says.
    public var isDestroy = false

    /// Makes options that plan everything and allow no data loss.
    public init() {}
}
