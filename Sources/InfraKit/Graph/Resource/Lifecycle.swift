/// What is to happen to a resource beyond its properties. Set by modifiers, obeyed by the planner.
public struct Lifecycle: Hashable, Sendable {
    /// Kept in AWS when it leaves the program: it is only dropped from the state.
    public var isRetained = false
    /// Never deleted and never replaced: a plan that would do so is refused.
    public var isProtected = false
    /// Which of old and new comes first on replacement; nil leaves the choice to the planner.
    public var replacementOrder: ReplacementOrder?
    /// Property paths (`Tags`, `DesiredCount`) whose changes outside the program are left alone.
    public var ignoredDrift: [String] = []
    /// Property paths of numbers that others change within limits, with the limits: only beyond
    /// them it is drift.
    public var driftLimits: [String: ClosedRange<Int>] = [:]
    /// Rule ids of unsafe choices that the author made on purpose, with the reason given.
    public var accepted: [String: String] = [:]

    /// Which of old and new comes first on replacement.
    public enum ReplacementOrder: String, Hashable, Sendable {
        /// The new one is ready before the old one is deleted.
        case createFirst
        /// The old one is gone before the new one is created.
        case deleteFirst
    }

    /// Makes the default life cycle: deleted when removed, replaced by creating first.
    public init() {}
}
