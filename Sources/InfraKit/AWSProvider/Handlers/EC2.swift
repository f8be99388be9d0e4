import Deployer
import InfraGraph

/// EC2's networks.
enum EC2Handlers {
    static let all =
        [
            vpc, subnet, internetGateway, gatewayAttachment, elasticIP, natGateway, routeTable,
            route, routeTableAssociation,
        ] + SecurityGroupHandlers.all

    /// A handler of what EC2 makes, describes by filter, tags and deletes by one identifier.
    static func plain(
        _ type: String, create: String, at place: String, describe: String, list: String,
        filter: String, id member: String, delete: String, tag kind: String,
        filters: String = "Filters"
    ) -> ResourceHandler {
        ResourceHandler(
            "AWS::EC2::" + type, "ec2", create: Call(create),
            identifier: "{=\(member)}",
            read: .many(
                describe, list + "[]", by: .filter(filter, member: filters),
                id: "{=\(member)}"),
            delete: Call(delete, [member: "{id}"])
        ).with {
            $0.createdAt = place
            $0.tags = .ec2(kind)
            $0.lookup = .tag
            $0.attributes = [member: "{id}"]
        }
    }

    static let vpc = plain(
        "VPC", create: "CreateVpc", at: "Vpc", describe: "DescribeVpcs", list: "Vpcs",
        filter: "vpc-id", id: "VpcId", delete: "DeleteVpc", tag: "vpc"
    ).with {
        $0.updates = [
            UpdateCall(
                "ModifyVpcAttribute", ["VpcId": "{id}"], "EnableDnsSupport EnableDnsHostnames",
                sends: .oneByOne,
                resets: ["EnableDnsSupport": true, "EnableDnsHostnames": false]),
            UpdateCall("ModifyVpcTenancy", ["VpcId": "{id}"], "InstanceTenancy"),
        ]
        $0.details =
            ["enableDnsSupport", "enableDnsHostnames"].map { name in
                Detail(
                    name.capitalised, for: name.capitalised,
                    .each(
                        "DescribeVpcAttribute",
                        ["VpcId": "{id}", "Attribute": "\(name)"],
                        at: name.capitalised))
            } + [
                Detail(
                    "DefaultSecurityGroup", for: "",
                    .many(
                        "DescribeSecurityGroups", "SecurityGroups[]",
                        by: .filter("vpc-id", member: "Filters"), id: "{=VpcId}",
                        ["Filters": [["Name": "group-name", "Values": ["default"]]]]),
                    lasting: ["DefaultSecurityGroup"]),
                Detail(
                    "DefaultNetworkAcl", for: "",
                    .many(
                        "DescribeNetworkAcls", "NetworkAcls[]",
                        by: .filter("vpc-id", member: "Filters"), id: "{=VpcId}",
                        ["Filters": [["Name": "default", "Values": ["true"]]]]),
                    lasting: ["DefaultNetworkAcl"]),
            ]
        $0.attributes = [
            "VpcId": "{id}", "CidrBlock": "{=CidrBlock}",
            "DefaultSecurityGroup": "{=DefaultSecurityGroup.GroupId}",
            "DefaultNetworkAcl": "{=DefaultNetworkAcl.NetworkAclId}",
        ]
        $0.readiness = Readiness("State", ready: ["available"])
        $0.isDeletedAtOnce = true
    }

    static let subnet = plain(
        "Subnet", create: "CreateSubnet", at: "Subnet", describe: "DescribeSubnets",
        list: "Subnets", filter: "subnet-id", id: "SubnetId", delete: "DeleteSubnet",
        tag: "subnet"
    ).with {
        $0.isUnique = true
        $0.updates = [
            UpdateCall(
                "ModifySubnetAttribute", ["SubnetId": "{id}"],
                "MapPublicIpOnLaunch AssignIpv6AddressOnCreation EnableDns64 "
                    + "EnableLniAtDeviceIndex",
                sends: .oneByOne,
                resets: [
                    "MapPublicIpOnLaunch": false, "AssignIpv6AddressOnCreation": false,
                    "EnableDns64": false,
                ])
        ]
        $0.attributes = [
            "SubnetId": "{id}", "VpcId": "{=VpcId}", "AvailabilityZone": "{=AvailabilityZone}",
            "CidrBlock": "{=CidrBlock}",
        ]
        $0.readiness = Readiness("State", ready: ["available"])
        $0.isDeletedAtOnce = true
    }

    static let internetGateway = plain(
        "InternetGateway", create: "CreateInternetGateway", at: "InternetGateway",
        describe: "DescribeInternetGateways", list: "InternetGateways",
        filter: "internet-gateway-id", id: "InternetGatewayId", delete: "DeleteInternetGateway",
        tag: "internet-gateway"
    ).with {
        // A region has about as many as networks: all are told at once, with their attachments.
        $0.read = .many(
            "DescribeInternetGateways", "InternetGateways[]", by: .all, id: "{=InternetGatewayId}")
    }

    private static let detachment = Call(
        "DetachInternetGateway",
        ["InternetGatewayId": "{=^.InternetGatewayId|InternetGatewayId}", "VpcId": "{VpcId}"])

    static let gatewayAttachment = ResourceHandler(
        "AWS::EC2::VPCGatewayAttachment", "ec2", create: Call("AttachInternetGateway"),
        identifier: "IGW|{VpcId}",
        read: .many(
            "DescribeInternetGateways", "InternetGateways[].Attachments[]", by: .all,
            id: "IGW|{=VpcId}"),
        delete: detachment
    ).with {
        $0.readNames = ["InternetGatewayId": "^.InternetGatewayId"]
        $0.attributes = ["AttachmentType": "IGW"]
        $0.notFoundCodes = ["Gateway.NotAttached"]
        // A network has one gateway at a time; who else attached one is not asked.
        $0.needsCurrent = true
        $0.updates = [
            UpdateCall(
                detachment.operation, detachment.arguments, "InternetGatewayId",
                step: { cloud, scope, call async throws(ProviderError) in
                    let handler = try cloud.handler("AWS::EC2::VPCGatewayAttachment")
                    var old = scope
                    old.properties = scope.before
                    try await cloud.remove(old, with: call, handler)
                }),
            UpdateCall("AttachInternetGateway", ["VpcId": "{VpcId}"], "InternetGatewayId"),
        ]
        $0.isRepeatable = true
    }

    static let elasticIP = plain(
        "EIP", create: "AllocateAddress", at: "", describe: "DescribeAddresses",
        list: "Addresses", filter: "allocation-id", id: "AllocationId",
        delete: "ReleaseAddress", tag: "elastic-ip"
    ).with {
        $0.identifier = "{=PublicIp}|{=AllocationId}"
        $0.read = .many(
            "DescribeAddresses", "Addresses[]", by: .filter("allocation-id", member: "Filters"),
            key: "{id.1}", id: "{=PublicIp}|{=AllocationId}")
        $0.delete = Call("ReleaseAddress", ["AllocationId": "{id.1}"])
        $0.tags = .ec2("elastic-ip", id: "{id.1}")
        $0.updates = [
            UpdateCall(
                "AssociateAddress", ["AllocationId": "{id.1}"], "InstanceId",
                removal: Call("DisassociateAddress", ["PublicIp": "{id.0}"]))
        ]
        $0.attributes = ["AllocationId": "{id.1}", "PublicIp": "{id.0}"]
    }

    static let natGateway = plain(
        "NatGateway", create: "CreateNatGateway", at: "NatGateway",
        describe: "DescribeNatGateways", list: "NatGateways", filter: "nat-gateway-id",
        id: "NatGatewayId", delete: "DeleteNatGateway", tag: "natgateway", filters: "Filter"
    ).with {
        $0.readNames = [
            "AllocationId": "NatGatewayAddresses.0.AllocationId",
            "PrivateIpAddress": "NatGatewayAddresses.0.PrivateIp",
        ]
        $0.attributes = [
            "NatGatewayId": "{id}", "EniId": "{=NatGatewayAddresses.0.NetworkInterfaceId}",
        ]
        $0.readiness = Readiness(
            "State", ready: ["available"], failed: ["failed"], gone: ["deleted"],
            reason: "FailureMessage")
    }

    static let routeTable = plain(
        "RouteTable", create: "CreateRouteTable", at: "RouteTable",
        describe: "DescribeRouteTables", list: "RouteTables", filter: "route-table-id",
        id: "RouteTableId", delete: "DeleteRouteTable", tag: "route-table")

    private static let destination =
        "DestinationCidrBlock|DestinationIpv6CidrBlock|DestinationPrefixListId"
    private static let toldDestination =
        "=DestinationCidrBlock|=DestinationIpv6CidrBlock|=DestinationPrefixListId"
    private static let destinations: [String: Argument] = [
        "RouteTableId": "{RouteTableId}", "DestinationCidrBlock": "{DestinationCidrBlock}",
        "DestinationIpv6CidrBlock": "{DestinationIpv6CidrBlock}",
        "DestinationPrefixListId": "{DestinationPrefixListId}",
    ]

    static let route = ResourceHandler(
        "AWS::EC2::Route", "ec2", create: Call("CreateRoute"),
        identifier: "{RouteTableId}|{\(destination)}",
        read: .many(
            "DescribeRouteTables", "RouteTables[].Routes[]",
            by: .filter("route-table-id", member: "Filters"), key: "{id.0}",
            id: "{=^.RouteTableId}|{\(toldDestination)}"),
        delete: Call("DeleteRoute", destinations)
    ).with {
        let targets =
            "CarrierGatewayId CoreNetworkArn EgressOnlyInternetGatewayId GatewayId InstanceId "
            + "LocalGatewayId NatGatewayId NetworkInterfaceId TransitGatewayId VpcEndpointId "
            + "VpcPeeringConnectionId"
        $0.readNames = ["RouteTableId": "^.RouteTableId", "VpcEndpointId": "GatewayId"]
        $0.attributes = ["CidrBlock": "{id.1}"]
        $0.updates = [
            UpdateCall("ReplaceRoute", destinations, targets, sends: .all)
        ]
        $0.readiness = Readiness("State", ready: ["active", "blackhole", "filtered"])
        $0.isDeletedAtOnce = true
        $0.notFoundCodes = ["InvalidRoute.NotFound"]
    }

    static let routeTableAssociation = ResourceHandler(
        "AWS::EC2::SubnetRouteTableAssociation", "ec2", create: Call("AssociateRouteTable"),
        identifier: "{=AssociationId}",
        read: .many(
            "DescribeRouteTables", "RouteTables[].Associations[]",
            by: .filter("route-table-id", member: "Filters"), key: "{RouteTableId}",
            id: "{=RouteTableAssociationId}"),
        delete: Call("DisassociateRouteTable", ["AssociationId": "{id}"])
    ).with {
        $0.attributes = ["Id": "{id}"]
        $0.isRepeatable = true
        $0.lookup = .listed(
            .many(
                "DescribeRouteTables", "RouteTables[].Associations[]", by: .all,
                id: "{=RouteTableAssociationId}",
                ["Filters": [["Name": "association.subnet-id", "Values": ["{SubnetId}"]]]]),
            "{=SubnetId}|{=RouteTableId}", equals: "{SubnetId}|{RouteTableId}")
        $0.readiness = Readiness(
            "AssociationState.State", ready: ["associated"], failed: ["failed"],
            gone: ["disassociated"], reason: "AssociationState.StatusMessage")
    }
}
