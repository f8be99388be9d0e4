import AWSEC2
import InfraDSL

/// The rules of all connections of a service, each below the id of its target.
struct ServiceConnections: Construct {
    var node: Node
    private let rules: [ConnectionRules]

    init(
        _ connections: [Connection], from source: EC2.SecurityGroup, named name: String,
        owner: Node, fileID: StaticString, line: UInt
    ) {
        let node = Node("connections", Self.self, fileID, line)
        rules = connections.map { connection in
            ConnectionRules(
                connection.id, from: source, named: name, to: connection.securityGroup,
                named: connection.targetName, port: connection.port, fileID: fileID, line: line
            ).part(of: owner)
        }
        self.node = node
    }

    var body: Contents { rules }
}
