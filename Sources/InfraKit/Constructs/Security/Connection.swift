import AWSEC2
import InfraDSL

/// Lets a service connect to another construct: its way out and the target's way in, and nothing
/// else.
///
/// The rules are children of the service: `api/connections/database/ingress`.
public struct Connection: ServiceComponent {
    let id: ConstructID
    let securityGroup: EC2.SecurityGroup
    let targetName: String
    let port: Int?

    /// Connects to a target over TCP.
    ///
    /// - Parameters:
    ///   - port: Default: the target's own.
    ///   - id: The last part of the address. Default: the target's id. Needed for two connections
    ///     to targets with the same id.
    public init(to target: some Connectable, port: Int? = nil, id: ConstructID? = nil) {
        self.id = id ?? ConstructID(target.node.id)
        securityGroup = target.securityGroup
        targetName = target.node.id
        self.port = port ?? target.port
    }

    public var part: ServicePart { ServicePart(kind: .connection(self)) }
}
