import AWSDocDB
import AWSEC2
import InfraDSL

/// What stands around the cluster of a document database.
struct DocumentDatabaseParts {
    let securityGroup: EC2.SecurityGroup
    let subnetGroup: DocDB.DBSubnetGroup
    let parameterGroup: DocDB.DBClusterParameterGroup

    init(_ network: Network, _ family: String, _ node: Node) {
        securityGroup = .closed(
            "security-group", in: network, description: "Document database \(node.id)"
        ).part(of: node)
        subnetGroup = DocDB.DBSubnetGroup(
            "subnet-group", dbSubnetGroupDescription: "Document database \(node.id)",
            subnetIds: network.dataSubnetIDs
        ).part(of: node)
        parameterGroup = DocDB.DBClusterParameterGroup(
            "parameter-group", description: "Document database \(node.id)", family: Input(family),
            parameters: .object(["tls": "enabled", "audit_logs": "enabled", "profiler": "enabled"])
        ).part(of: node)
    }

    @ContentsBuilder var contents: Contents {
        securityGroup
        subnetGroup
        parameterGroup
    }
}
