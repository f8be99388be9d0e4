import AWSEC2
import AWSLogs
import InfraGraph

extension Family {
    static let networkGuards = Family("network guards", on: [.moto, .ministack]) { run in
        try NetworkGuardSpecimens.networks(run)
    }
}

/// Access lists, flow logs and endpoints.
enum NetworkGuardSpecimens {
    static let tags = Specimens.tags
    static let newTags = Specimens.newTags

    static func networks(_ run: String) throws -> [Specimen] {
        let acl = Specimen.of("acl", "Id")
        let vpc = Specimen.of("vpc", "VpcId")
        return [
            try Specimen("vpc", EC2.VPC.self, ["CidrBlock": "10.0.0.0/16"]),
            try Specimen(
                "subnet", EC2.Subnet.self, ["VpcId": vpc, "CidrBlock": "10.0.1.0/24"]),
            try Specimen(
                "acl", EC2.NetworkAcl.self, ["VpcId": vpc, "Tags": tags],
                changes: ["Tags": newTags]),
            try Specimen(
                "in", EC2.NetworkAclEntry.self,
                [
                    "NetworkAclId": acl, "RuleNumber": 100, "Protocol": 6,
                    "RuleAction": "allow", "Egress": false, "CidrBlock": "10.0.0.0/16",
                    "PortRange": ["From": 80, "To": 443],
                ], changes: ["PortRange": ["From": 443, "To": 443], "RuleAction": "deny"],
                replacement: ["RuleNumber": 110],
                differences: [
                    .property("PortRange", on: .ministack, "the ports of an entry are not told")
                ]),
            try Specimen(
                "out", EC2.NetworkAclEntry.self,
                [
                    "NetworkAclId": acl, "RuleNumber": 100, "Protocol": -1,
                    "RuleAction": "allow", "Egress": true, "CidrBlock": "0.0.0.0/0",
                ], replacement: ["RuleNumber": 110]),
            try Specimen(
                "association", EC2.SubnetNetworkAclAssociation.self,
                ["NetworkAclId": acl, "SubnetId": .of("subnet", "SubnetId")],
                differences: [
                    .step(
                        .create, on: .ministack, "a subnet has no association with the default list"
                    )
                ]),
        ] + (try flows(vpc, run)) + (try endpoints(vpc, run))
    }

    private static func flows(_ vpc: Value, _ run: String) throws -> [Specimen] {
        [
            try PolicySpecimens.role(run, "role"),
            try Specimen(
                "logs", Logs.LogGroup.self, ["LogGroupName": .string("/" + run + "/flow")]),
            try Specimen(
                "flow", EC2.FlowLog.self,
                [
                    "ResourceId": vpc, "ResourceType": "VPC", "TrafficType": "ALL",
                    "LogGroupName": .of("logs", "LogGroupName"),
                    "DeliverLogsPermissionArn": .of("role", "Arn"),
                    "MaxAggregationInterval": 60, "Tags": tags,
                ], changes: ["Tags": newTags], replacement: ["TrafficType": "REJECT"],
                differences: [
                    .property("DeliverLogsPermissionArn", on: .ministack, "it is not told"),
                    .property("LogGroupName", on: .ministack, "it is not told"),
                    .property("MaxAggregationInterval", on: .ministack, "it is not told"),
                    .property("Tags", on: .ministack, "tags given at creation are dropped"),
                    .step(.find, on: .ministack, "tags given at creation are dropped"),
                ]),
        ]
    }

    static func endpoints(_ vpc: Value, _ run: String) throws -> [Specimen] {
        let names = ["first", "second"]
        return try names.map { try Specimen($0 + "-table", EC2.RouteTable.self, ["VpcId": vpc]) }
            + names.map {
                try Specimen(
                    $0 + "-group", EC2.SecurityGroup.self,
                    [
                        "VpcId": vpc, "GroupDescription": "a group",
                        "GroupName": .string(run + "-" + $0),
                    ])
            } + [
                try Specimen(
                    "gateway-endpoint", EC2.VPCEndpoint.self,
                    [
                        "VpcId": vpc, "ServiceName": "com.amazonaws.us-east-1.s3",
                        "VpcEndpointType": "Gateway",
                        "PolicyDocument": PolicySpecimens.document("s3:Get*"),
                        "RouteTableIds": [
                            .of("first-table", "RouteTableId"),
                            .of("second-table", "RouteTableId"),
                        ], "Tags": tags,
                    ],
                    // A table added later moto gives no route, and then fails to delete it.
                    changes: [
                        "RouteTableIds": [.of("first-table", "RouteTableId")],
                        "PolicyDocument": PolicySpecimens.document("s3:*"), "Tags": newTags,
                    ], replacement: ["ServiceName": "com.amazonaws.us-east-1.dynamodb"],
                    differences: [.property("PolicyDocument", on: .ministack, "it is not told")]),
                try Specimen(
                    "interface-endpoint", EC2.VPCEndpoint.self,
                    [
                        "VpcId": vpc, "ServiceName": "com.amazonaws.us-east-1.sqs",
                        "VpcEndpointType": "Interface", "PrivateDnsEnabled": true,
                        "SubnetIds": [.of("subnet", "SubnetId")],
                        "SecurityGroupIds": [.of("first-group", "GroupId")],
                    ],
                    // Moto forgets changes of `PrivateDnsEnabled`.
                    changes: ["SecurityGroupIds": [.of("second-group", "GroupId")]],
                    replacement: ["ServiceName": "com.amazonaws.us-east-1.sns"],
                    differences: [
                        .property("PrivateDnsEnabled", on: .ministack, "it is not told"),
                        .property("SecurityGroupIds", on: .ministack, "they are not told"),
                    ]),
            ]
    }
}
