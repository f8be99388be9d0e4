// Written by Scripts/generate-resources. Do not edit.

import AWSReferences
import InfraDSL

extension EC2.Route {
    /// A route of EC2.
    ///
    /// A change of `DestinationCidrBlock`, `DestinationIpv6CidrBlock`, `DestinationPrefixListId` or
    /// `RouteTableId` replaces it. Creates `AWS::EC2::Route`.
    ///
    /// - Parameters:
    ///   - id: The construct's id.
    ///   - routeTableId: `RouteTableId`. A change replaces the resource.
    ///   - carrierGatewayId: `CarrierGatewayId`.
    ///   - coreNetworkArn: `CoreNetworkArn`.
    ///   - destinationCidrBlock: `DestinationCidrBlock`. A change replaces the resource.
    ///   - destinationIpv6CidrBlock: `DestinationIpv6CidrBlock`. A change replaces the resource.
    ///   - destinationPrefixListId: `DestinationPrefixListId`. A change replaces the resource.
    ///   - egressOnlyInternetGatewayId: `EgressOnlyInternetGatewayId`.
    ///   - gatewayId: `GatewayId`.
    ///   - instanceId: `InstanceId`.
    ///   - localGatewayId: `LocalGatewayId`.
    ///   - natGatewayId: `NatGatewayId`.
    ///   - networkInterfaceId: `NetworkInterfaceId`.
    ///   - transitGatewayId: `TransitGatewayId`.
    ///   - vpcEndpointId: `VpcEndpointId`.
    ///   - vpcPeeringConnectionId: `VpcPeeringConnectionId`.
    public init(
        _ id: ConstructID,
        routeTableId: Input<ID<EC2.RouteTable>>,
        carrierGatewayId: Input<ID<EC2.CarrierGateway>>? = nil,
        coreNetworkArn: Input<String>? = nil,
        destinationCidrBlock: Input<String>? = nil,
        destinationIpv6CidrBlock: Input<String>? = nil,
        destinationPrefixListId: Input<ID<EC2.PrefixList>>? = nil,
        egressOnlyInternetGatewayId: Input<ID<EC2.EgressOnlyInternetGateway>>? = nil,
        gatewayId: Input<ID<EC2.InternetGateway>>? = nil,
        instanceId: Input<ID<EC2.Instance>>? = nil,
        localGatewayId: Input<String>? = nil,
        natGatewayId: Input<ID<EC2.NatGateway>>? = nil,
        networkInterfaceId: Input<ID<EC2.NetworkInterface>>? = nil,
        transitGatewayId: Input<ID<EC2.TransitGateway>>? = nil,
        vpcEndpointId: Input<ID<EC2.VPCEndpoint>>? = nil,
        vpcPeeringConnectionId: Input<ID<EC2.VPCPeeringConnection>>? = nil,
        fileID: StaticString = #fileID, line: UInt = #line
    ) {
        self.init(
            node: InfraDSL.Node(
                resource: id, type: Self.typeName, schema: Self.schemaLiteral,
                fileID: fileID, line: line))
        node.set("RouteTableId", routeTableId)
        node.set("CarrierGatewayId", carrierGatewayId)
        node.set("CoreNetworkArn", coreNetworkArn)
        node.set("DestinationCidrBlock", destinationCidrBlock)
        node.set("DestinationIpv6CidrBlock", destinationIpv6CidrBlock)
        node.set("DestinationPrefixListId", destinationPrefixListId)
        node.set("EgressOnlyInternetGatewayId", egressOnlyInternetGatewayId)
        node.set("GatewayId", gatewayId)
        node.set("InstanceId", instanceId)
        node.set("LocalGatewayId", localGatewayId)
        node.set("NatGatewayId", natGatewayId)
        node.set("NetworkInterfaceId", networkInterfaceId)
        node.set("TransitGatewayId", transitGatewayId)
        node.set("VpcEndpointId", vpcEndpointId)
        node.set("VpcPeeringConnectionId", vpcPeeringConnectionId)
    }

    /// One that exists already: looked up, never created, changed or deleted.
    public static func existing(
        _ id: Input<ID<Self>>, fileID: StaticString = #fileID, line: UInt = #line
    ) -> Self {
        Self(
            node: InfraDSL.Node(
                existing: id.expression, type: typeName, schema: schemaLiteral,
                fileID: fileID, line: line))
    }

    /// `CidrBlock`, known after deploy.
    public var id: Input<ID<Self>> { node.attribute("CidrBlock") }

    /// What AWS's schema says of the type.
    public static var schemaLiteral: StaticString {
        #"{"createOnly":["DestinationCidrBlock","DestinationIpv6CidrBlock","DestinationPrefixListId","RouteTableId"],"primaryIdentifier":["RouteTableId","CidrBlock"],"properties":{"CarrierGatewayId":{"references":["AWS::EC2::CarrierGateway.Id"],"type":"string"},"CidrBlock":{"format":"ipv4-network","type":"string"},"CoreNetworkArn":{"type":"string"},"DestinationCidrBlock":{"format":"ipv4-network","type":"string"},"DestinationIpv6CidrBlock":{"type":"string"},"DestinationPrefixListId":{"references":["AWS::EC2::PrefixList.Id"],"type":"string"},"EgressOnlyInternetGatewayId":{"references":["AWS::EC2::EgressOnlyInternetGateway.Id"],"type":"string"},"GatewayId":{"references":["AWS::EC2::InternetGateway.Id","AWS::EC2::VPNGateway.Id"],"type":"string"},"InstanceId":{"references":["AWS::EC2::Instance.Id"],"type":"string"},"LocalGatewayId":{"type":"string"},"NatGatewayId":{"references":["AWS::EC2::NatGateway.Id"],"type":"string"},"NetworkInterfaceId":{"references":["AWS::EC2::NetworkInterface.Id"],"type":"string"},"RouteTableId":{"references":["AWS::EC2::RouteTable.Id"],"type":"string"},"TransitGatewayId":{"references":["AWS::EC2::TransitGateway.Id"],"type":"string"},"VpcEndpointId":{"references":["AWS::EC2::VPCEndpoint.Id"],"type":"string"},"VpcPeeringConnectionId":{"references":["AWS::EC2::VPCPeeringConnection.Id"],"type":"string"}},"readOnly":["CidrBlock"],"required":["RouteTableId"],"traits":{"readyProperties":["NatGatewayId","TransitGatewayId","VpcEndpointId"]}}"#
    }
}
