/// What stands in the body of a service: a variable, a connection, a right, a rule for scaling.
public protocol ServiceComponent: Sendable {
    /// The component as the service takes it.
    var part: ServicePart { get }
}
