import AWSEC2
import InfraDSL

/// Where a construct may connect to, besides constructs that it has a `Connection` to.
public struct Egress: Hashable, Sendable {
    /// The addresses, in CIDR notation.
    public let cidr: String
    /// The port, over TCP; nil for everything.
    public let port: Int?
    /// Why; shown in AWS beside the rule.
    public let reason: String

    /// HTTPS to anywhere: the APIs of AWS and image registries are reached by it.
    public static let https = Egress(cidr: "0.0.0.0/0", port: 443, reason: "HTTPS")

    /// Addresses that may be connected to.
    public static func to(_ cidr: String, port: Int, reason: String? = nil) -> Egress {
        Egress(cidr: cidr, port: port, reason: reason ?? "To \(cidr)")
    }

    /// Everything, on every port. The reason is shown in AWS beside the rule.
    public static func world(reason: String) -> Egress {
        Egress(cidr: "0.0.0.0/0", port: nil, reason: reason)
    }

    var rule: EC2.SecurityGroup.Egress {
        EC2.SecurityGroup.Egress(
            ipProtocol: port == nil ? "-1" : "tcp", cidrIp: "\(cidr)", description: "\(reason)",
            fromPort: port.map { Input($0) }, toPort: port.map { Input($0) })
    }

    /// A rule that matches nothing. A group without any rule for the way out would get one from AWS
    /// that lets everything out.
    static var nothing: EC2.SecurityGroup.Egress {
        EC2.SecurityGroup.Egress(
            ipProtocol: "icmp", cidrIp: "255.255.255.255/32",
            description: "Nothing, unless another rule says so", fromPort: 252, toPort: 86)
    }
}
