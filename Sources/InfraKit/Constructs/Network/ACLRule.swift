import AWSEC2
import InfraDSL

/// One rule of a network ACL.
///
/// ACLs know no connections, so every rule for a way out needs one for the answers coming back.
struct ACLRule {
    enum Direction: String {
        case inbound = "in"
        case outbound = "out"
    }

    /// By the numbers of the protocols, which is what AWS takes.
    enum Traffic: Int {
        case all = -1
        case tcp = 6
        case udp = 17
    }

    let number: Int
    let direction: Direction
    let traffic: Traffic
    let cidr: String
    var ports: ClosedRange<Int>?

    private static let anywhere = "0.0.0.0/0"
    /// The ports that answers come back to, of every operating system and of NAT gateways.
    private static let answers = 1024...65535

    /// The rules of a tier: what its reach needs, and nothing else.
    static func rules(for reach: NetworkTier.Reach, network: String) -> [ACLRule] {
        let inside = ACLRule(number: 100, direction: .inbound, traffic: .all, cidr: network)
        switch reach {
        case .public:
            return [
                inside, web(port: 80, number: 110), web(port: 443, number: 120),
                answer(.tcp, number: 130), answer(.udp, number: 140), everythingOut,
            ]
        case .private:
            return [
                inside, answer(.tcp, number: 130), answer(.udp, number: 140), everythingOut,
            ]
        case .isolated:
            // S3 and DynamoDB answer through gateway endpoints from addresses outside the network.
            return [
                inside, answer(.tcp, number: 130),
                ACLRule(number: 100, direction: .outbound, traffic: .all, cidr: network),
                ACLRule(
                    number: 110, direction: .outbound, traffic: .tcp, cidr: anywhere,
                    ports: 443...443),
            ]
        }
    }

    private static let everythingOut = ACLRule(
        number: 100, direction: .outbound, traffic: .all, cidr: anywhere)

    private static func web(port: Int, number: Int) -> ACLRule {
        ACLRule(
            number: number, direction: .inbound, traffic: .tcp, cidr: anywhere, ports: port...port)
    }

    private static func answer(_ traffic: Traffic, number: Int) -> ACLRule {
        ACLRule(
            number: number, direction: .inbound, traffic: traffic, cidr: anywhere, ports: answers)
    }

    /// The rule as a part of an ACL.
    func entry(of acl: EC2.NetworkAcl, named name: String) -> EC2.NetworkAclEntry {
        EC2.NetworkAclEntry(
            "acl-\(name)-\(direction.rawValue)-\(number)", networkAclId: acl.id,
            protocol: Input(traffic.rawValue), ruleAction: "allow", ruleNumber: Input(number),
            cidrBlock: "\(cidr)", egress: Input(direction == .outbound),
            portRange: ports.map {
                EC2.NetworkAclEntry.PortRange(
                    from: Input($0.lowerBound), to: Input($0.upperBound))
            })
    }
}
