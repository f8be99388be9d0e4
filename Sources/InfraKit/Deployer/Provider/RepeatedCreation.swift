/// What a cloud makes of a creation that is asked for a second time.
public enum RepeatedCreation: Hashable, Sendable {
    /// It is known by its token or its name: the answer is the same, and nothing new is made.
    case known
    /// It is refused, since the first one has the name, the range or the port.
    case refused
    /// There are two then.
    case doubled
}
