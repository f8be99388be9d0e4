import AWSEC2
import AWSIAM
import AWSRDS
import InfraDSL

/// What stands around the instances of a PostgreSQL database.
struct PostgresParts {
    let securityGroup: EC2.SecurityGroup
    let subnetGroup: RDS.DBSubnetGroup
    let parameterGroup: RDS.DBParameterGroup
    let monitoringRole: IAM.Role

    init(_ network: Network, _ family: String, _ parameters: [String: String], _ node: Node) {
        securityGroup = .closed(
            "security-group", in: network, description: "Database \(node.id)"
        ).part(of: node)
        subnetGroup = RDS.DBSubnetGroup(
            "subnet-group", dbSubnetGroupDescription: "Database \(node.id)",
            subnetIds: network.dataSubnetIDs
        ).part(of: node)
        // Connections without TLS are refused unless the author says otherwise.
        let all = ["rds.force_ssl": "1"].merging(parameters) { $1 }
        parameterGroup = RDS.DBParameterGroup(
            "parameter-group", description: "Database \(node.id)", family: Input(family),
            parameters: .object(all.mapValues { Document($0) })
        ).part(of: node)
        monitoringRole = IAM.Role(
            "monitoring-role",
            assumeRolePolicyDocument: PolicyDocument.trust(
                [.service("monitoring.rds.amazonaws.com")]
            ).document,
            managedPolicyArns: [
                "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
            ]
        ).part(of: node)
    }

    @ContentsBuilder var contents: Contents {
        securityGroup
        subnetGroup
        parameterGroup
        monitoringRole
    }
}
