import AWSEC2
import InfraGraph

extension Family {
    static let network = Family("network", on: [.moto, .ministack]) { run in
        try Specimens.network(run)
    }
}

extension Specimens {
    static func network(_ run: String) throws -> [Specimen] {
        let vpc = Specimen.of("vpc", "VpcId")
        return [
            try Specimen(
                "vpc", EC2.VPC.self,
                [
                    "CidrBlock": "10.0.0.0/16", "EnableDnsHostnames": true,
                    "EnableDnsSupport": true, "InstanceTenancy": "default", "Tags": tags,
                ], changes: ["EnableDnsHostnames": false, "Tags": newTags],
                replacement: ["CidrBlock": "10.7.0.0/16"]),
            try Specimen(
                "subnet", EC2.Subnet.self,
                [
                    "VpcId": vpc, "CidrBlock": "10.0.1.0/24", "AvailabilityZone": "us-east-1a",
                    "MapPublicIpOnLaunch": true, "Tags": tags,
                ], changes: ["MapPublicIpOnLaunch": false, "Tags": newTags],
                replacement: ["CidrBlock": "10.0.9.0/24"]),
            try Specimen(
                "gateway", EC2.InternetGateway.self, ["Tags": tags], changes: ["Tags": newTags]),
            try Specimen(
                "attachment", EC2.VPCGatewayAttachment.self,
                ["VpcId": vpc, "InternetGatewayId": .of("gateway", "InternetGatewayId")]),
            try Specimen(
                "address", EC2.EIP.self, ["Domain": "vpc", "Tags": tags],
                changes: ["Tags": newTags]),
        ] + (try routes(vpc)) + (try securityGroups(run, vpc))
    }

    static func routes(_ vpc: Value) throws -> [Specimen] {
        [
            try Specimen(
                "nat", EC2.NatGateway.self,
                [
                    "SubnetId": .of("subnet", "SubnetId"),
                    "AllocationId": .of("address", "AllocationId"), "Tags": tags,
                ], changes: ["Tags": newTags],
                replacement: ["ConnectivityType": "private", "AllocationId": .null],
                differences: [
                    .step(.again, on: .moto, "the address of a deleted gateway stays associated"),
                    .property(
                        "AllocationId", on: .ministack, "the addresses of a gateway are not told"),
                ]),
            try Specimen(
                "table", EC2.RouteTable.self, ["VpcId": vpc, "Tags": tags],
                changes: ["Tags": newTags]),
            try Specimen(
                "route", EC2.Route.self,
                [
                    "RouteTableId": .of("table", "RouteTableId"),
                    "DestinationCidrBlock": "0.0.0.0/0",
                    "GatewayId": .of("gateway", "InternetGatewayId"),
                ],
                changes: ["GatewayId": .null, "NatGatewayId": .of("nat", "NatGatewayId")],
                replacement: ["DestinationCidrBlock": "192.0.2.0/24"]),
            try Specimen(
                "association", EC2.SubnetRouteTableAssociation.self,
                [
                    "RouteTableId": .of("table", "RouteTableId"),
                    "SubnetId": .of("subnet", "SubnetId"),
                ]),
            try Specimen(
                "acl", EC2.NetworkAcl.self, ["VpcId": vpc, "Tags": tags], changes: ["Tags": newTags]
            ),
            try Specimen(
                "entry", EC2.NetworkAclEntry.self,
                [
                    "NetworkAclId": .of("acl", "Id"), "RuleNumber": 100, "Protocol": 6,
                    "RuleAction": "allow", "CidrBlock": "10.0.0.0/16",
                    "PortRange": ["From": 80, "To": 80],
                ], changes: ["PortRange": ["From": 443, "To": 443]],
                replacement: ["RuleNumber": 110],
                differences: [
                    .property("PortRange", on: .ministack, "the ports of an entry are not told")
                ]),
        ]
    }

    static func securityGroups(_ run: String, _ vpc: Value) throws -> [Specimen] {
        let web: Value = [
            "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "CidrIp": "0.0.0.0/0",
            "Description": "web",
        ]
        let inner: Value = [
            "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/16",
        ]
        return [
            try Specimen(
                "group", EC2.SecurityGroup.self,
                [
                    "VpcId": vpc, "GroupName": .string(run + "-group"),
                    "GroupDescription": "a group", "SecurityGroupIngress": [web, inner],
                    "SecurityGroupEgress": [inner], "Tags": tags,
                ],
                changes: [
                    "SecurityGroupIngress": [web], "SecurityGroupEgress": [web], "Tags": newTags,
                ], replacement: ["GroupName": .string(run + "-another")]),
            try Specimen(
                "other", EC2.SecurityGroup.self,
                [
                    "VpcId": vpc, "GroupName": .string(run + "-other"),
                    "GroupDescription": "another group",
                ]),
            try Specimen(
                "in", EC2.SecurityGroupIngress.self,
                [
                    "GroupId": .of("other", "GroupId"), "IpProtocol": "tcp", "FromPort": 22,
                    "ToPort": 22, "CidrIp": "10.0.0.0/16", "Description": "before",
                ], changes: ["Description": "after"],
                replacement: ["FromPort": 2222, "ToPort": 2222],
                differences: [
                    .step(.update, on: .ministack, "there is no call that changes descriptions")
                ]),
            try Specimen(
                "out", EC2.SecurityGroupEgress.self,
                [
                    "GroupId": .of("other", "GroupId"), "IpProtocol": "tcp", "FromPort": 5432,
                    "ToPort": 5432, "DestinationSecurityGroupId": .of("group", "GroupId"),
                ], replacement: ["FromPort": 3306, "ToPort": 3306]),
        ]
    }
}
