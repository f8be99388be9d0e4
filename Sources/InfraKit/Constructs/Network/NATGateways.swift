/// How private subnets reach the internet.
public enum NATGateways: Hashable, Sendable {
    /// A NAT gateway in every zone: a zone that fails takes no other with it.
    case perZone
    /// One NAT gateway, in the first zone. Cheaper; when its zone fails, no private subnet gets
    /// out.
    case single
    /// None: private subnets reach only what is in the network, and endpoints.
    case none
}
