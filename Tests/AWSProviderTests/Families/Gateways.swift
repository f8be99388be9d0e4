import AWSEC2
import InfraGraph

extension Family {
    /// A network that changes its gateway, and groups that say what may go out.
    static let gateways = Family("gateways", on: [.moto, .ministack]) { run in
        func rule(_ port: Value) -> Value {
            ["CidrIp": "0.0.0.0/0", "IpProtocol": "tcp", "FromPort": port, "ToPort": port]
        }
        func group(
            _ name: String, _ properties: [String: Value], changes: [String: Value] = [:]
        ) throws -> Specimen {
            let common: [String: Value] = [
                "VpcId": .of("vpc", "VpcId"), "GroupDescription": "a group",
                "GroupName": .string(run + "-" + name),
            ]
            return try Specimen(
                name, EC2.SecurityGroup.self, common.merging(properties) { $1 }, changes: changes)
        }
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"]),
            try Specimen("old", EC2.InternetGateway.self, ["Tags": Specimens.tags]),
            try Specimen("new", EC2.InternetGateway.self, ["Tags": Specimens.tags]),
            try Specimen(
                "attachment", EC2.VPCGatewayAttachment.self,
                [
                    "VpcId": .of("vpc", "VpcId"),
                    "InternetGatewayId": .of("old", "InternetGatewayId"),
                ], changes: ["InternetGatewayId": .of("new", "InternetGatewayId")]),
            try group(
                "closed", ["SecurityGroupEgress": [rule(443)]],
                changes: ["SecurityGroupEgress": [rule(8443)]]),
            try group("open", ["SecurityGroupEgress": []]),
            try group("silent", [:], changes: ["SecurityGroupEgress": [rule(443)]]),
        ]
    }
}
