/// The name that other services find this one by, in the private domain of the cluster.
///
/// `DiscoveryName("api")` in a cluster with the domain `platform.internal` is
/// `api.platform.internal`.
public struct DiscoveryName: ServiceComponent {
    let name: String

    /// Gives a service a name. The cluster needs a domain.
    public init(_ name: String) { self.name = name }

    public var part: ServicePart { ServicePart(kind: .discovery(self)) }
}
