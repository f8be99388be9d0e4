import AWSEC2
import InfraDSL

extension EC2.SecurityGroup {
    /// A security group that lets nothing in or out but what is listed; connections add to it.
    public static func closed(
        _ id: ConstructID, in vpc: EC2.VPC, description: String,
        ingress: [InfraConstructs.Ingress] = [], egress: [InfraConstructs.Egress] = [],
        fileID: StaticString = #fileID, line: UInt = #line
    ) -> EC2.SecurityGroup {
        EC2.SecurityGroup(
            id, groupDescription: "\(description)",
            securityGroupEgress: egress.isEmpty
                ? [InfraConstructs.Egress.nothing] : egress.map(\.rule),
            securityGroupIngress: ingress.isEmpty ? nil : ingress.map(\.rule),
            vpcId: vpc.id, fileID: fileID, line: line)
    }

    /// A security group in a network that lets nothing in or out but what is listed.
    public static func closed(
        _ id: ConstructID, in network: Network, description: String,
        ingress: [InfraConstructs.Ingress] = [], egress: [InfraConstructs.Egress] = [],
        fileID: StaticString = #fileID, line: UInt = #line
    ) -> EC2.SecurityGroup {
        closed(
            id, in: network.vpc, description: description, ingress: ingress, egress: egress,
            fileID: fileID, line: line)
    }
}
