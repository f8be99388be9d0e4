import AWSEC2
import InfraDSL

/// A construct on the network that others connect to, or that connects to others: it has a security
/// group of its own.
///
/// `Connection(to: database)` in a service opens the target's port to the service and the service's
/// way out to the target, and nothing else.
public protocol Connectable: Construct {
    /// The security group around the construct. It lets nothing in or out that no rule declares.
    var securityGroup: EC2.SecurityGroup { get }

    /// The port that others connect to; nil for a construct that only connects to others.
    var port: Int? { get }
}
