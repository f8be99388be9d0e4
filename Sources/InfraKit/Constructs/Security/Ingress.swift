import AWSEC2
import InfraDSL

/// Who may connect to a port, besides constructs with a `Connection`.
public struct Ingress: Hashable, Sendable {
    /// The addresses, in CIDR notation.
    public let cidr: String
    /// The port, over TCP.
    public let port: Int
    /// Why; shown in AWS beside the rule.
    public let reason: String

    /// Addresses that may connect.
    public static func from(_ cidr: String, port: Int, reason: String? = nil) -> Ingress {
        Ingress(cidr: cidr, port: port, reason: reason ?? "From \(cidr)")
    }

    /// The whole internet. The reason is shown in AWS beside the rule.
    public static func world(port: Int, reason: String) -> Ingress {
        Ingress(cidr: "0.0.0.0/0", port: port, reason: reason)
    }

    var rule: EC2.SecurityGroup.Ingress {
        EC2.SecurityGroup.Ingress(
            ipProtocol: "tcp", cidrIp: "\(cidr)", description: "\(reason)", fromPort: Input(port),
            toPort: Input(port))
    }
}
