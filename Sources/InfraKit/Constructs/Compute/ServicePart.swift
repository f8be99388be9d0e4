/// A component of a service, as its builder collects it.
public struct ServicePart: Sendable {
    enum Kind: Sendable {
        case variable(Variable)
        case secret(SecretVariable)
        case connection(Connection)
        case allowance(Allow)
        case scaling(AutoScaling)
        case discovery(DiscoveryName)
        case exposure(Exposure)
        case sidecar(Sidecar)
    }

    let kind: Kind
}
