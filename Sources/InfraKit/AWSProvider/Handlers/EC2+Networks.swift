import Deployer
import InfraGraph

/// What guards and watches EC2's networks: access lists, endpoints and flow logs.
enum NetworkHandlers {
    static let all = [acl, aclEntry, aclAssociation, flowLog, endpoint]

    static let acl = EC2Handlers.plain(
        "NetworkAcl", create: "CreateNetworkAcl", at: "NetworkAcl",
        describe: "DescribeNetworkAcls", list: "NetworkAcls", filter: "network-acl-id",
        id: "NetworkAclId", delete: "DeleteNetworkAcl", tag: "network-acl"
    ).with {
        $0.attributes = ["Id": "{id}"]
        byList(&$0, "NetworkAclIds")
    }

    /// Reads by a list of identifiers, which more clouds know than the filter of them.
    private static func byList(_ handler: inout ResourceHandler, _ member: String) {
        let read = handler.read
        guard let identifier = read.identifier else { return }
        handler.read =
            .many(
                read.call.operation, read.place, by: .list(member), key: read.key, id: identifier
            ).orAll
        handler.lookup = .everyOne(
            .each(read.call.operation, at: read.place, id: identifier))
    }

    /// What AWS knows an entry by: a rule number counts for one direction.
    private static let entryKey: [String: Argument] = [
        "NetworkAclId": "{NetworkAclId}", "RuleNumber": "{RuleNumber}",
        "Egress": "{Egress|'false}",
    ]

    static let aclEntry = ResourceHandler(
        "AWS::EC2::NetworkAclEntry", "ec2", create: Call("CreateNetworkAclEntry", entryKey),
        identifier: "{NetworkAclId}|{RuleNumber}|{Egress|'false}",
        read: .many(
            "DescribeNetworkAcls", "NetworkAcls[].Entries[]",
            by: .list("NetworkAclIds"), key: "{id.0}",
            id: "{=^.NetworkAclId}|{=RuleNumber}|{=Egress}"
        ).orAll,
        delete: Call("DeleteNetworkAclEntry", entryKey)
    ).with {
        $0.names = ["Icmp": "IcmpTypeCode"]
        $0.reading = { entry, scope in
            entry.keep("Protocol", of: scope.properties, .networkProtocol)
        }
        $0.readNames = ["NetworkAclId": "^.NetworkAclId"]
        $0.attributes = ["Id": "{id}"]
        $0.updates = [
            UpdateCall(
                "ReplaceNetworkAclEntry", entryKey,
                "CidrBlock Icmp Ipv6CidrBlock PortRange Protocol RuleAction", sends: .all)
        ]
    }

    /// A subnet always has an access list: making the association replaces the one there is, and
    /// deleting it gives the subnet back to the network's own list.
    static let aclAssociation = ResourceHandler(
        "AWS::EC2::SubnetNetworkAclAssociation", "ec2",
        create: Call(
            "ReplaceNetworkAclAssociation",
            ["AssociationId": "{Present.NetworkAclAssociationId}"]),
        identifier: "{=NewAssociationId}",
        read: .many(
            "DescribeNetworkAcls", "NetworkAcls[].Associations[]",
            by: .list("NetworkAclIds"), key: "{NetworkAclId}",
            id: "{=NetworkAclAssociationId}"
        ).orAll,
        delete: Call(
            "ReplaceNetworkAclAssociation",
            ["AssociationId": "{id}", "NetworkAclId": "{=Standard.NetworkAclId}"])
    ).with {
        let present = ReadCall.many(
            "DescribeNetworkAcls", "NetworkAcls[].Associations[]",
            by: .filter("association.subnet-id", member: "Filters"), key: "{SubnetId}",
            id: "{=SubnetId}")
        $0.made = ["Present"]
        $0.deriving = { cloud, scope, _ async throws(ProviderError) in
            let fetch = Fetch(cloud, acl, .readiness)
            return ["Present": try await fetch.first(present, scope)]
        }
        $0.coveredByCreate = ["SubnetId"]
        $0.attributes = ["AssociationId": "{id}"]
        $0.needsCurrent = true
        $0.details = [
            Detail(
                "Standard", for: "",
                .many(
                    "DescribeNetworkAcls", "NetworkAcls[]",
                    by: .filter("vpc-id", member: "Filters"), key: "{=^.VpcId}",
                    id: "{=VpcId}", ["Filters": [["Name": "default", "Values": ["true"]]]]),
                isForChange: true)
        ]
        $0.lookup = .listed(
            .many(
                "DescribeNetworkAcls", "NetworkAcls[].Associations[]", by: .all,
                id: "{=NetworkAclAssociationId}"),
            "{=SubnetId} {=NetworkAclId}", equals: "{SubnetId} {NetworkAclId}")
    }

    static let flowLog = EC2Handlers.plain(
        "FlowLog", create: "CreateFlowLogs", at: "", describe: "DescribeFlowLogs",
        list: "FlowLogs", filter: "flow-log-id", id: "FlowLogId", delete: "DeleteFlowLogs",
        tag: "vpc-flow-log", filters: "Filter"
    ).with {
        $0.create = Call("CreateFlowLogs", ["ResourceIds": ["{ResourceId}"]])
        $0.identifier = "{=FlowLogIds.0}"
        $0.tokenMember = "ClientToken"
        $0.delete = Call("DeleteFlowLogs", ["FlowLogIds": ["{id}"]])
        $0.attributes = ["Id": "{id}"]
        $0.readiness = Readiness("FlowLogStatus", ready: ["ACTIVE"])
    }

    static let endpoint = EC2Handlers.plain(
        "VPCEndpoint", create: "CreateVpcEndpoint", at: "VpcEndpoint",
        describe: "DescribeVpcEndpoints", list: "VpcEndpoints", filter: "vpc-endpoint-id",
        id: "VpcEndpointId", delete: "DeleteVpcEndpoints", tag: "vpc-endpoint"
    ).with {
        byList(&$0, "VpcEndpointIds")
        $0.tokenMember = "ClientToken"
        $0.delete = Call("DeleteVpcEndpoints", ["VpcEndpointIds": ["{id}"]])
        $0.attributes = [
            "Id": "{id}", "CreationTimestamp": "{=CreationTimestamp}",
            "DnsEntries": "{=DnsTexts}", "NetworkInterfaceIds": "{=NetworkInterfaceIds}",
        ]
        let modified: [String: Argument] = ["VpcEndpointId": "{id}"]
        $0.updates = [
            UpdateCall(
                "ModifyVpcEndpoint", modified, "PolicyDocument",
                removal: Call(
                    "ModifyVpcEndpoint", modified.merging(["ResetPolicy": true]) { $1 })),
            UpdateCall(
                "ModifyVpcEndpoint", modified, "DnsOptions IpAddressType PrivateDnsEnabled"),
        ]
        $0.lists = ["RouteTableIds", "SubnetIds", "SecurityGroupIds"].map { name in
            func call(_ verb: String) -> Call {
                Call("ModifyVpcEndpoint", modified.merging([verb + name: ["{=}"]]) { $1 })
            }
            return ListChange(
                name, add: call("Add"), remove: call("Remove"),
                addsFirst: name == "SecurityGroupIds")
        }
        $0.made = ["DnsTexts"]
        $0.reading = { resource, _ in
            let groups = resource["Groups"]?.listValue ?? []
            resource["SecurityGroupIds"] = .list(groups.compactMap { $0["GroupId"] })
            let entries = resource["DnsEntries"]?.listValue ?? []
            resource["DnsTexts"] = .list(
                entries.map { entry in
                    let names = ["HostedZoneId", "DnsName"].map { entry[$0]?.stringValue ?? "" }
                    return .string(names.joined(separator: ":"))
                })
        }
        let states = { (names: [String]) in Set(names + names.map(\.capitalised)) }
        $0.readiness = Readiness(
            "State", ready: states(["available", "pendingAcceptance"]),
            failed: states(["failed", "rejected", "expired"]).union([partlyFailed]),
            gone: states(["deleted"]), state: endpointState
        ) { endpoint, _ in
            endpoint["FailureReason"]?.scalarText
                ?? endpoint["LastError"]?["Message"]?.scalarText
        }
    }

    private static let partlyFailed = "Partial, with an error"

    /// An endpoint that is there in part gets the rest of it, unless AWS tells an error.
    @Sendable private static func endpointState(
        _ endpoint: [String: Value], _ scope: Scope
    ) -> String? {
        let state = endpoint["State"]?.scalarText
        let hasFailed = endpoint["LastError"]?["Message"] != nil
        return state?.capitalised == "Partial" && hasFailed ? partlyFailed : state
    }
}
