import AWSEC2
import InfraDSL

/// The two rules that let one construct connect to another: out of its group, into the other's.
///
/// Both rules are resources of their own, so two constructs may connect to each other without a
/// cycle, and a rule comes and goes without touching the groups.
/// Creates `AWS::EC2::SecurityGroupIngress` and `AWS::EC2::SecurityGroupEgress`.
public struct ConnectionRules: Construct {
    public var node: Node
    /// The rule that lets the source in; part of the target's group.
    public let ingress: EC2.SecurityGroupIngress
    /// The rule that lets the source out to the target; part of the source's group.
    public let egress: EC2.SecurityGroupEgress

    /// Lets `source` connect to `target` over TCP.
    ///
    /// Default port: the target's own. A target that has none needs one here.
    public init(
        _ id: ConstructID, from source: some Connectable, to target: some Connectable,
        port: Int? = nil, fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            id, from: source.securityGroup, named: source.node.id,
            to: target.securityGroup, named: target.node.id, port: port ?? target.port,
            fileID: fileID, line: line)
    }

    init(
        _ id: ConstructID, from source: EC2.SecurityGroup, named sourceName: String,
        to target: EC2.SecurityGroup, named targetName: String, port: Int?,
        fileID: StaticString, line: UInt
    ) {
        var node = Node(id, Self.self, fileID, line)
        if port == nil { node.report(.connectionWithoutPort(to: targetName)) }
        let text: Input<String> = "\(sourceName) to \(targetName)"
        ingress = EC2.SecurityGroupIngress(
            "ingress", ipProtocol: "tcp", description: text, fromPort: port.map { Input($0) },
            groupId: target.id, sourceSecurityGroupId: source.id, toPort: port.map { Input($0) }
        ).part(of: node)
        egress = EC2.SecurityGroupEgress(
            "egress", groupId: source.id, ipProtocol: "tcp", description: text,
            destinationSecurityGroupId: target.id, fromPort: port.map { Input($0) },
            toPort: port.map { Input($0) }
        ).part(of: node)
        self.node = node
    }

    public var body: Contents {
        ingress
        egress
    }
}
